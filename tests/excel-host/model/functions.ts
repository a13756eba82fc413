import { HostObject } from "./host-object";
import type { HostWorkbook } from "./workbook";

/** Worksheet functions that Excel calculates without a cell. */
export class Functions extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly #workbook: HostWorkbook;

  constructor(workbook: HostWorkbook) {
    super();
    this.#workbook = workbook;
  }

  /** Of serial 1 only: the first year of the date system. */
  Year(serial: unknown): FunctionResult {
    if (serial !== 1) return new FunctionResult(null, "#VALUE!");
    return new FunctionResult(this.#workbook.date1904 ? 1904 : 1900, null);
  }
}

class FunctionResult extends HostObject {
  readonly scalars = ["value", "error"];

  constructor(
    readonly Value: unknown,
    readonly Error: string | null,
  ) {
    super();
  }
}
