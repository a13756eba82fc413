import type { SlotGrid } from "../scheduling/build/slot-grid";

/** Where the expected calls come from. */
export type LoadBasis = "forecast" | "history" | "forecast-and-history" | "call-log";

/** The calls to expect in each slot of the plan, by queue: `queue * slots + slot`. NaN where the workbook does not say. */
export type SlotLoads = {
  readonly basis: LoadBasis;
  /** As the centre words them; one empty name where it does not tell queues apart. */
  readonly queues: readonly string[];
  readonly calls: Float64Array;
  /** Average handling time in seconds, after-call work included. */
  readonly handleSeconds: Float64Array;
  /** How long callers wait before they hang up. */
  readonly patienceSeconds: Float64Array;
  /** Agents the centre's own planners say it takes. */
  readonly staffNeeded: Float64Array;
  /** Days behind each figure: 1 for a forecast. */
  readonly days: Uint16Array;
};

/** What is known of one slot of one queue. */
export type SlotLoad = {
  readonly calls: number;
  readonly handleSeconds: number;
  readonly patienceSeconds: number;
  readonly staffNeeded: number;
  readonly days: number;
};

/** Collects the figures of the slots; whatever is not put stays unknown. */
export class SlotLoadsDraft {
  private readonly slots: number;
  private readonly loads: Omit<SlotLoads, "basis">;

  constructor(grid: SlotGrid, queues: readonly string[]) {
    this.slots = grid.days.length * grid.slotsPerDay;
    const unknown = (): Float64Array => new Float64Array(queues.length * this.slots).fill(NaN);
    this.loads = {
      queues,
      calls: unknown(),
      handleSeconds: unknown(),
      patienceSeconds: unknown(),
      staffNeeded: unknown(),
      days: new Uint16Array(queues.length * this.slots),
    };
  }

  put(queue: number, slot: number, load: SlotLoad): void {
    const at = queue * this.slots + slot;
    this.loads.calls[at] = load.calls;
    this.loads.handleSeconds[at] = load.handleSeconds;
    this.loads.patienceSeconds[at] = load.patienceSeconds;
    this.loads.staffNeeded[at] = load.staffNeeded;
    this.loads.days[at] = load.days;
  }

  finished(basis: LoadBasis): SlotLoads {
    return { basis, ...this.loads };
  }
}
