import {
  maxColumns,
  maxRows,
  rangesOverlap,
  type CellRange,
} from "../../../src/foundation/address";
import { contains, intersection } from "./addresses";

/** What whole rows and columns wear. */
const ofLines = new Set(["ColumnWidth", "RowHeight", "RowHidden", "ColumnHidden"]);

type Layer = { readonly range: CellRange; readonly value: unknown };

/**
 * What cells wear: for each property the areas it was set on, the latest on top. A whole column costs one layer, not a
 * million cells.
 */
export class Styles {
  readonly #layers = new Map<string, readonly Layer[]>();

  set(property: string, range: CellRange, value: unknown): void {
    const kept = (this.#layers.get(property) ?? []).filter(
      (layer) => !contains(range, layer.range),
    );
    this.#layers.set(property, [...kept, { range, value }]);
  }

  /** The value that all cells of the range share, `plain` where none was set, `null` where they differ. */
  common(property: string, range: CellRange, plain: unknown): unknown {
    const layers = this.#layersOn(property, range);
    const top = layers.at(-1);
    if (top === undefined) return plain;
    if (contains(top.range, range)) return top.value;
    const values = new Set([...layers.map(({ value }) => value), plain]);
    if (values.size === 1) return plain;
    const painted = new Set(this.matrix(property, range, plain).flat());
    const [only] = painted;
    return painted.size === 1 ? only : null;
  }

  /** One value per cell of the range. */
  matrix(property: string, range: CellRange, plain: unknown): unknown[][] {
    const cells = Array.from({ length: range.rows }, () =>
      Array.from({ length: range.columns }, () => plain),
    );
    for (const layer of this.#layersOn(property, range)) {
      const shared = intersection(layer.range, range);
      if (shared === null) continue;
      const from = shared.column - range.column;
      for (let r = shared.row - range.row; r < shared.row - range.row + shared.rows; r++) {
        cells[r]?.fill(layer.value, from, from + shared.columns);
      }
    }
    return cells;
  }

  /** Every area a property was set on, in the order of setting. */
  areas(property: string): readonly { readonly range: CellRange; readonly value: unknown }[] {
    return this.#layers.get(property) ?? [];
  }

  /** Areas that wear something and so belong to the used range; whole rows and columns do not. */
  formattedAreas(): readonly CellRange[] {
    return [...this.#layers.values()]
      .flat()
      .map(({ range }) => range)
      .filter(({ rows, columns }) => rows < maxRows && columns < maxColumns);
  }

  /** Puts plain cells there: not the widths and heights, which belong to columns and rows. */
  clear(range: CellRange, plainOf: (property: string) => unknown): void {
    for (const property of this.#layers.keys()) {
      if (!ofLines.has(property)) this.clearProperty(property, range, plainOf(property));
    }
  }

  clearProperty(property: string, range: CellRange, plain: unknown): void {
    if (this.#layersOn(property, range).length === 0) return;
    const left = (this.#layers.get(property) ?? []).filter(
      (layer) => !contains(range, layer.range),
    );
    const covered = left.some((layer) => rangesOverlap(layer.range, range));
    this.#layers.set(property, covered ? [...left, { range, value: plain }] : left);
  }

  #layersOn(property: string, range: CellRange): readonly Layer[] {
    return (this.#layers.get(property) ?? []).filter((layer) => rangesOverlap(layer.range, range));
  }
}
