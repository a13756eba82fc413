import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { cellName } from "../../src/foundation/address";
import { unwatched } from "../../src/foundation/watch";
import { cellAt, usedRange, type SheetCells } from "../../src/workbook/cells";
import { openXlsx } from "../../src/workbook/xlsx/xlsx-workbook";
import { peilian } from "./run-peilian";
import { typeInto } from "./type-into";

const today = ["--today", "2026-03-05"];
let folder = "";
const at = (name: string): string => path.join(folder, name);

type Tab = { readonly part: string; readonly cells: SheetCells };

/** One of our sheets in a saved plan, with the part that holds it (the sample's parts are numbered in tab order). */
async function ownTab(file: string, id: string): Promise<Tab> {
  const opened = openXlsx(await readFile(at(file)), file);
  if (!opened.ok) throw new Error(opened.cause.kind);
  const described = await opened.value.describe(unwatched);
  if (!described.ok) throw new Error(described.cause.kind);
  const position = described.value.sheets.findIndex((sheet) => sheet.ours === id);
  const read = await opened.value.readSheet(described.value.sheets[position]?.key ?? "", unwatched);
  if (!read.ok) throw new Error(read.cause.kind);
  return { part: `xl/worksheets/sheet${position + 1}.xml`, cells: read.value };
}

function find({ cells }: Tab, text: string): { readonly row: number; readonly column: number } {
  const used = usedRange(cells);
  for (let row = 0; row < (used?.rows ?? 0) + (used?.row ?? 0); row++) {
    for (let column = 0; column < (used?.columns ?? 0) + (used?.column ?? 0); column++) {
      if (cellAt(cells, row, column)?.value === text) return { row, column };
    }
  }
  throw new Error(`"${text}" is not on the sheet`);
}

async function type(
  file: string,
  tab: Tab,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  const typed = typeInto(await readFile(at(file)), tab.part, cellName(row, column), text);
  await writeFile(at(file), typed);
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "peilian-typed-"));
  peilian(
    folder,
    "sample",
    "-o",
    "centre.xlsx",
    "--agents",
    "40",
    "--months",
    "2",
    "--lang",
    "en",
    ...today,
  );
  expect(peilian(folder, "plan", "centre.xlsx", "-o", "plan.xlsx", ...today).code).toBe(0);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("a note typed beside a session stays with that session, in another language too", async () => {
  const timetable = await ownTab("plan.xlsx", "timetable");
  const notes = find(timetable, "Notes");
  const date = find(timetable, "Date").column;
  const start = find(timetable, "Start").column;
  const session = notes.row + 3;
  await type("plan.xlsx", timetable, session, notes.column, "Room is booked");

  const run = peilian(folder, "plan", "plan.xlsx", "-o", "again.xlsx", "--lang", "zh-CN", ...today);
  expect(run.code).toBe(0);
  const again = await ownTab("again.xlsx", "timetable");
  const kept = find(again, "Room is booked").row;
  for (const column of [date, start]) {
    expect(cellAt(again.cells, kept, column)).toEqual(cellAt(timetable.cells, session, column));
  }
});

test("a setting typed on the settings sheet is in force at the next plan", async () => {
  const settings = await ownTab("plan.xlsx", "settings");
  const value = find(settings, "Value").column;
  const bottomSize = find(settings, "bottomSize").row;
  await type("plan.xlsx", settings, bottomSize, value, "2");
  const run = peilian(
    folder,
    "plan",
    "plan.xlsx",
    "-o",
    "two.xlsx",
    "--json",
    "two.json",
    ...today,
  );
  expect(run.code).toBe(0);
  const { tiers } = JSON.parse(await readFile(at("two.json"), "utf8")) as {
    tiers: { oneToOne: string[] };
  };
  expect(tiers.oneToOne.length).toBeLessThanOrEqual(2);
});

test("a setting that makes no sense is listed with its cell, and the default stays", async () => {
  const settings = await ownTab("plan.xlsx", "settings");
  const value = find(settings, "Value").column;
  const row = find(settings, "planWeeks").row;
  await type("plan.xlsx", settings, row, value, "soon");
  const run = peilian(
    folder,
    "plan",
    "plan.xlsx",
    "-o",
    "soon.xlsx",
    "--json",
    "soon.json",
    ...today,
  );
  expect(run.code).toBe(0);
  const { issues } = JSON.parse(await readFile(at("soon.json"), "utf8")) as {
    issues: { sheet: string; cell: string; cause: string }[];
  };
  expect(issues).toContainEqual(
    expect.objectContaining({
      sheet: "Peilian settings",
      cell: cellName(row, value),
      cause: "setting",
    }),
  );
});
