import {
  maxColumns,
  maxRows,
  rangesOverlap,
  type CellRange,
} from "../../../src/foundation/address";
import { contains, intersection } from "./addresses";

/** What whole columns wear. */
export function isOfColumns(property: string): boolean {
  return property === "ColumnWidth" || property === "ColumnHidden";
}

/** What whole rows wear. */
export function isOfRows(property: string): boolean {
  return property === "RowHeight" || property === "RowHidden";
}

type Layer = { readonly range: CellRange; readonly value: unknown };

/**
 * What cells wear: for each property the areas it was set on, the latest on top. A whole column costs one layer, not a
 * million cells.
 */
export class Styles {
  readonly #layers = new Map<string, Layer[]>();

  set(property: string, range: CellRange, value: unknown): void {
    const kept = (this.#layers.get(property) ?? []).filter(
      (layer) => !contains(range, layer.range),
    );
    this.#layers.set(property, [...kept, { range, value }]);
  }

  /** The same without looking what lies below; for sheets that are filled from a file. */
  append(property: string, range: CellRange, value: unknown): void {
    const layers = this.#layers.get(property);
    if (layers === undefined) this.#layers.set(property, [{ range, value }]);
    else layers.push({ range, value });
  }

  /** As if the property had never been set. */
  forget(property: string): void {
    this.#layers.delete(property);
  }

  /** The value that all cells of the range share, `plain` where none was set, `null` where they differ. */
  common(property: string, range: CellRange, plain: unknown): unknown {
    const layers = this.#layersOn(property, range);
    const top = layers.at(-1);
    if (top === undefined) return plain;
    if (contains(top.range, range)) return top.value;
    const values = new Set([...layers.map(({ value }) => value), plain]);
    if (values.size === 1) return plain;
    const painted = this.#distinct(layers, range, plain);
    const [only] = painted;
    return painted.size === 1 ? only : null;
  }

  /** The values in a range, looked up once between any two edges of the layers: a whole sheet costs as few as it has layers. */
  #distinct(layers: readonly Layer[], range: CellRange, plain: unknown): ReadonlySet<unknown> {
    const edges = (from: number, count: number, of: (layer: CellRange) => readonly number[]) =>
      [...new Set([from, ...layers.flatMap((layer) => of(layer.range))])].filter(
        (edge) => edge >= from && edge < from + count,
      );
    const values = new Set<unknown>();
    const columns = edges(range.column, range.columns, (r) => [r.column, r.column + r.columns]);
    for (const row of edges(range.row, range.rows, (r) => [r.row, r.row + r.rows])) {
      for (const column of columns) {
        const cell = { row, column, rows: 1, columns: 1 };
        const top = layers.findLast((layer) => contains(layer.range, cell));
        values.add(top === undefined ? plain : top.value);
      }
    }
    return values;
  }

  /** The same of several areas. */
  commonOf(property: string, areas: readonly CellRange[], plain: unknown): unknown {
    const values = new Set(areas.map((area) => this.common(property, area, plain)));
    const [only] = values;
    return values.size === 1 ? only : null;
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

  /** Puts every value of a property through `change`. */
  mapValues(property: string, change: (value: unknown) => unknown): void {
    const layers = this.#layers.get(property) ?? [];
    const changed = layers.map(({ range, value }) => ({ range, value: change(value) }));
    if (changed.length > 0) this.#layers.set(property, changed);
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

  /** Every property that was ever set. */
  get properties(): readonly string[] {
    return [...this.#layers.keys()];
  }

  /** Puts plain cells there: not the widths and heights, which belong to columns and rows. */
  clear(
    range: CellRange,
    plainOf: (property: string) => unknown,
    isMeant: (property: string) => boolean,
  ): void {
    for (const property of this.#layers.keys()) {
      const ofLines = isOfColumns(property) || isOfRows(property);
      if (!ofLines && isMeant(property)) this.clearProperty(property, range, plainOf(property));
    }
  }

  /** Dresses other cells, here or on another sheet, as those of `from` are dressed. */
  copyTo(
    target: Styles,
    from: CellRange,
    moved: (area: CellRange) => CellRange,
    plainOf: (property: string) => unknown,
    isMeant: (property: string) => boolean,
  ): void {
    const taken = [...this.#layers]
      .filter(([property]) => isMeant(property))
      .map(([property, layers]): [string, Layer[]] => [
        property,
        layers.flatMap(({ range, value }) => {
          const shared = intersection(range, from);
          return shared === null ? [] : [{ range: moved(shared), value }];
        }),
      ]);
    for (const property of target.properties.filter(isMeant)) {
      target.clearProperty(property, moved(from), plainOf(property));
    }
    for (const [property, layers] of taken) {
      if (layers.length === 0) continue;
      target.#layers.set(property, [...(target.#layers.get(property) ?? []), ...layers]);
    }
  }

  /** Puts the values of a property that lie within an area through `change`. */
  mapWithin(property: string, within: CellRange, change: (value: unknown) => unknown): void {
    const layers = this.#layers.get(property) ?? [];
    if (layers.length === 0) return;
    const changed = layers.map(({ range, value }) =>
      contains(within, range) ? { range, value: change(value) } : { range, value },
    );
    this.#layers.set(property, changed);
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
