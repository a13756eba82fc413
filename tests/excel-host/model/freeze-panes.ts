import type { CellRange } from "../../../src/foundation/address";
import { maxColumns, maxRows } from "../../../src/foundation/address";
import { invalidArgument } from "../host-error";
import { HostObject } from "./host-object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

export class FreezePanes extends HostObject {
  readonly scalars: readonly string[] = [];
  readonly #sheet: Worksheet;
  #frozen: CellRange | null = null;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  FreezeRows(count: unknown): void {
    this.#freeze({ row: 0, column: 0, rows: requireCount(count), columns: maxColumns });
  }

  FreezeColumns(count: unknown): void {
    this.#freeze({ row: 0, column: 0, rows: maxRows, columns: requireCount(count) });
  }

  FreezeAt(range: unknown): void {
    const frozen = range instanceof Range ? range : this.#sheet.GetRange(range);
    this.#freeze({ ...frozen.range, row: 0, column: 0 });
  }

  Unfreeze(): void {
    this.#frozen = null;
  }

  GetLocationOrNullObject(): Range | null {
    return this.#frozen === null ? null : new Range(this.#sheet, this.#frozen);
  }

  takeFrom(other: FreezePanes): void {
    this.#frozen = other.#frozen;
  }

  #freeze(range: CellRange): void {
    this.#frozen = range;
  }
}

function requireCount(count: unknown): number {
  if (count === null || count === undefined) return 1;
  if (typeof count !== "number" || !Number.isInteger(count) || count < 1) throw invalidArgument();
  return count;
}
