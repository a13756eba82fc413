import { cellIndex } from "../../workbook/cells";
import { kindReadings } from "../kinds/all-kinds";
import { isExample } from "../recognition/input-sheet";
import { nameKey } from "../people/person-keys";
import { isRemark } from "../tables/remarks";
import { isNothing } from "../values/numbers";
import type { RowLedger } from "./row-ledger";
import { isTotalText, isYardstickText, mayBeName } from "./total-text";

/**
 * Sets aside what is no record: totals, averages and targets, the header printed again, remarks below or between the rows.
 * Rows that merely lack a person are left to the reading of people, which names that cause.
 */
export function sieveRows(ledger: RowLedger): void {
  const { table } = ledger;
  const { view, grid } = table;
  const kind = ledger.found.kind;
  const keyFields = kind === null ? [] : kindReadings[kind].keys;
  const keys = ledger.found.columns
    .filter(({ field }) => field !== null && keyFields.includes(field))
    .map(({ column }) => column);
  const lastKey = keys.length === 0 ? 0 : Math.max(...keys);
  const headerTexts = textsOfHeader(ledger);
  const isTotal = new TextTest(view.cells.strings, isTotalText);
  const isYardstick = new TextTest(view.cells.strings, isYardstickText);
  const isNote = new TextTest(view.cells.strings, isRemark);
  const teams = teamNames(ledger);
  const holdsHeadersOnly = (row: number): boolean =>
    table.headers.every((_, column) => {
      const cell = grid.at(row, column);
      return cell < 0 || view.isKnownHeader(cell);
    });
  /** The header again, its days as the same numbers. */
  const repeatsNumbers = (row: number): boolean => {
    let numbers = 0;
    return (
      table.headers.every((_, column) => {
        const cell = grid.at(row, column);
        if (cell < 0 || view.isText(cell))
          return cell < 0 || headerTexts[column]?.has(view.value(cell));
        const over = table.headerCells[column] ?? -1;
        numbers += 1;
        return over >= 0 && view.isNumber(over) && view.value(over) === view.value(cell);
      }) && numbers >= 3
    );
  };
  for (let row = 0; row < ledger.rows; row++) {
    const sheetRow = grid.sheetRow(row);
    let filled = 0;
    let first = -1;
    let texts = 0;
    let sameAsHeader = 0;
    let example = -1;
    let total = sheetRow === table.totalsRow ? 0 : -1;
    for (let column = 0; column < grid.width; column++) {
      const cell = grid.at(row, column);
      if (cell < 0) continue;
      filled += 1;
      if (first < 0) {
        first = column;
        if (view.isText(cell) && isExample(view.shown(cell))) example = column;
      }
      if (!view.isText(cell)) continue;
      texts += 1;
      const id = view.value(cell);
      if (total < 0 && (column <= lastKey || column === first)) {
        const isSum = isTotal.at(id) && !isNameBesideId(ledger, keys, row, column);
        if (isSum || (isYardstick.at(id) && !isNameBesideId(ledger, keys, row, column))) {
          total = column;
        }
      }
      if (headerTexts[column]?.has(id) === true) sameAsHeader += 1;
    }
    const isText = texts === filled;
    const hasKey = keys.some((column) => hasContent(ledger, row, column));
    if (example >= 0) ledger.setAside(row, example, { kind: "example-row" });
    else if (total >= 0) ledger.setAside(row, Math.max(total, first), { kind: "total-row" });
    else if (
      (sameAsHeader >= 2 && sameAsHeader >= 0.6 * filled) ||
      (sameAsHeader >= 1 && repeatsNumbers(row)) ||
      (isText && filled >= 2 && holdsHeadersOnly(row))
    ) {
      ledger.setAside(row, first, { kind: "repeated-header" });
    } else if (isNoteRow()) ledger.setAside(row, first, { kind: "stray-text" });
    else if (filled === 1 && isText && grid.width >= 3) {
      const name =
        kind === "staff" && keys.includes(first) && !isSentence(ledger.shown(row, first));
      if (!name) ledger.setAside(row, first, { kind: "stray-text" });
    } else if (isText && filled <= 2 && grid.width >= 4 && !hasKey) {
      ledger.setAside(row, first, { kind: "stray-text" });
    } else if (isTeamTotal()) ledger.setAside(row, first, { kind: "total-row" });

    /** "制表人： | 王五 | 审核人： | 李四": begins like a remark, and holds no figure. */
    function isNoteRow(): boolean {
      const cell = grid.at(row, Math.max(0, first));
      return isText && cell >= 0 && (isNote.at(view.value(cell)) || (filled === 1 && isLabel()));
    }

    function isLabel(): boolean {
      return isSentence(ledger.shown(row, first)) && !/^\S{1,20}$/.test(ledger.shown(row, first));
    }

    /** A team's name where a person's belongs, beside figures: the team's subtotal. */
    function isTeamTotal(): boolean {
      if (teams.size === 0) return false;
      const named = keys.filter((column) => hasContent(ledger, row, column));
      return (
        named.length > 0 && named.every((column) => teams.has(nameKey(ledger.shown(row, column))))
      );
    }
  }
}

/** What each column says in any of the header rows: a header printed again is the same text, and so the same string. */
function textsOfHeader({ table }: RowLedger): ReadonlySet<number>[] {
  const { view, left, headerTop, headerRows } = table;
  return table.headers.map((_, column) => {
    const texts = new Set<number>();
    for (let row = headerTop; row < headerTop + headerRows; row++) {
      const cell = cellIndex(view.cells, row, left + column);
      if (cell >= 0 && view.isText(cell)) texts.add(view.value(cell));
    }
    return texts;
  });
}

/** "Max" or "Min" under a name header is a person where her id stands beside it. */
function isNameBesideId(
  ledger: RowLedger,
  keys: readonly number[],
  row: number,
  column: number,
): boolean {
  if (!mayBeName(ledger.shown(row, column)) || !keys.includes(column)) return false;
  return keys.some((other) => other !== column && hasContent(ledger, row, other));
}

/** The names in the team column; empty where there is none, or where it says nothing else than the name column. */
function teamNames(ledger: RowLedger): ReadonlySet<string> {
  const team = ledger.column("team");
  const names = new Set<string>();
  if (!team) return names;
  const { view, grid } = ledger.table;
  const seen = new Set<number>();
  for (let row = 0; row < ledger.rows; row++) {
    const cell = grid.at(row, team.column);
    if (cell < 0 || !view.isText(cell) || seen.has(view.value(cell))) continue;
    seen.add(view.value(cell));
    names.add(nameKey(view.text(cell)));
  }
  return names;
}

function hasContent(ledger: RowLedger, row: number, column: number): boolean {
  return ledger.table.grid.at(row, column) >= 0 && !isNothing(ledger.shown(row, column));
}

/** A sentence rather than a name. */
function isSentence(text: string): boolean {
  return text.length > 20 || /[:：。，,；;]/.test(text) || isRemark(text);
}

/** Which of a sheet's texts pass a test, each asked once. */
class TextTest {
  readonly #answers: Uint8Array;

  constructor(
    readonly strings: readonly string[],
    readonly test: (text: string) => boolean,
  ) {
    this.#answers = new Uint8Array(strings.length);
  }

  at(id: number): boolean {
    if (this.#answers[id] === 0) this.#answers[id] = this.test(this.strings[id] ?? "") ? 1 : 2;
    return this.#answers[id] === 1;
  }
}
