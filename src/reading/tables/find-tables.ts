import type { TableDescription } from "../../workbook/port";
import { personAbove } from "../layout/person-of-table";
import { isHeader, isRepeated, rowsBelow } from "./header-judge";
import { headerMarks, headerZone, type HeaderZone } from "./header-zone";
import { filledWithin, isMostlyHeaders, onlyText, type Span } from "./row-look";
import { Merges, segmentsOf, type Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";
import { TableGrid, type RawTable } from "./table";

/** A table under construction while the sweep goes down the sheet. */
type OpenTable = {
  readonly zone: HeaderZone;
  readonly titles: readonly string[];
  /** Last sheet row of an Excel table: up to here it is taken at its word; -1 for tables found by looking. */
  readonly wordUntil: number;
  readonly totalsRow: number;
  readonly rows: number[];
  lastRow: number;
  closed: boolean;
};

type LooseText = { readonly row: number; readonly from: number; readonly text: string };

/** Text this many rows above a header still counts as its title. */
const titleReach = 6;

/**
 * Finds the tables of a sheet in one sweep down its rows: Excel tables are taken at their word, elsewhere a row that looks
 * like a header opens a table over its columns, which stays open until another header takes its place. Blank rows do not
 * close a table; what lies below its last true row is left to the row sieve, which lists it.
 */
export function findTables(view: SheetView): RawTable[] {
  const sweep = new Sweep(view);
  for (let position = 0; position < view.cells.rows.length; position++) sweep.row(position);
  return sweep.tables();
}

class Sweep {
  readonly #merges: Merges;
  readonly #tables: OpenTable[] = [];
  #open: OpenTable[] = [];
  readonly #loose: LooseText[] = [];
  readonly #waiting: TableDescription[];

  constructor(readonly view: SheetView) {
    this.#merges = new Merges(view.sheet.merges);
    this.#waiting = [...view.sheet.tables].sort(
      (a, b) => a.range.row - b.range.row || a.range.column - b.range.column,
    );
  }

  row(position: number): void {
    const row = this.view.cells.rows[position] ?? 0;
    this.#openExcelTables(row);
    if (this.#continues(position, row)) return;
    for (const segment of segmentsOf(this.view, position, this.#merges)) {
      this.#segment(position, row, segment);
    }
  }

  /** The common case, settled without looking at texts: a row with a number in it, wholly within one open table. */
  #continues(position: number, row: number): boolean {
    const { cells } = this.view;
    const start = cells.starts[position] ?? 0;
    const end = cells.starts[position + 1] ?? 0;
    const left = cells.columns[start] ?? 0;
    const right = cells.columns[end - 1] ?? 0;
    const over = this.#open.filter(({ zone }) => left <= zone.right && right >= zone.left);
    const [table] = over;
    if (!table || over.length > 1 || left < table.zone.left || right > table.zone.right)
      return false;
    if (row < table.zone.top + table.zone.rows || row - table.lastRow > 1) return false;
    let hasNumber = false;
    for (let i = start; i < end && !hasNumber; i++) hasNumber = this.view.isNumber(i);
    if (!hasNumber) return false;
    table.rows.push(position);
    table.lastRow = row;
    return true;
  }

  tables(): RawTable[] {
    return this.#tables
      .sort((a, b) => a.zone.top - b.zone.top || a.zone.left - b.zone.left)
      .map((table) => this.#finished(table));
  }

  #segment(position: number, row: number, segment: Segment): void {
    const over = this.#open.filter(
      (table) => segment.from <= table.zone.right && segment.to >= table.zone.left,
    );
    if (over.length === 0) {
      if (!this.#start(position, row, segment, [])) this.#keepLoose(position, row, segment);
      return;
    }
    if (over.some((table) => row < table.zone.top + table.zone.rows)) return;
    const mayStart = over.every((table) => row > table.wordUntil);
    if (mayStart && this.#replaces(position, row, segment, over)) return;
    for (const table of over) {
      if (table.rows[table.rows.length - 1] !== position) table.rows.push(position);
      table.lastRow = row;
    }
  }

  /** Whether a row within open tables is the header of the next one; most rows are told by their first cells. */
  #replaces(position: number, row: number, segment: Segment, over: readonly OpenTable[]): boolean {
    if (segment.filled < 2) return false;
    const gap = row - Math.max(...over.map((table) => table.lastRow));
    if (gap <= 1 && !isMostlyHeaders(this.view, position, spanOf(segment))) return false;
    return this.#start(position, row, segment, over);
  }

  #start(position: number, row: number, first: Segment, over: readonly OpenTable[]): boolean {
    if (first.filled < 2 && !this.#merges.has(row)) return false;
    const segment = this.#joined(position, first);
    const zone = headerZone(this.view, this.#merges, row, segment);
    const marks = headerMarks(this.view, zone);
    if (!isHeader(this.view, position, zone, marks, over)) return false;
    if (over.some((table) => isRepeated(table.zone, zone))) return false;
    const titles = this.#titlesFor(zone, over);
    for (const table of over) table.closed = true;
    this.#add(this.#widened(zone, position), titles, -1, -1);
    return true;
  }

  /** Joins header segments over a nameless column that holds data below. */
  #joined(position: number, segment: Segment): Segment {
    let joined = segment;
    for (const other of segmentsOf(this.view, position, this.#merges)) {
      if (other.from !== joined.to + 2) continue;
      const gap = joined.to + 1;
      const span = { left: gap, right: gap };
      const below = [position + 1, position + 2, position + 3];
      const data = below.filter((p) => filledWithin(this.view, p, span) > 0).length;
      if (data < 2) continue;
      joined = { from: joined.from, to: other.to, filled: joined.filled + other.filled };
    }
    return joined;
  }

  /** Takes in nameless columns of data directly left or right of the header, as the row labels of a cross table are. */
  #widened(zone: HeaderZone, position: number): HeaderZone {
    const below = rowsBelow(this.view, position, zone).slice(0, 2);
    const holds = (column: number): boolean =>
      column >= 0 &&
      below.length > 0 &&
      !this.#open.some((t) => !t.closed && column >= t.zone.left && column <= t.zone.right) &&
      below.every((p) => filledWithin(this.view, p, { left: column, right: column }) > 0);
    const left = holds(zone.left - 1) ? zone.left - 1 : zone.left;
    const right = holds(zone.right + 1) ? zone.right + 1 : zone.right;
    if (left === zone.left && right === zone.right) return zone;
    const before = left < zone.left ? [""] : [];
    const after = right > zone.right ? [""] : [];
    const cells = Int32Array.from([...before.map(() => -1), ...zone.cells, ...after.map(() => -1)]);
    return { ...zone, left, right, headers: [...before, ...zone.headers, ...after], cells };
  }

  #openExcelTables(row: number): void {
    let next = this.#waiting[0];
    while (next && next.range.row <= row) {
      this.#waiting.shift();
      const { range, hasHeader, hasTotals } = next;
      const zone = excelTableZone(this.view, this.#merges, next);
      const above = this.#open.filter(
        (table) => zone.left <= table.zone.right && zone.right >= table.zone.left,
      );
      for (const table of above) table.closed = true;
      const bottom = range.row + range.rows - 1;
      const titles = this.#titlesFor(zone, above);
      if (hasHeader || range.rows > 0) this.#add(zone, titles, bottom, hasTotals ? bottom : -1);
      next = this.#waiting[0];
    }
  }

  #add(zone: HeaderZone, titles: readonly string[], wordUntil: number, totalsRow: number): void {
    const table: OpenTable = {
      zone,
      titles,
      wordUntil,
      totalsRow,
      rows: [],
      lastRow: zone.top + zone.rows - 1,
      closed: false,
    };
    this.#tables.push(table);
    this.#open = [...this.#open.filter((open) => !open.closed), table];
  }

  #keepLoose(position: number, row: number, segment: Segment): void {
    const { cells } = this.view;
    for (let i = cells.starts[position] ?? 0; i < (cells.starts[position + 1] ?? 0); i++) {
      const column = cells.columns[i] ?? 0;
      if (column < segment.from || column > segment.to || this.view.isBlank(i)) continue;
      this.#loose.push({ row, from: column, text: this.view.shown(i).trim() });
    }
    if (this.#loose.length > 200) this.#loose.splice(0, 100);
  }

  /** Titles: loose texts above, and single texts at the foot of the table above that belong to the new one. */
  #titlesFor(zone: HeaderZone, over: readonly OpenTable[]): string[] {
    const titles = this.#loose
      .filter((loose) => loose.row < zone.top && loose.row >= zone.top - titleReach)
      .map((loose) => loose.text);
    for (const table of over) {
      const taken: string[] = [];
      for (;;) {
        const last = table.rows[table.rows.length - 1];
        const row = last === undefined ? -1 : (this.view.cells.rows[last] ?? 0);
        if (last === undefined || row < zone.top - titleReach || row <= table.wordUntil) break;
        const title = onlyText(this.view, last, table.zone);
        if (title === null) break;
        taken.unshift(title);
        table.rows.pop();
      }
      titles.push(...taken);
    }
    return titles;
  }

  #finished(table: OpenTable): RawTable {
    const { zone } = table;
    const rows = Uint32Array.from(table.rows);
    const above = personAbove(table.titles);
    return {
      view: this.view,
      left: zone.left,
      right: zone.right,
      headerTop: zone.top,
      headerRows: zone.rows,
      headers: zone.headers,
      headerCells: zone.cells,
      rows,
      totalsRow: table.totalsRow,
      titles: table.titles,
      person: above.kind === "named" ? above.person : null,
      grid: new TableGrid(this.view, rows, zone.left, zone.right - zone.left + 1),
    };
  }
}

function excelTableZone(view: SheetView, merges: Merges, table: TableDescription): HeaderZone {
  const { row, column, columns } = table.range;
  if (!table.hasHeader) {
    return {
      top: row,
      rows: 0,
      left: column,
      right: column + columns - 1,
      headers: new Array<string>(columns).fill(""),
      cells: new Int32Array(columns).fill(-1),
    };
  }
  const zone = headerZone(view, merges, row, {
    from: column,
    to: column + columns - 1,
    filled: columns,
  });
  return { ...zone, rows: 1 };
}

function spanOf({ from, to }: Segment): Span {
  return { left: from, right: to };
}
