import type { FoundTable } from "../domain/records/data-report";
import { rangeName } from "../foundation/address";
import type { CellContent } from "../workbook/sheet-spec";
import type { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** The way down to the table of tables, past a list of `listed` rows that begins on the next row. */
export function linkToRecognition(page: Page, { locale }: PlanIndex, listed: number): void {
  const header = page.row + 1;
  const target = header + 1 + Math.max(1, listed) + 1;
  page.put(
    0,
    {
      type: "link",
      text: locale.sheets.dataCheck.recognition,
      target: { kind: "own-sheet", sheet: "dataCheck", row: target, column: 0 },
    },
    "link",
  );
  page.down();
}

/** Below the list: what every table was taken for, how surely and why, and which of its columns are not used. */
export function recognitionPart(page: Page, { plan, locale }: PlanIndex): void {
  const make = columnsFrom(locale.columns.dataCheck.recognition);
  const { listSeparator } = locale.sheets.common;
  const { kinds, reasons } = locale.reading;
  const { causes } = locale.sheets.dataCheck;
  const text = (parts: string): CellContent => (parts === "" ? null : parts);
  const unused = (table: FoundTable): CellContent =>
    text(
      table.columns
        .filter(({ field, header }) => field === null && header !== "")
        .map(({ header }) => header)
        .join(listSeparator),
    );
  page.heading(locale.sheets.dataCheck.recognition);
  page.table({
    id: "recognition",
    tableName: "PeilianRecognition",
    columns: [
      make("sheet", "text"),
      make("range", "text"),
      make("kind", "text"),
      make("confidence", "percent"),
      make("questions", "integer"),
      make("unused", "text"),
      make("why", "text"),
    ],
    rows: plan.report.tables.map((table): CellContent[] => [
      table.sheet,
      {
        type: "link",
        text: rangeName(table.range),
        target: {
          kind: "cell",
          address: { sheet: table.sheet, row: table.range.row, column: table.range.column },
        },
      },
      table.kind === null ? causes[unusedCause(table)] : kinds[table.kind],
      table.confidence,
      questionsOf(table),
      unused(table),
      text(reasons(table.kind === null ? (table.likely[0]?.reasons ?? []) : table.reasons)),
    ]),
    key: [],
    wrapAt: { sheet: 18, kind: 20, unused: 24, why: 60 },
  });
}

/** Why a table has no kind: a person left it alone, is asked, or nothing is known of it. */
export function unusedCause(table: FoundTable): "left-alone" | "asked" | "unknown-table" {
  if (questionsOf(table) > 0) return "asked";
  return table.isCorrected ? "left-alone" : "unknown-table";
}

function questionsOf({ question, columns }: FoundTable): number {
  return (question === null ? 0 : 1) + columns.filter((column) => column.question !== null).length;
}
