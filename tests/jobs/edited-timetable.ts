import { unwatched } from "../../src/foundation/watch";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan, type GeneratedPlan } from "../../src/jobs/generate-training-plan";
import { ownRows } from "../../src/reading/previous-plan/own-rows";
import { cellByIndex, CellsBuilder, numberFormat, type SheetCells } from "../../src/workbook/cells";
import type { MemoryWorkbook } from "../../src/workbook/memory/memory-workbook";
import { serialOfDay, serialOfTime } from "../../src/workbook/serial";
import { jobContext, snapshotOf, today } from "./sample-workbook";

/** Presses "Generate training plan" and writes what comes of it. */
export async function planned(workbook: MemoryWorkbook, on = today): Promise<GeneratedPlan> {
  const plan = await generateTrainingPlan(await snapshotOf(workbook), noChoices, {
    ...jobContext(),
    today: on,
    searchUntil: () => true,
  });
  if (!plan.ok) throw new Error(plan.cause.kind);
  const applied = await workbook.apply(plan.value.write, unwatched);
  if (!applied.ok) throw new Error(applied.cause.kind);
  return plan.value;
}

type Value = string | number | { readonly day: number } | { readonly minute: number } | null;

/** Types into a column of the row where `where` is true: a text, a number, a day or a time. */
export async function type(
  workbook: MemoryWorkbook,
  sheet: "timetable" | "attendance",
  where: Readonly<Record<string, string>>,
  column: string,
  value: Value,
): Promise<{ readonly sheet: string; readonly row: number; readonly column: number }> {
  const found = await rowsOf(workbook, sheet);
  const row = found.rows.find(({ cells }) =>
    Object.entries(where).every(([id, text]) => String(cells.get(id)?.value) === text),
  );
  const at = found.columns.get(column);
  if (row === undefined || at === undefined) throw new Error(`No ${JSON.stringify(where)}`);
  change(workbook, found.sheet, row.row, at, value);
  return { sheet: found.sheet, row: row.row, column: at };
}

/** The rows of one of our tables as they stand. */
export async function rowsOf(workbook: MemoryWorkbook, sheet: string) {
  const found = ownRows(await snapshotOf(workbook), sheet, sheet, ["session"]);
  if (found === null) throw new Error(`No ${sheet}`);
  return found;
}

/** What stands in a column of a session's row. */
export async function valueOf(
  workbook: MemoryWorkbook,
  session: string,
  column: string,
): Promise<unknown> {
  const { rows } = await rowsOf(workbook, "timetable");
  return rows.find(({ cells }) => cells.get("session")?.value === session)?.cells.get(column)
    ?.value;
}

export function change(
  workbook: MemoryWorkbook,
  tab: string,
  row: number,
  column: number,
  value: Value,
): void {
  workbook.edit((book) => ({
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.description.name === tab
        ? { ...sheet, cells: withCell(sheet.cells, row, column, value) }
        : sheet,
    ),
  }));
}

function withCell(cells: SheetCells, row: number, column: number, value: Value): SheetCells {
  const builder = new CellsBuilder();
  for (let r = 0; r < cells.rows.length; r++) {
    const at = cells.rows[r] ?? 0;
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const c = cells.columns[i] ?? 0;
      if (at === row && c === column) continue;
      const cell = cellByIndex(cells, i);
      if (cell.kind === "number") builder.addNumber(at, c, cell.value, cell.format);
      else if (cell.kind === "text") builder.addText(at, c, cell.value);
      else if (cell.kind === "boolean") builder.addBoolean(at, c, cell.value);
      else builder.addError(at, c, cell.value);
    }
  }
  if (typeof value === "string") builder.addText(row, column, value);
  else if (typeof value === "number") {
    builder.addNumber(row, column, value, numberFormat.general);
  } else if (value !== null && "day" in value) {
    builder.addNumber(row, column, serialOfDay(value.day, "1900") ?? 0, numberFormat.date);
  } else if (value !== null) {
    builder.addNumber(row, column, serialOfTime(value.minute), numberFormat.time);
  }
  return builder.build();
}
