import type { SlotGrid } from "../scheduling/build/slot-grid";
import type { SlotLoad } from "./slot-loads";

/** One record of traffic: what an interval of a day brought or will bring. NaN where not given. */
export type IntervalFigures = {
  readonly start: number;
  readonly minutes: number;
  readonly calls: number;
  readonly handleSeconds: number;
  readonly patienceSeconds: number;
  readonly staffNeeded: number;
};

/**
 * The records of one kind of day added up by slot. An interval longer or shorter than a slot is spread over it evenly; the
 * mean over the days gives the calls to expect, the mean weighted by calls the times.
 */
export class DayProfile {
  readonly #days = new Set<number>();
  readonly #calls: Float64Array;
  readonly #seen: Uint8Array;
  readonly #handled: Float64Array;
  readonly #handleCalls: Float64Array;
  readonly #patient: Float64Array;
  readonly #patientCalls: Float64Array;
  readonly #needed: Float64Array;
  readonly #neededMinutes: Float64Array;

  constructor(private readonly grid: SlotGrid) {
    const { slotsPerDay } = grid;
    const zeros = (): Float64Array => new Float64Array(slotsPerDay);
    this.#calls = zeros();
    this.#seen = new Uint8Array(slotsPerDay);
    this.#handled = zeros();
    this.#handleCalls = zeros();
    this.#patient = zeros();
    this.#patientCalls = zeros();
    this.#needed = zeros();
    this.#neededMinutes = zeros();
  }

  /** How many days have been added up. */
  get days(): number {
    return this.#days.size;
  }

  /** `day` tells the days apart; any number where a record is of no particular day. */
  add(day: number, { start, minutes, ...figures }: IntervalFigures): void {
    this.#days.add(day);
    const { dayStart, slotMinutes, slotsPerDay } = this.grid;
    const first = Math.max(0, Math.floor((start - dayStart) / slotMinutes));
    for (let slot = first; slot < slotsPerDay; slot++) {
      const from = dayStart + slot * slotMinutes;
      const shared = Math.min(start + minutes, from + slotMinutes) - Math.max(start, from);
      if (!(shared > 0)) break;
      this.#addTo(slot, shared, (figures.calls * shared) / minutes, figures);
    }
  }

  #addTo(
    slot: number,
    shared: number,
    calls: number,
    figures: Omit<IntervalFigures, "start" | "minutes" | "calls">,
  ): void {
    const { handleSeconds, patienceSeconds, staffNeeded } = figures;
    if (!Number.isNaN(calls)) {
      this.#seen[slot] = 1;
      increase(this.#calls, slot, calls);
    }
    const weight = Number.isNaN(calls) ? 0 : calls;
    if (handleSeconds > 0) {
      increase(this.#handled, slot, weight * handleSeconds);
      increase(this.#handleCalls, slot, weight);
    }
    if (patienceSeconds > 0) {
      increase(this.#patient, slot, weight * patienceSeconds);
      increase(this.#patientCalls, slot, weight);
    }
    if (staffNeeded >= 0) {
      increase(this.#needed, slot, staffNeeded * shared);
      increase(this.#neededMinutes, slot, shared);
    }
  }

  /** The usual slot of such a day; `calls` is NaN where no record speaks of the slot. */
  slot(slot: number): SlotLoad {
    const days = this.#days.size;
    return {
      calls: this.#seen[slot] === 1 ? (this.#calls[slot] ?? 0) / days : NaN,
      handleSeconds: ratio(this.#handled[slot], this.#handleCalls[slot]),
      patienceSeconds: ratio(this.#patient[slot], this.#patientCalls[slot]),
      staffNeeded: ratio(this.#needed[slot], this.#neededMinutes[slot]),
      days,
    };
  }
}

function increase(values: Float64Array, at: number, by: number): void {
  values[at] = (values[at] ?? 0) + by;
}

function ratio(sum: number | undefined, weight: number | undefined): number {
  return weight === undefined || !(weight > 0) ? NaN : (sum ?? 0) / weight;
}
