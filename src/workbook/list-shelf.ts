import { absoluteRangeName, type CellRange } from "../foundation/address";
import { ownExtent } from "./own-area";
import type { SheetSpec } from "./sheet-spec";

/** Excel takes a list inside a validation up to this length, and splits it at each comma. */
const longestList = 255;

/** Whether a list can stand in the validation itself, `texts` being its values as they are written there. */
export function fitsValidation(
  values: readonly string[],
  texts: readonly string[] = values,
): boolean {
  return (
    texts.join(",").length <= longestList && !values.some((value) => /[,\r\n]|^\s|\s$/.test(value))
  );
}

/** Where the values of lists stand that do not fit into a validation: hidden columns right of the sheet's own. */
export class ListShelf {
  readonly #lists = new Map<
    string,
    { readonly column: number; readonly values: readonly string[] }
  >();
  readonly #firstColumn: number;

  /** One empty column is left between the sheet and its hidden lists. */
  constructor(spec: SheetSpec) {
    const charts = spec.charts.map((chart) => chart.anchor.column + chart.anchor.columns);
    this.#firstColumn = Math.max(ownExtent(spec).columns, spec.columnWidths.length, ...charts) + 1;
  }

  /** "$AA$1:$AA$40": the same values get the same column. */
  rangeOf(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const known = this.#lists.get(key);
    const column = known?.column ?? this.#firstColumn + this.#lists.size;
    if (!known) this.#lists.set(key, { column, values });
    return absoluteRangeName({ row: 0, column, rows: values.length, columns: 1 });
  }

  get lists(): readonly { readonly column: number; readonly values: readonly string[] }[] {
    return [...this.#lists.values()];
  }

  /** The cells of the lists: not part of the spec, and yet ours. */
  get areas(): readonly CellRange[] {
    return this.lists.map(({ column, values }) => ({
      row: 0,
      column,
      rows: values.length,
      columns: 1,
    }));
  }
}
