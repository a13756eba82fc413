import { civilFromDay } from "../../foundation/day";
import type { FieldId } from "../../locales/header-synonyms";
import type { RowLedger } from "../rows/row-ledger";
import { plausibleDay, type ParsedDate } from "./dates";

/** "3月5日" in a row of a column. */
export type YearlessDate = {
  readonly row: number;
  readonly date: Extract<ParsedDate, { readonly kind: "no-year" }>;
};

/**
 * Gives dates without a year that of the table's titles and tab where they name one, else that of the column's other dates where
 * those agree, else `fallbackYear`; the year is listed once. Without any the dates are left out.
 */
export function settleYears(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  dates: readonly YearlessDate[],
  days: Float64Array,
  fallbackYear: number | null,
): void {
  if (dates.length === 0) return;
  const year = yearNamed(ledger) ?? yearOfOthers(days) ?? fallbackYear;
  if (year !== null) ledger.assume(column, { kind: "year-assumed", field, year });
  for (const { row, date } of dates) {
    const day = year === null ? null : plausibleDay(year, date.month, date.day);
    if (day === null) ledger.leaveOut(row, column, { kind: "not-a-date", field });
    else {
      days[row] = day;
      ledger.repair(row, column, { kind: "date-as-text", field });
    }
  }
}

/** The one year that titles and tab name; `null` for none and for several. */
function yearNamed({ table }: RowLedger): number | null {
  const years = new Set<string>();
  for (const text of [...table.titles, table.view.sheet.name]) {
    for (const [year] of text.normalize("NFKC").matchAll(/(?<!\d)20\d{2}(?!\d)/g)) years.add(year);
  }
  const [only] = years;
  return only !== undefined && years.size === 1 ? Number(only) : null;
}

function yearOfOthers(days: Float64Array): number | null {
  const years = new Set<number>();
  for (const day of days) if (!Number.isNaN(day)) years.add(civilFromDay(day).year);
  const [only] = years;
  return only !== undefined && years.size === 1 ? only : null;
}
