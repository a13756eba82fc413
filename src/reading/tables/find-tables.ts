import { headerRowCount } from "./header-rows";
import { isHeader, isRepeated, isUnlikeRowsOf, rowsBelow } from "./header-judge";
import { headerMarks, headerZone, leavesOf, zoneOf, type HeaderZone } from "./header-zone";
import { ExcelTables } from "./excel-tables";
import { LooseCells, titleReach } from "./loose-cells";
import { finishedTable, openTable, type OpenTable } from "./open-table";
import { endsBeforePerson, isBelowGap, isParted, isSetOff, isUnderNewTitle } from "./parting";
import { titleTexts } from "./remarks";
import { filledWithin, isMostlyHeaders, type Span } from "./row-look";
import { isSetOffHeader } from "./set-off-header";
import { headsLoneAnswers } from "./lone-answers";
import { Merges, segmentsOf, type Segment } from "./row-segments";
import type { SheetView } from "./sheet-view";
import { isOneTable, splitZones } from "./side-by-side";
import type { RawTable } from "./table";

/**
 * Finds the tables of a sheet in one sweep down its rows: Excel tables are taken at their word, elsewhere a row that looks
 * like a header opens a table over its columns, which stays open until another header takes its place. Blank rows do not
 * close a table; what lies below its last true row is left to the row sieve, which lists it. Rows that look like records
 * under no header come last, as tables without one.
 */
export function findTables(view: SheetView): RawTable[] {
  const sweep = new Sweep(view);
  for (let position = 0; position < view.cells.rows.length; position++) sweep.row(position);
  return sweep.tables();
}

class Sweep {
  readonly #merges: Merges;
  readonly #excelTables: ExcelTables;
  readonly #loose: LooseCells;
  readonly #tables: OpenTable[] = [];
  #open: OpenTable[] = [];

  constructor(readonly view: SheetView) {
    this.#merges = new Merges(view.sheet.merges);
    this.#excelTables = new ExcelTables(view);
    this.#loose = new LooseCells(view, this.#merges);
  }

  row(position: number): void {
    const row = this.view.cells.rows[position] ?? 0;
    this.#openExcelTables(row);
    if (this.#continues(position, row)) return;
    const segments = segmentsOf(this.view, position, this.#merges);
    for (const segment of this.#excelTables.cut(row, segments)) {
      this.#segment(position, row, segment);
    }
  }

  tables(): RawTable[] {
    const blocks = this.#loose.blocks().map(({ left, right, positions }): OpenTable => {
      const width = right - left + 1;
      const zone = {
        top: this.view.cells.rows[positions[0] ?? 0] ?? 0,
        rows: 0,
        left,
        right,
        headers: new Array<string>(width).fill(""),
        cells: new Int32Array(width).fill(-1),
      };
      return { ...openTable(zone, [], -1, -1), rows: [...positions] };
    });
    return [...this.#tables, ...blocks]
      .sort((a, b) => a.zone.top - b.zone.top || a.zone.left - b.zone.left)
      .map((table) => finishedTable(this.view, table));
  }

  /** The common case, settled by its first text at most: a row with a number in it, wholly within one open table. */
  #continues(position: number, row: number): boolean {
    const { view } = this;
    const { cells } = view;
    let start = cells.starts[position] ?? 0;
    let end = cells.starts[position + 1] ?? 0;
    while (end > start && view.isBlank(end - 1)) end -= 1;
    while (start < end && view.isBlank(start)) start += 1;
    // Nothing but spaces, as in the padding of an export.
    if (start === end) return true;
    const left = cells.columns[start] ?? 0;
    const right = cells.columns[end - 1] ?? 0;
    let table: OpenTable | null = null;
    for (const each of this.#open) {
      if (left > each.zone.right || right < each.zone.left) continue;
      if (table !== null) return false;
      table = each;
    }
    if (!table || left < table.zone.left || right > table.zone.right) return false;
    if (row < table.zone.top + table.zone.rows || row - table.lastRow > 1) return false;
    let hasNumber = false;
    for (let i = start; i < end && !hasNumber; i++) hasNumber = view.isNumber(i);
    if (!hasNumber || view.isKnownHeader(start)) return false;
    table.rows.push(position);
    table.lastRow = row;
    return true;
  }

  #segment(position: number, row: number, segment: Segment): void {
    const over = this.#open.filter(
      (table) => segment.from <= table.zone.right && segment.to >= table.zone.left,
    );
    if (over.length === 0) {
      const starts =
        this.#start(position, row, segment) || this.#startAlone(position, row, segment);
      if (!starts) this.#loose.keep(position, row, segment);
      return;
    }
    if (over.some((table) => row < table.zone.top + table.zone.rows)) return;
    const mayStart = over.every((table) => row > table.wordUntil);
    if (mayStart && this.#replaces(position, row, segment, over)) return;
    if (mayStart && over.every((table) => endsBeforePerson(this.view, position, table))) {
      for (const table of over) table.closed = true;
      this.#open = this.#open.filter((table) => !table.closed);
      this.#loose.keep(position, row, segment);
      return;
    }
    for (const table of over) {
      if (table.rows[table.rows.length - 1] === position) continue;
      if (filledWithin(this.view, position, table.zone) > 0) table.rows.push(position);
      table.lastRow = row;
    }
    this.#noteBeside(position, segment, over);
  }

  #startAlone(position: number, row: number, segment: Segment): boolean {
    if (!headsLoneAnswers(this.view, position, segment)) return false;
    const zone = headerZone(this.view, this.#merges, row, segment);
    this.#add(zone, this.#titlesFor(zone, [], []), -1, -1);
    return true;
  }

  /** Whether a row within open tables is the header of the next one; most rows are told by their first cells. */
  #replaces(position: number, row: number, segment: Segment, over: readonly OpenTable[]): boolean {
    const span = { left: segment.from, right: segment.to };
    if (!isSetOff(this.view, row, over) && !isMostlyHeaders(this.view, position, span)) {
      if (!this.#leadsGroups(position, row, segment)) return false;
    }
    return this.#start(position, row, segment);
  }

  /** A row of group names: the leaves right below it are headers. */
  #leadsGroups(position: number, row: number, segment: Segment): boolean {
    if (this.view.cells.rows[position + 1] !== row + 1) return false;
    return headerRowCount(this.view, this.#merges, row, segment) > 1;
  }

  #start(position: number, row: number, first: Segment): boolean {
    if (first.filled < 2 && !this.#isMerged(row, first)) {
      if (!this.#leadsGroups(position, row, first)) return false;
    }
    const joined = this.#joined(position, row, first);
    const isWider = joined.to > first.to && this.#startOver(position, row, joined);
    return isWider || this.#startOver(position, row, first);
  }

  #isMerged(row: number, { from, to }: Segment): boolean {
    for (let column = from; column <= to && this.#merges.has(row); column++) {
      if (this.#merges.over(row, column) !== null) return true;
    }
    return false;
  }

  #startOver(position: number, row: number, segment: Segment): boolean {
    const zone = headerZone(this.view, this.#merges, row, segment);
    const over = this.#open.filter((table) => overlaps(zone, table.zone));
    if (over.some((table) => !this.#mayEnd(table, position, row, zone.left < segment.from))) {
      return false;
    }
    // Tables side by side repeat their headers; each is judged by itself.
    const [judged = zone] = splitZones(zone);
    const marks = headerMarks(this.view, judged);
    if (!isHeader(this.view, position, judged, marks, over)) {
      const isApart = over.length > 0 && isSetOff(this.view, row, over);
      const parting = {
        isBelowGap: isParted(this.view, row, over),
        isRightBelowGap: isBelowGap(row, over),
      };
      if (!isApart || !isSetOffHeader(this.view, position, zone, marks, over, parting))
        return false;
    }
    // The header again, and above it a row that only looks like its groups.
    const leaves = leavesOf(zone);
    const isPrinted =
      zone.rows > 1 &&
      over.some(
        ({ zone: above }) =>
          isRepeated(this.view, above, leaves) && !isRepeated(this.view, above, zone),
      );
    if (isPrinted && (!isSetOff(this.view, row, over) || this.#isRecord(zone, over))) return false;
    const repeats = over.find((table) => isRepeated(this.view, table.zone, zone));
    if (repeats !== undefined && !isUnderNewTitle(this.view, repeats)) return false;
    const titles = this.#titlesFor(zone, over, this.#neighboursOf(zone, position));
    for (const table of over) table.closed = true;
    for (const part of splitZones(this.#widened(zone, position))) this.#add(part, titles, -1, -1);
    return true;
  }

  /** The first row of a would-be header is like the rows above it: a record, and the header again below. */
  #isRecord({ top, left, right }: HeaderZone, over: readonly OpenTable[]): boolean {
    const upper = zoneOf(this.view, this.#merges, { row: top, rows: 1, left, right });
    return !isUnlikeRowsOf(this.view, over, upper);
  }

  /** The columns of what else stands in the header's row, and of Excel tables beside it. */
  #neighboursOf(zone: HeaderZone, position: number): readonly Span[] {
    return [...segmentsOf(this.view, position, this.#merges)]
      .map(({ from, to }): Span => ({ left: from, right: to }))
      .concat(this.#excelTables.spans())
      .filter(({ left, right }) => left > zone.right || right < zone.left);
  }

  /** An Excel table runs to its end, and a header to its last row; a table that has taken the left of a row takes all of it. */
  #mayEnd(table: OpenTable, position: number, row: number, reachesLeft: boolean): boolean {
    if (row <= table.wordUntil || row < table.zone.top + table.zone.rows) return false;
    return !reachesLeft || table.rows[table.rows.length - 1] !== position;
  }

  /** Joins the parts of a header that blank columns divide though they belong to one table. */
  #joined(position: number, row: number, segment: Segment): Segment {
    let joined = segment;
    for (const other of this.#excelTables.cut(row, segmentsOf(this.view, position, this.#merges))) {
      if (other.from <= joined.to || this.#isTaken(row, other, joined)) continue;
      if (!isOneTable(this.view, position, joined, other)) continue;
      joined = { from: joined.from, to: other.to, filled: joined.filled + other.filled };
    }
    return joined;
  }

  /** Another table runs on there: its rows are no header. */
  #isTaken(row: number, { from, to }: Segment, joined: Segment): boolean {
    return this.#open.some(
      ({ zone, lastRow }) =>
        row - lastRow <= 1 && from <= zone.right && to >= zone.left && joined.to < zone.left,
    );
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
    for (const { zone, bottom, totalsRow } of this.#excelTables.beginningBy(row)) {
      const above = this.#open.filter(
        (table) => zone.left <= table.zone.right && zone.right >= table.zone.left,
      );
      for (const table of above) table.closed = true;
      this.#add(
        zone,
        this.#titlesFor(zone, above, this.#excelTables.spans(zone)),
        bottom,
        totalsRow,
      );
    }
  }

  #add(zone: HeaderZone, titles: readonly string[], wordUntil: number, totalsRow: number): void {
    const table = openTable(zone, titles, wordUntil, totalsRow);
    this.#tables.push(table);
    this.#open = [...this.#open.filter((open) => !open.closed), table];
  }

  /** Cells in the rows of a table that lie in no column of it. */
  #noteBeside(position: number, { from, to }: Segment, over: readonly OpenTable[]): void {
    const [table] = over;
    if (!table || over.every(({ zone }) => from >= zone.left && to <= zone.right)) return;
    const { cells } = this.view;
    for (let i = cells.starts[position] ?? 0; i < (cells.starts[position + 1] ?? 0); i++) {
      const column = cells.columns[i] ?? 0;
      if (column < from || column > to || this.view.isBlank(i)) continue;
      if (over.some(({ zone }) => column >= zone.left && column <= zone.right)) continue;
      if (table.beside.cells === 0) table.beside.first = i;
      table.beside.cells += 1;
    }
  }

  /** Titles: loose texts above, and single texts at the foot of the table above that belong to the new one. */
  #titlesFor(
    zone: HeaderZone,
    over: readonly OpenTable[],
    neighbours: readonly Span[],
  ): readonly string[] {
    const above = this.#tables.filter((table) => overlaps(zone, table.zone));
    const below = Math.max(-1, ...above.map((table) => table.zone.top + table.zone.rows - 1));
    const titles = this.#loose.titlesOver(zone.top, zone, neighbours, below);
    for (const table of over) {
      const taken: string[] = [];
      for (;;) {
        const last = table.rows[table.rows.length - 1];
        const row = last === undefined ? -1 : (this.view.cells.rows[last] ?? 0);
        if (last === undefined || row < zone.top - titleReach || row <= table.wordUntil) break;
        const found = titleTexts(this.view, last, table.zone);
        if (found === null) break;
        taken.unshift(...found);
        table.rows.pop();
      }
      titles.push(...taken);
    }
    return titles;
  }
}

function overlaps(one: Span, other: Span): boolean {
  return one.left <= other.right && one.right >= other.left;
}
