import { isNothing } from "../values/numbers";
import { readLabels, wordAt } from "../values/label-column";
import type { RowLedger } from "../rows/row-ledger";
import { shiftKey } from "../values/shift-codes";
import { hoursBetween, hoursWithin, parseHours, type ShiftHours } from "../values/shift-hours";
import { areSameHours } from "./shift-meanings";
import { readTimes } from "../values/time-column";

/**
 * Adds a table of shift codes and their hours to `definitions`; a code without hours is a day off (`null`). Rows without a
 * code, or with hours nobody can read, are set aside.
 */
export function readShiftDefinitions(
  ledger: RowLedger,
  definitions: Map<string, ShiftHours | null>,
): void {
  const code = ledger.column("shiftCode");
  if (!code) return;
  const codes = readLabels(ledger, code.column, true);
  const start = ledger.column("shiftStart");
  const end = ledger.column("shiftEnd");
  const range = ledger.column("time");
  const starts = start && readTimes(ledger, start.column, "shiftStart");
  const ends = end && readTimes(ledger, end.column, "shiftEnd");
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const word = wordAt(codes, row);
    if (word === null) {
      ledger.setAside(row, code.column, { kind: "no-name", field: "shiftCode" });
      continue;
    }
    const from = starts?.[row] ?? Number.NaN;
    const to = ends?.[row] ?? Number.NaN;
    const hours =
      Number.isNaN(from) || Number.isNaN(to)
        ? range && writtenHours(ledger, row, range.column)
        : hoursBetween(from, to);
    const written = [start, end, range].some(
      (meaning) => meaning !== null && !isNothing(ledger.shown(row, meaning.column)),
    );
    // A code for a day off has no hours and needs none.
    if (hours || !written) define(ledger, row, code.column, word, hours, definitions);
    else ledger.setAside(row, code.column, { kind: "unknown-shift-code", code: word });
  }
}

/** Of a code with several hours the first are taken and the others listed. */
function define(
  ledger: RowLedger,
  row: number,
  column: number,
  word: string,
  hours: ShiftHours | null,
  definitions: Map<string, ShiftHours | null>,
): void {
  const known = definitions.get(shiftKey(word));
  if (known === undefined) definitions.set(shiftKey(word), hours);
  else if (!areSameHours(known, hours)) {
    ledger.doubt(row, column, { kind: "shift-code-differs", code: word });
  }
}

/** The hours in a cell; that a split shift was taken from its start to its end is listed. */
function writtenHours(ledger: RowLedger, row: number, column: number): ShiftHours | null {
  const text = ledger.shown(row, column);
  const plain = parseHours(text);
  if (plain) return plain;
  const written = hoursWithin(text);
  if (written?.isSplit === true) ledger.repair(row, column, { kind: "split-shift" });
  return written && { start: written.start, end: written.end };
}
