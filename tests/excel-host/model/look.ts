import type { CellRange } from "../../../src/foundation/address";
import { invalidArgument } from "../host-error";
import { HostObject } from "./host-object";
import { plainStyle } from "./style-defaults";
import type { Worksheet } from "./worksheet";

/** Part of the look of one area or several. A read of cells that differ gives `null`, as in Excel. */
export abstract class Look extends HostObject {
  constructor(
    readonly sheet: Worksheet,
    readonly areas: readonly CellRange[],
    readonly prefix = "",
  ) {
    super();
  }

  worn(property: string): unknown {
    const path = this.prefix + property;
    return this.sheet.styles.commonOf(path, this.areas, plainStyle(path));
  }

  wear(property: string, value: unknown, allowed: boolean): void {
    this.sheet.Protection.require("allowFormatCells");
    if (!allowed) throw invalidArgument();
    for (const area of this.areas) this.sheet.styles.set(this.prefix + property, area, value);
  }
}

export function isColor(value: unknown): value is string {
  return typeof value === "string" && /^#[0-9a-f]{6}$/i.test(value);
}

export function isBetween(value: unknown, least: number, most: number): boolean {
  return typeof value === "number" && value >= least && value <= most;
}

/** Excel gives colours back in capitals. */
export function upper(value: unknown): unknown {
  return typeof value === "string" ? value.toUpperCase() : value;
}
