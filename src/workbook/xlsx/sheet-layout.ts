import { maxColumns, maxRows, parseRange, type CellRange } from "../../foundation/address";
import { nameCode, type XmlAttributes } from "./xml-scanner";
import { attributeFlag, attributeNumber, attributeText } from "./xml-text";

/** What a sheet's part says beside its cells. */
export type SheetLayout = {
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly isProtected: boolean;
};

export const noLayout: SheetLayout = {
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
  isProtected: false,
};

/** Collects a sheet's layout from its elements; areas that make no sense are left out, as Excel's repair does. */
export class LayoutCollector {
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows: number[] = [];
  readonly #hiddenColumns = new Set<number>();
  #isProtected = false;

  /** Takes an element outside the rows. */
  element(name: number, attributes: XmlAttributes): void {
    if (name === codes.merge) {
      const range = parseRange(attributeText(attributes, codes.area) ?? "");
      if (range) this.#merges.push(range);
    } else if (name === codes.column) {
      if (attributeFlag(attributes, codes.hidden)) this.#hideColumns(attributes);
    } else if (name === codes.protection) {
      this.#isProtected = attributeFlag(attributes, codes.sheet);
    }
  }

  /** Takes a row's element; `row` is 0-based. */
  row(row: number, attributes: XmlAttributes): void {
    if (row < maxRows && attributeFlag(attributes, codes.hidden)) this.#hiddenRows.push(row);
  }

  layout(): SheetLayout {
    return {
      merges: this.#merges,
      hiddenRows: [...new Set(this.#hiddenRows)].sort((a, b) => a - b),
      hiddenColumns: [...this.#hiddenColumns].sort((a, b) => a - b),
      isProtected: this.#isProtected,
    };
  }

  #hideColumns(attributes: XmlAttributes): void {
    const first = attributeNumber(attributes, codes.min);
    const last = Math.min(attributeNumber(attributes, codes.max), maxColumns);
    if (first < 1) return;
    for (let column = first; column <= last; column++) this.#hiddenColumns.add(column - 1);
  }
}

const codes = {
  merge: nameCode("mergeCell"),
  area: nameCode("ref"),
  column: nameCode("col"),
  min: nameCode("min"),
  max: nameCode("max"),
  hidden: nameCode("hidden"),
  protection: nameCode("sheetProtection"),
  sheet: nameCode("sheet"),
};
