import type { IssueCause } from "../../domain/records/data-report";
import type { RowLedger } from "../rows/row-ledger";
import type { IssueLog } from "../rows/issue-log";
import { isRemark } from "../tables/remarks";
import type { SheetView } from "../tables/sheet-view";
import { rangeOf, type RawTable } from "../tables/table";
import { shiftKey } from "../values/shift-codes";
import { hoursWithin, type ShiftHours } from "../values/shift-hours";
import { parseLegend, type LegendEntry } from "../values/shift-legend";
import { areSameHours, shareMeanings, type ShiftMeanings } from "./shift-meanings";

/** This many rows at the foot of a roster are looked through for a legend. */
const mostRows = 60;

/**
 * Finds what a workbook says of shift codes outside any table of shifts: in lines below, above or beside a roster, in cells of
 * the roster that give the hours with the code, and on sheets without a roster. Lines count only if they explain a code that
 * the roster uses; those are listed, and rows of a roster that hold nothing else are set aside.
 *
 * @param views all sheets
 * @param tables those in use; what lies in one of another kind is no legend
 * @returns the meanings of each roster's codes; a code its sheet explains in two ways has those of another sheet, or none
 */
export function readLegends(
  rosters: readonly RowLedger[],
  views: readonly SheetView[],
  tables: readonly RawTable[],
  log: IssueLog,
): ReadonlyMap<RowLedger, ShiftMeanings> {
  const others = views.filter((view) => rosters.every(({ table }) => table.view !== view));
  const listed = new Set<string>();
  const own = new Map<RowLedger, ShiftMeanings>();
  const elsewhere = new Map<RowLedger, ShiftMeanings>();
  for (const ledger of rosters) {
    const legend = new Legend(ledger, listed, log);
    legend.readFoot();
    legend.readAround(ledger.table.view, tables);
    legend.readWithin();
    const here = legend.meanings();
    for (const view of others) legend.readAround(view, tables);
    own.set(ledger, here);
    elsewhere.set(ledger, legend.meanings());
  }
  return shareMeanings(own, elsewhere, log);
}

class Legend {
  readonly #ledger: RowLedger;
  readonly #columns: readonly number[];
  readonly #used = new Set<string>();
  readonly #said: LegendEntry[] = [];
  readonly #within: LegendEntry[] = [];
  readonly #texts = new Map<string, LegendEntry[]>();

  constructor(
    ledger: RowLedger,
    readonly listed: Set<string>,
    readonly log: IssueLog,
  ) {
    this.#ledger = ledger;
    this.#columns = ledger.found.columns
      .filter(({ field }) => field === "rosterDay" || field === "shiftCode")
      .map(({ column }) => column);
    this.#eachCode((text) => this.#used.add(shiftKey(text)));
  }

  /** Rows at the foot that hold nothing but explanations. */
  readFoot(): void {
    const { table } = this.#ledger;
    for (let row = table.rows.length - 1; row >= Math.max(0, table.rows.length - mostRows); row--) {
      const columns = table.headers.map((_, i) => i).filter((i) => table.grid.at(row, i) >= 0);
      const cells = columns.map((column) => this.#ledger.shown(row, column));
      const explained = this.#explained(cells);
      if (explained.length > 0) {
        for (const entry of explained)
          if (entry.isSplit) this.#ledger.doubt(row, columns[0] ?? 0, split);
        this.#said.push(...explained);
        this.#ledger.setAside(row, columns[0] ?? 0, cause);
      } else if (cells.length > 2 || !cells.every((text) => isLine(text))) return;
    }
  }

  /** Lines of a sheet that lie in no table: above, beside and below. */
  readAround(view: SheetView, tables: readonly RawTable[]): void {
    const { cells } = view;
    const others = tables.filter((table) => table.view === view).map(rangeOf);
    for (let position = 0; position < cells.rows.length; position++) {
      const row = cells.rows[position] ?? 0;
      const within = others.filter((other) => row >= other.row && row < other.row + other.rows);
      const loose: number[] = [];
      for (let i = cells.starts[position] ?? 0; i < (cells.starts[position + 1] ?? 0); i++) {
        const column = cells.columns[i] ?? 0;
        const inTable = within.some((o) => column >= o.column && column < o.column + o.columns);
        if (!inTable && view.isText(i) && !view.isBlank(i)) loose.push(i);
      }
      for (let at = 0; at < loose.length; at++) at += this.#line(view, row, loose, at);
    }
  }

  /** A cell that explains codes, or a code with its hours in the next cell; how many further cells it took. */
  #line(view: SheetView, row: number, loose: readonly number[], at: number): number {
    const [cell = 0, next] = loose.slice(at, at + 2);
    const alone = this.#explained([view.text(cell)]);
    const column = view.cells.columns[cell] ?? 0;
    const follows = next !== undefined && view.cells.columns[next] === column + 1;
    const pair =
      alone.length === 0 && follows ? this.#explained([view.text(cell), view.text(next)]) : [];
    const entries = alone.length > 0 ? alone : pair;
    if (entries.length === 0) return 0;
    this.#said.push(...entries);
    const found =
      pair.length > 0 && follows ? `${view.text(cell)} ${view.text(next)}` : view.text(cell);
    const address = { sheet: view.sheet.name, row, column };
    const key = `${address.sheet}\n${row}\n${column}`;
    if (!this.listed.has(key)) {
      this.listed.add(key);
      const all = entries.some(({ isSplit }) => isSplit) ? [cause, split] : [cause];
      for (const each of all)
        this.log.add({ address, cause: each, found, action: "value-repaired" });
    }
    return pair.length > 0 ? 1 : 0;
  }

  /** Cells of the roster itself that give a code's hours with it: "A1(08:00-17:00)". */
  readWithin(): void {
    this.#eachCode((text) => {
      const [entry, ...more] = this.#entriesOf(text);
      if (entry && more.length === 0) this.#within.push(entry);
    });
  }

  /** What was read since it was last asked; a legend goes before what single cells say, a code explained in two ways is left out. */
  meanings(): ShiftMeanings {
    const said = new Map([...agreed(this.#within), ...agreed(this.#said)]);
    this.#within.length = 0;
    this.#said.length = 0;
    return said;
  }

  /** What cells of one line say together; nothing unless all are explanations and one explains a code in use. */
  #explained(cells: readonly string[]): LegendEntry[] {
    const entries: LegendEntry[] = [];
    for (let i = 0; i < cells.length; i++) {
      const text = cells[i] ?? "";
      const next = cells[i + 1] ?? "";
      const alone = this.#entriesOf(text);
      const pair =
        alone.length === 0 && this.#isUsed(text) ? this.#entriesOf(`${text}: ${next}`) : [];
      if (alone.length === 0 && pair.length === 0 && !isHeading(text)) return [];
      entries.push(...alone, ...pair);
      if (pair.length > 0) i += 1;
    }
    return entries.some(({ keys }) => keys.some((key) => this.#used.has(key))) ? entries : [];
  }

  #isUsed(text: string): boolean {
    return this.#used.has(shiftKey(text));
  }

  #entriesOf(text: string): LegendEntry[] {
    let entries = this.#texts.get(text);
    if (!entries) {
      entries = parseLegend(text);
      this.#texts.set(text, entries);
    }
    return entries;
  }

  #eachCode(take: (text: string) => void): void {
    const { view, grid, rows } = this.#ledger.table;
    const seen = new Set<number>();
    for (const column of this.#columns) {
      for (let row = 0; row < rows.length; row++) {
        const cell = grid.at(row, column);
        if (
          cell < 0 ||
          !this.#ledger.isUsed(row) ||
          !view.isText(cell) ||
          seen.has(view.value(cell))
        )
          continue;
        seen.add(view.value(cell));
        take(view.text(cell));
      }
    }
  }
}

const cause: IssueCause = { kind: "shift-legend" };
const split: IssueCause = { kind: "split-shift" };

/** "班次说明", "注：", "Legend": heads explanations and is none. */
function isHeading(text: string): boolean {
  return isRemark(text) || /[:：]\s*$|^(?:班[次别別]|shift|code|legend|key)/i.test(text.trim());
}

/** What may stand between explanations at the foot: a remark or a sentence, no record. */
function isLine(text: string): boolean {
  return isHeading(text) || /[:：。，,；;]/.test(text) || hoursWithin(text) !== null;
}

function agreed(entries: readonly LegendEntry[]): ShiftMeanings {
  const found = new Map<string, ShiftHours | null>();
  const differing = new Set<string>();
  for (const { keys, hours } of entries) {
    for (const key of keys) {
      const known = found.get(key);
      if (known !== undefined && !areSameHours(known, hours)) differing.add(key);
      found.set(key, hours);
    }
  }
  for (const key of differing) found.delete(key);
  return found;
}
