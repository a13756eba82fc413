import type { Demand } from "./demand";

/** Collects demands and numbers them in the order in which they come. */
export class DemandList {
  private readonly list: Demand[] = [];

  get demands(): readonly Demand[] {
    return this.list;
  }

  /** @returns the new demand's id. */
  add(demand: Omit<Demand, "id">): number {
    const id = this.list.length;
    this.list.push({ id, ...demand });
    return id;
  }
}
