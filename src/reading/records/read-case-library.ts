import type { LibraryCase } from "../../domain/records/case-library";
import type { RowLedger } from "../rows/row-ledger";
import { parseCaseKind } from "../values/case-kinds";
import { readDates } from "../values/date-column";
import { wordsOf } from "./words-of";

/** Reads one case library; a case with neither title nor description is set aside. */
export function readCaseLibrary(ledger: RowLedger, monthFirst: boolean): LibraryCase[] {
  const ids = wordsOf(ledger, "caseId");
  const titles = wordsOf(ledger, "caseTitle");
  const kinds = wordsOf(ledger, "caseKind");
  const businessTypes = wordsOf(ledger, "businessType");
  const descriptions = wordsOf(ledger, "details");
  const handlings = wordsOf(ledger, "handling");
  const recordings = wordsOf(ledger, "recording");
  const statuses = wordsOf(ledger, "status");
  const authors = wordsOf(ledger, "author");
  const date = ledger.column("caseDate") ?? ledger.column("date");
  const days = date?.field && readDates(ledger, date.column, date.field, monthFirst).day;
  const named = ledger.column("caseTitle") ?? ledger.column("details");
  const kindColumn = ledger.column("caseKind")?.column ?? 0;
  const cases: LibraryCase[] = [];
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const description = descriptions(row);
    const title = titles(row) ?? description;
    if (title === null) {
      ledger.setAside(row, named?.column ?? 0, { kind: "no-name", field: "caseTitle" });
      continue;
    }
    const word = kinds(row);
    const kind = word === null ? null : parseCaseKind(word);
    if (word !== null && kind === null) {
      ledger.leaveOut(row, kindColumn, { kind: "not-a-number", field: "caseKind" });
    }
    const day = days ? (days[row] ?? Number.NaN) : Number.NaN;
    cases.push({
      id: ids(row) ?? title,
      title,
      kind,
      businessType: businessTypes(row),
      description,
      handling: handlings(row),
      recording: recordings(row),
      day: Number.isNaN(day) ? null : day,
      status: statuses(row),
      author: authors(row),
    });
  }
  return cases;
}
