import { HostObject } from "./host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class AutoFilter extends HostObject {
  readonly scalars = ["enabled", "isDataFiltered"];
  readonly #sheet: Worksheet;
  #range: Range | null = null;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  get Enabled(): boolean {
    return this.#range !== null;
  }

  readonly IsDataFiltered = false;

  /** Shows the filter buttons; hiding rows by criteria is not simulated. */
  Apply(range: unknown): void {
    this.#sheet.Protection.require("allowAutoFilter");
    this.#range = range instanceof Range ? range : this.#sheet.GetRange(range);
  }

  Remove(): void {
    this.#range = null;
  }

  takeFrom(other: AutoFilter): void {
    this.#range = other.#range === null ? null : new Range(this.#sheet, other.#range.range);
  }

  GetRangeOrNullObject(): Range | null {
    return this.#range;
  }
}
