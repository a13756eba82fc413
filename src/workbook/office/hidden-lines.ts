import { maxColumns } from "../../foundation/address";
import { ok, type Result } from "../../foundation/result";
import type { SheetKey, WorkbookCause } from "../port";
import { callExcel } from "./call-excel";
import type { SheetFrame } from "./describe-office";

/** 0-based, ascending, by sheet. */
export type HiddenLines = {
  readonly rows: ReadonlyMap<SheetKey, readonly number[]>;
  readonly columns: ReadonlyMap<SheetKey, readonly number[]>;
};

/** Some rows or some columns of one sheet. */
type Run = {
  readonly sheet: SheetFrame;
  readonly axis: "rows" | "columns";
  readonly from: number;
  readonly count: number;
};

/** Excel answers about 20 bytes a line: 2 MB at most. */
const mostLines = 100_000;

/**
 * Which rows and columns are hidden. Only sheets that hide some are asked again; rows below the last used one hold nothing
 * to read and are not looked at.
 */
export async function findHiddenLines(
  sheets: readonly SheetFrame[],
): Promise<Result<HiddenLines, WorkbookCause>> {
  const found = { rows: new Map<SheetKey, number[]>(), columns: new Map<SheetKey, number[]>() };
  for (const runs of inRequests(sheets.flatMap(runsOf))) {
    const hidden = await askWhichHidden(runs);
    if (!hidden.ok) return hidden;
    runs.forEach(({ sheet, axis }, i) => {
      const known = found[axis].get(sheet.key) ?? [];
      found[axis].set(sheet.key, [...known, ...(hidden.value[i] ?? [])]);
    });
  }
  return ok(found);
}

function runsOf(sheet: SheetFrame): readonly Run[] {
  const { used, hidesRows, hidesColumns } = sheet;
  const runs: Run[] = [];
  const rows = used === null ? 0 : used.row + used.rows;
  for (let from = 0; hidesRows && from < rows; from += mostLines) {
    runs.push({ sheet, axis: "rows", from, count: Math.min(mostLines, rows - from) });
  }
  if (hidesColumns) runs.push({ sheet, axis: "columns", from: 0, count: maxColumns });
  return runs;
}

function inRequests(runs: readonly Run[]): readonly (readonly Run[])[] {
  const requests: Run[][] = [];
  let room = 0;
  for (const run of runs) {
    const last = requests[requests.length - 1];
    if (last === undefined || run.count > room) {
      requests.push([run]);
      room = mostLines;
    } else last.push(run);
    room -= run.count;
  }
  return requests;
}

function askWhichHidden(
  runs: readonly Run[],
): Promise<Result<readonly (readonly number[])[], WorkbookCause>> {
  return callExcel(async (context) => {
    const asked = runs.map(({ sheet, axis, from, count }) => {
      const proxy = context.workbook.worksheets.getItem(sheet.key);
      return axis === "rows"
        ? proxy.getRangeByIndexes(from, 0, count, 1).getRowProperties({ rowHidden: true })
        : proxy.getRangeByIndexes(0, from, 1, count).getColumnProperties({ columnHidden: true });
    });
    await context.sync();
    return runs.map(({ from }, i) =>
      (asked[i]?.value ?? []).flatMap((line, at) => (isHidden(line) ? [from + at] : [])),
    );
  });
}

function isHidden(line: Excel.RowProperties | Excel.ColumnProperties): boolean {
  if ("rowHidden" in line) return line.rowHidden ?? false;
  return "columnHidden" in line && (line.columnHidden ?? false);
}
