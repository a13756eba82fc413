import type { TableDescription } from "../../workbook/port";
import { zoneOf, type HeaderZone } from "./header-zone";
import type { Span } from "./row-look";
import { Merges, type Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";

/** An Excel table as the sweep down a sheet meets it. */
export type MetTable = {
  readonly zone: HeaderZone;
  /** Its last sheet row. */
  readonly bottom: number;
  /** Sheet row of its own totals; -1 when it has none. */
  readonly totalsRow: number;
};

/** The Excel tables of a sheet, which are taken at their word: header, extent and total row. */
export class ExcelTables {
  readonly #all: readonly TableDescription[];
  #met = 0;

  constructor(readonly view: SheetView) {
    this.#all = [...view.sheet.tables].sort(
      (a, b) => a.range.row - b.range.row || a.range.column - b.range.column,
    );
  }

  /** The tables that begin in this row or in a blank one since the last call. */
  beginningBy(row: number): MetTable[] {
    const found: MetTable[] = [];
    for (;;) {
      const next = this.#all[this.#met];
      if (!next || next.range.row > row) return found;
      this.#met += 1;
      const bottom = next.range.row + next.range.rows - 1;
      found.push({ zone: this.#zone(next), bottom, totalsRow: next.hasTotals ? bottom : -1 });
    }
  }

  /** The columns of all of them but those over `zone`. */
  spans(zone: Span | null = null): readonly Span[] {
    return this.#all
      .map(({ range }) => ({ left: range.column, right: range.column + range.columns - 1 }))
      .filter(({ left, right }) => !zone || left > zone.right || right < zone.left);
  }

  /** Cuts what runs on beyond an Excel table's sides: her remark beside it is no column of it. */
  cut(row: number, segments: readonly Segment[]): readonly Segment[] {
    if (this.#all.length === 0) return segments;
    const sides = this.#all
      .filter(({ range }) => row >= range.row && row < range.row + range.rows)
      .flatMap(({ range }) => [range.column, range.column + range.columns]);
    if (sides.length === 0) return segments;
    return segments.flatMap((segment) => this.#cutAt(row, segment, sides));
  }

  #cutAt(row: number, segment: Segment, sides: readonly number[]): Segment[] {
    const inside = sides.filter((side) => side > segment.from && side <= segment.to);
    const edges = [segment.from, ...inside.sort((a, b) => a - b), segment.to + 1];
    return edges.slice(1).flatMap((end, i): Segment[] => {
      const from = edges[i] ?? 0;
      const filled = this.#filled(row, from, end - 1);
      return filled === 0 ? [] : [{ from, to: end - 1, filled }];
    });
  }

  #filled(row: number, from: number, to: number): number {
    const zone = zoneOf(this.view, noMerges, { row, rows: 1, left: from, right: to });
    return zone.cells.filter((cell) => cell >= 0).length;
  }

  #zone({ range, hasHeader }: TableDescription): HeaderZone {
    const { row, column: left, columns } = range;
    const right = left + columns - 1;
    if (hasHeader) return zoneOf(this.view, noMerges, { row, rows: 1, left, right });
    const headers = new Array<string>(columns).fill("");
    return { top: row, rows: 0, left, right, headers, cells: new Int32Array(columns).fill(-1) };
  }
}

/** Excel allows no merged cells within its tables. */
const noMerges = new Merges([]);
