import type { FieldId } from "../../locales/header-synonyms";
import { cellKind, numberFormat } from "../../workbook/cells";
import { momentOfSerial } from "../../workbook/serial";
import { isPlausibleDay } from "./dates";
import { leaveOutImplausible, type ValueRange } from "./implausible";
import { listNotRead } from "./not-read";
import { TextNumbers } from "./text-numbers";
import type { RowLedger } from "../rows/row-ledger";

/**
 * What the numbers of a column must be. "fraction": a share, wanted as 0–1 however it is written; "rating": a mark on the
 * centre's own scale, where 92 % is wanted as 92; "average-rating": the same for means over many calls, which below 1 can only
 * be shares; "plain": as it stands.
 */
export type NumberRule = ValueRange & {
  readonly scale: "plain" | "fraction" | "rating" | "average-rating";
};

/** Above this a share written as a plain number can only mean per cent. */
const surelyPercent = 1.5;

/**
 * Reads a column of numbers, NaN where there is none; what is repaired or left out is listed. Texts are read with a comma before
 * the decimals only where the column's own texts leave no other reading. One entry a data row.
 */
export function readNumbers(ledger: RowLedger, column: number, rule: NumberRule): Float64Array {
  const { values, percent } = rawNumbers(ledger, column, rule.field);
  if (rule.scale === "fraction") toFractions(ledger, column, rule, values, percent);
  if (rule.scale === "rating" || rule.scale === "average-rating") {
    toRatings(values, percent, rule.scale === "average-rating" || isShareHeader(ledger, column));
  }
  leaveOutImplausible(ledger, column, values, rule);
  return values;
}

/** The numbers as written, those with a percent sign or format as fractions and marked. */
function rawNumbers(
  ledger: RowLedger,
  column: number,
  field: FieldId,
): { readonly values: Float64Array; readonly percent: Uint8Array } {
  const { view, grid } = ledger.table;
  const values = new Float64Array(ledger.rows).fill(Number.NaN);
  const percent = new Uint8Array(ledger.rows);
  const parsed = new TextNumbers(ledger, column, field);
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    switch (view.cells.kinds[cell]) {
      case cellKind.number:
        values[row] = numberShown(ledger, row, column, field, cell);
        if (view.cells.formats[cell] === numberFormat.percent) percent[row] = 1;
        break;
      case cellKind.text: {
        const number = parsed.at(value);
        if (number) {
          values[row] = number.value;
          if (number.percent) percent[row] = 1;
          // "92%" is how a share is written; a bare number kept as text is a slip.
          if (!number.percent) ledger.repair(row, column, { kind: "number-as-text", field });
        } else {
          listNotRead(ledger, row, column, { kind: "not-a-number", field }, view.text(cell));
        }
        break;
      }
      case cellKind.boolean:
        values[row] = value;
        break;
      default:
        ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
    }
  }
  return { values, percent };
}

/** "4/5" that a program turned into a day of this year is no number any more; a 3 shown as 1900-01-03 still is. */
function numberShown(
  ledger: RowLedger,
  row: number,
  column: number,
  field: FieldId,
  cell: number,
): number {
  const { view } = ledger.table;
  const value = view.value(cell);
  if (view.cells.formats[cell] !== numberFormat.date) return value;
  const cause = { kind: "number-as-date", field } as const;
  const moment = momentOfSerial(value, view.dateSystem);
  if (moment && isPlausibleDay(moment.day)) {
    ledger.leaveOut(row, column, cause);
    return Number.NaN;
  }
  ledger.repair(row, column, cause);
  return value;
}

/**
 * Plain numbers of a share column are fractions or per cents as most of them say; the odd one that is off by a factor of a
 * hundred is put right and listed.
 */
function toFractions(
  ledger: RowLedger,
  column: number,
  rule: NumberRule,
  values: Float64Array,
  percent: Uint8Array,
): void {
  let large = 0;
  let small = 0;
  let leastLarge = Number.POSITIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (percent[row] === 1 || Number.isNaN(value) || value === 0) continue;
    if (value > surelyPercent) {
      large += 1;
      leastLarge = Math.min(leastLarge, value);
    } else small += 1;
  }
  const inPercent = large > small;
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (percent[row] === 1 || Number.isNaN(value)) continue;
    const isLarge = value > surelyPercent;
    // Among per cents, a lone 0.95 is a fraction only where no true per cent is that small.
    const strayFraction = inPercent && !isLarge && value > 0 && value <= 1 && leastLarge > 10;
    if (isLarge || (inPercent && !strayFraction)) values[row] = value / 100;
    if ((isLarge && !inPercent && small > 0) || strayFraction) {
      ledger.repair(row, column, { kind: "percent-scale", field: rule.field });
    }
  }
}

/** A satisfaction given as a share becomes 0–100; marks out of 5 or 10 stay. */
function toRatings(values: Float64Array, percent: Uint8Array, mayBeShares: boolean): void {
  let largest = 0;
  let marked = 0;
  for (let row = 0; row < values.length; row++) {
    if (percent[row] === 1) marked += 1;
    else if ((values[row] ?? 0) > largest) largest = values[row] ?? 0;
  }
  const plainShares = largest <= 1 && (mayBeShares || marked > 0);
  for (let row = 0; row < values.length; row++) {
    const value = values[row] ?? Number.NaN;
    if (percent[row] === 1 || plainShares) values[row] = Number((value * 100).toFixed(9));
  }
}

function isShareHeader(ledger: RowLedger, column: number): boolean {
  return /[率%％]/.test(ledger.table.headers[column] ?? "");
}
