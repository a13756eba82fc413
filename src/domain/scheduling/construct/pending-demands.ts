import type { CompiledDemands } from "../board/compile-demands";

/** The demands of one group that wait for a place, the most urgent first, each with its days and what placing it is worth. */
export class PendingDemands {
  count = 0;
  readonly list: Int32Array;
  /** By demand: first and last day on which it may take place. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** By demand: what it may cost at most to be worth a place. */
  readonly worth: Float64Array;

  constructor(private readonly demands: CompiledDemands) {
    this.list = new Int32Array(demands.count);
    this.first = new Int32Array(demands.count);
    this.last = new Int32Array(demands.count);
    this.worth = new Float64Array(demands.count);
  }

  clear(): void {
    this.count = 0;
  }

  /** Puts a demand in its turn; cheap when they come nearly in turn. */
  add(demand: number, first: number, last: number): void {
    const { list } = this;
    const { rank } = this.demands;
    const own = rank[demand] ?? 0;
    this.first[demand] = first;
    this.last[demand] = last;
    let place = this.count++;
    for (; place > 0; place--) {
      const before = list[place - 1] ?? 0;
      if ((rank[before] ?? 0) <= own) break;
      list[place] = before;
    }
    list[place] = demand;
  }

  /** While the list is passed through: the demand stays, at `place` of the new list. */
  keep(place: number, demand: number): void {
    this.list[place] = demand;
  }

  mayComeOn(demand: number, day: number): boolean {
    return (this.first[demand] ?? 0) <= day && day <= (this.last[demand] ?? -1);
  }

  /** A place is worth the price of leaving the demand out or, where `paid` is given, what it cost before and `margin`. */
  setWorth(paid: Float64Array | null, margin: number): void {
    for (let at = 0; at < this.count; at++) {
      const demand = this.list[at] ?? 0;
      const worth = paid === null ? this.demands.price[demand] : (paid[demand] ?? 0) + margin;
      this.worth[demand] = worth ?? 0;
    }
  }
}
