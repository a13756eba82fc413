import { rangeName } from "../../src/foundation/address";
import { localeFor } from "../../src/locales/locale";
import { dumpSheet, dumpWorkbook } from "../excel-host/dump";
import type { CellValue } from "../excel-host/model/grid";
import type { Range } from "../excel-host/model/range";
import type { OpenPane } from "./open-pane";

/** One of our tables as it stands in Excel. */
type OwnTable = {
  /** The cell of a session's first row in the column of this name. */
  readonly cell: (session: string, column: string) => Range;
  /** What stands in the column, row by row. */
  readonly column: (name: string) => readonly CellValue[];
};

function ownTable({ excel }: OpenPane, name: string, sessionColumn: string): OwnTable {
  const sheet = excel.host.workbook.Worksheets.items().find(({ Tables }) =>
    Tables.items().some(({ Name }) => Name === name),
  );
  const range = sheet?.Tables.items().find(({ Name }) => Name === name)?.range;
  if (sheet === undefined || range === undefined) throw new Error(`There is no table ${name}.`);
  const [headers = [], ...rows] = sheet.GetRange(rangeName(range)).Values;
  const at = (header: string): number => {
    const column = headers.indexOf(header);
    if (column < 0) throw new Error(`${name} has no column ${header}.`);
    return column;
  };
  return {
    cell: (session, column) => {
      const row = rows.findIndex((cells) => cells[at(sessionColumn)] === session);
      if (row < 0) throw new Error(`${name} has no session ${session}.`);
      const one = { row: range.row + 1 + row, column: range.column + at(column) };
      return sheet.GetRange(rangeName({ ...one, rows: 1, columns: 1 }));
    },
    column: (header) => rows.map((cells) => cells[at(header)] ?? ""),
  };
}

/** A person types into a cell: Excel keeps it, unless the cell is locked, and tells whoever listens. */
function type(cell: Range, value: string | number): void {
  cell.Values = [[value]];
  cell.sheet.changed(cell.localAddress, "RangeEdited", "Local");
}

const read = (cell: Range): CellValue | undefined => cell.Values[0]?.[0];

/**
 * From the results of a plan just written: a session is moved and another locked in Excel, attendance marked, the plan made
 * again, looked at beside the first and written; then taken back. What was typed is in the second plan, and is there again
 * with the first, whose results the pane then shows. `owners` are the person's own tabs.
 */
export async function walkSecondPlan(
  open: OpenPane,
  owners: readonly string[],
  look: (name: string) => Promise<void>,
): Promise<void> {
  const { excel, pane, words, press, heading, idle } = open;
  const { generate, preview, results, restore, comparison, written } = words.results;
  const { columns } = localeFor(words.tag);
  const { session, start, locked, notes } = columns.timetable.timetable;
  const { attended } = columns.attendance.attendance;
  const { yes } = words.sheets.common;
  const timetable = (): OwnTable => ownTable(open, "PeilianTimetable", session);
  const attendance = (): OwnTable => ownTable(open, "PeilianAttendance", session);
  const { Worksheets } = excel.host.workbook;
  const own = (): readonly string[] => owners.map((tab) => dumpSheet(Worksheets.GetItem(tab)));
  const ownBefore = own();

  const [moved = "", stays = ""] = timetable().column(session).map(String);
  const movedStart = timetable().cell(moved, start);
  const later = Number(read(movedStart)) + 1 / 24;
  type(movedStart, later);
  type(timetable().cell(moved, notes), "Projector");
  const staysStart = read(timetable().cell(stays, start));
  type(timetable().cell(stays, locked), yes);
  const marked = String(attendance().column(session)[0]);
  type(attendance().cell(marked, attended), yes);
  await pane.getByText(results.stale).waitFor();
  const edited = dumpWorkbook(excel.host);

  await press(words.pane.rooms.generate);
  await heading(written.title);
  await press(generate.again);
  await heading(preview.title);
  await idle();
  await heading(comparison.title);
  await look("16-second-plan");
  await pane.getByText(comparison.show, { exact: true }).click();
  await pane.getByRole("columnheader", { name: comparison.newPlan }).waitFor();
  await look("17-side-by-side");

  await press(preview.write);
  await heading(results.title);
  await idle();
  expect(read(timetable().cell(moved, start))).toBeCloseTo(later, 9);
  expect(read(timetable().cell(moved, locked))).toBe(yes);
  expect(read(timetable().cell(moved, notes))).toBe("Projector");
  expect(read(timetable().cell(stays, start))).toBe(staysStart);
  expect(read(timetable().cell(stays, locked))).toBe(yes);
  expect(read(attendance().cell(marked, attended))).toBe(yes);
  expect(own()).toEqual(ownBefore);
  expect(await pane.getByText(results.stale).count()).toBe(0);

  await pane.getByText(restore.body(restore.what.again, 2)).waitFor();
  await press(restore.start);
  await look("18-restore-second");
  await press(restore.yes);
  // Every sheet is put back from its copy.
  await pane.getByText(words.pane.work.done.restore).waitFor({ timeout: 60_000 });
  await idle();
  expect(dumpWorkbook(excel.host)).toBe(edited);
  // Of the first plan, which was edited after it was written.
  await pane.getByText(results.stale).waitFor();
  await pane.getByText(restore.body(restore.what.write, 1)).waitFor();
  await look("19-first-plan-again");
}
