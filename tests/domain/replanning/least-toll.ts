import type { Told, TrainingProblem } from "../../../src/domain/scheduling/problem";

/** What a timetable asks of people who were told another one. */
export type Toll = {
  readonly unplaced: number;
  /** Told a time, and now given another, or none. */
  readonly moved: number;
  /** Keep their time with another trainer or in another room. */
  readonly elsewhere: number;
  /** All of it as the settings price it. */
  readonly price: number;
};

type Place = {
  readonly day: number;
  readonly slot: number;
  readonly trainer: number;
  readonly venue: number;
};

/** More steps than a case of the tests may take. */
const mostSteps = 2_000_000;

/**
 * The cheapest toll of all timetables that keep every hard rule; of those only that leave out the same people where
 * `leftOut` says whom. Tries every way, with code of its own; for a handful of people in one place. `null`: too many ways.
 */
export function leastToll(
  problem: TrainingProblem,
  leftOut: ReadonlySet<number> | null,
): Toll | null {
  return new Ways(problem, leftOut).least();
}

/** Goes through the demands one by one and tries every place for each, unless it is dearer than what was found. */
class Ways {
  private steps = 0;
  private best: Toll = { unplaced: 0, moved: 0, elsewhere: 0, price: Infinity };
  private readonly placeOf: (Place | null)[];
  private readonly choices: readonly (readonly Place[])[];
  private readonly agentOf: readonly number[];
  /** What the demands from each on ask at least, each by itself. */
  private readonly atLeast: number[];

  constructor(
    private readonly problem: TrainingProblem,
    private readonly leftOut: ReadonlySet<number> | null,
  ) {
    const { agents, demands } = problem;
    this.placeOf = demands.map(() => null);
    this.agentOf = demands.map(({ agent }) => agents.findIndex((one) => one.agent === agent));
    this.choices = demands.map((_, demand) =>
      this.placesFor(demand).sort((a, b) => this.priceOf(demand, a) - this.priceOf(demand, b)),
    );
    this.atLeast = [0];
    for (let demand = demands.length - 1; demand >= 0; demand--) {
      const first = this.choices[demand]?.[0];
      const own = first === undefined ? this.priceOf(demand, null) : this.priceOf(demand, first);
      this.atLeast.unshift((this.atLeast[0] ?? 0) + own);
    }
  }

  least(): Toll | null {
    this.goOn(0, { unplaced: 0, moved: 0, elsewhere: 0, price: 0 });
    return this.steps > mostSteps ? null : this.best;
  }

  private goOn(demand: number, toll: Toll): void {
    if (++this.steps > mostSteps) return;
    if (toll.price + (this.atLeast[demand] ?? 0) >= this.best.price) return;
    if (demand === this.placeOf.length) {
      if (this.isInOrder()) this.best = toll;
      return;
    }
    const isOut = this.leftOut?.has(demand);
    for (const place of isOut === true ? [] : (this.choices[demand] ?? [])) {
      if (!this.isFree(demand, place)) continue;
      this.placeOf[demand] = place;
      this.goOn(demand + 1, this.withPlace(toll, demand, place));
    }
    this.placeOf[demand] = null;
    if (isOut !== false) this.goOn(demand + 1, this.withPlace(toll, demand, null));
  }

  private withPlace(toll: Toll, demand: number, place: Place | null): Toll {
    const isTold = this.toldTo(demand) !== null;
    const moved = place === null ? Number(isTold) : this.isMoved(demand, place);
    return {
      unplaced: toll.unplaced + Number(place === null),
      moved: toll.moved + moved,
      elsewhere: toll.elsewhere + (place === null ? 0 : this.isElsewhere(demand, place)),
      price: toll.price + this.priceOf(demand, place),
    };
  }

  private priceOf(demand: number, place: Place | null): number {
    const { unplacedBase, unplacedPerNeed, changeOfTime, changeOfPlace } = this.problem.weights;
    if (place === null) {
      const need = this.problem.demands[demand]?.need ?? 0;
      const change = this.toldTo(demand) === null ? 0 : changeOfTime;
      return unplacedBase + unplacedPerNeed * need + change;
    }
    const moved = changeOfTime * this.isMoved(demand, place);
    return moved + changeOfPlace * this.isElsewhere(demand, place);
  }

  private toldTo(demand: number): Told | null {
    return this.problem.told[demand] ?? null;
  }

  private isMoved(demand: number, { day, slot }: Place): number {
    const { days, dayStart, slotMinutes } = this.problem;
    const told = this.toldTo(demand);
    const isSame = told?.day === days[day] && told?.start === dayStart + slot * slotMinutes;
    return Number(told !== null && !isSame);
  }

  private isElsewhere(demand: number, place: Place): number {
    const told = this.toldTo(demand);
    if (told === null || this.isMoved(demand, place) === 1) return 0;
    return Number((told.trainer ?? -1) !== place.trainer || (told.venue ?? -1) !== place.venue);
  }

  private lengthOf(demand: number): number {
    const { courses, courseSlots, demands } = this.problem;
    return courseSlots[courses.findIndex(({ id }) => id === demands[demand]?.course)] ?? 0;
  }

  /** Every place that this person could have if nobody else were there. */
  private placesFor(demand: number): Place[] {
    const { days, slotsPerDay, trainers, venues, courses, demands, agents } = this.problem;
    const course = courses.findIndex(({ id }) => id === demands[demand]?.course);
    const facts = courses[course];
    const self = this.agentOf[demand] ?? -1;
    const length = this.lengthOf(demand);
    const named = facts?.needsTrainer === true && trainers.length > 0;
    const housed = facts?.needsVenue === true && venues.length > 0;
    const places: Place[] = [];
    days.forEach((date, day) => {
      if (date > (demands[demand]?.deadline ?? 0)) return;
      for (let slot = 0; slot + length <= slotsPerDay; slot++) {
        const slots = ((1 << length) - 1) << slot;
        const isOn = (words: Uint32Array | undefined) => ((words?.[day] ?? 0) & slots) === slots;
        if (!isOn(agents[self]?.onShift)) continue;
        for (let trainer = named ? 0 : -1; trainer < (named ? trainers.length : 0); trainer++) {
          const who = trainers[trainer];
          const asAgent = who?.agent ?? -1;
          const teaches = (((who?.teaches[0] ?? 0) >> course) & 1) === 1;
          const isThere = isOn(who?.available) && (asAgent < 0 || isOn(agents[asAgent]?.onShift));
          if (who !== undefined && (!teaches || !isThere || asAgent === self)) continue;
          for (let venue = housed ? 0 : -1; venue < (housed ? venues.length : 0); venue++) {
            places.push({ day, slot, trainer, venue });
          }
        }
      }
    });
    return places;
  }

  /** Whether the demand may have a place beside all that were given theirs before it. */
  private isFree(demand: number, place: Place): boolean {
    const { problem, agentOf } = this;
    const { courses, demands, trainers, venues, agents } = problem;
    const length = this.lengthOf(demand);
    const course = demands[demand]?.course;
    const self = agentOf[demand] ?? -1;
    const teacher = trainers[place.trainer];
    let together = 1;
    const taught = new Map<string, Place & { readonly length: number }>();
    for (let other = 0; other < demand; other++) {
      const there = this.placeOf[other];
      if (there?.day !== place.day) continue;
      const its = this.lengthOf(other);
      const isSame =
        demands[other]?.course === course &&
        there.slot === place.slot &&
        there.trainer === place.trainer &&
        there.venue === place.venue;
      const meets = there.slot < place.slot + length && place.slot < there.slot + its;
      if (there.trainer === place.trainer) taught.set(`${there.slot}`, { ...there, length: its });
      if (isSame) {
        together++;
        if (agentOf[other] === self) return false;
        continue;
      }
      if (!meets) continue;
      if (agentOf[other] === self) return false;
      if (place.trainer >= 0 && there.trainer === place.trainer) return false;
      if (place.venue >= 0 && there.venue === place.venue) return false;
      if (teacher?.agent != null && teacher.agent === agentOf[other]) return false;
      const elsewhere = trainers[there.trainer]?.agent ?? -1;
      if (elsewhere >= 0 && elsewhere === self) return false;
    }
    const isAtDesk = place.trainer < 0 && place.venue < 0;
    const seats = courses.find(({ id }) => id === course)?.seats ?? 0;
    if (!isAtDesk && together > seats) return false;
    if (place.venue >= 0 && together > (venues[place.venue]?.seats ?? 0)) return false;
    if (teacher !== undefined) {
      taught.set(`${place.slot}`, { ...place, length });
      const hours = [...taught.values()].reduce((sum, one) => sum + one.length, 0);
      if (hours > teacher.maxSlotsPerDay) return false;
    }
    return this.isSpared(demand, place, agents[self]?.team ?? -1);
  }

  private isSpared(demand: number, { day, slot }: Place, team: number): boolean {
    const { slotsPerDay, days, releasable, releasablePerTeam, agents } = this.problem;
    for (let at = slot; at < slot + this.lengthOf(demand); at++) {
      let heads = 1;
      let ofTeam = 1;
      for (let other = 0; other < demand; other++) {
        const there = this.placeOf[other];
        if (there === null || there?.day !== day) continue;
        if (at < there.slot || at >= there.slot + this.lengthOf(other)) continue;
        heads++;
        if (agents[this.agentOf[other] ?? -1]?.team === team) ofTeam++;
      }
      const place = day * slotsPerDay + at;
      if (heads > (releasable[place] ?? 0)) return false;
      if (ofTeam > (releasablePerTeam[team * days.length * slotsPerDay + place] ?? 0)) return false;
    }
    return true;
  }

  private isInOrder(): boolean {
    return this.problem.demands.every(({ id, after }) => {
      const own = this.placeOf[id];
      if (own === null || own === undefined) return true;
      return after.every((before) => (this.placeOf[before]?.day ?? Infinity) < own.day);
    });
  }
}
