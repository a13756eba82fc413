import { createHash } from "node:crypto";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
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
  value: string | number,
): Promise<void> {
  const typed = typeInto(await readFile(at(file)), tab.part, cellName(row, column), value);
  await writeFile(at(file), typed);
}

/** The parts of the user's own sheets, each by what its bytes add up to. */
async function ownersParts(file: string): Promise<ReadonlyMap<string, string>> {
  const bytes = await readFile(at(file));
  const opened = openXlsx(bytes, file);
  if (!opened.ok) throw new Error(opened.cause.kind);
  const described = await opened.value.describe(unwatched);
  if (!described.ok) throw new Error(described.cause.kind);
  const parts = unzipSync(bytes);
  return new Map(
    described.value.sheets.flatMap(({ name, ours }, position) => {
      const part = parts[`xl/worksheets/sheet${position + 1}.xml`];
      return ours === null && part !== undefined
        ? [[name, createHash("sha256").update(part).digest("hex")]]
        : [];
    }),
  );
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

test("a session moved, one locked and attendance marked stay so in the next plan; What changed says it; the .bak takes it back", async () => {
  await writeFile(at("hand.xlsx"), await readFile(at("plan.xlsx")));
  const timetable = await ownTab("hand.xlsx", "timetable");
  const { row: headers, column: notes } = find(timetable, "Notes");
  const [session, date, start, locked] = ["Session", "Date", "Start", "Locked"].map(
    (header) => find(timetable, header).column,
  );
  if (session === undefined || date === undefined) throw new Error("No column");
  if (start === undefined || locked === undefined) throw new Error("No column");
  const read = (tab: Tab, row: number, column: number) => cellAt(tab.cells, row, column)?.value;
  const [movedRow, lockedRow] = [headers + 3, headers + 4];
  const moved = String(read(timetable, movedRow, session));
  const stays = String(read(timetable, lockedRow, session));
  const before = Number(read(timetable, movedRow, start));
  const later = before > 0.6 ? before - 1 / 24 : before + 1 / 24;
  await type("hand.xlsx", timetable, movedRow, start, later);
  await type("hand.xlsx", timetable, movedRow, notes, "Projector");
  await type("hand.xlsx", timetable, lockedRow, locked, "Yes");
  const attendance = await ownTab("hand.xlsx", "attendance");
  const mark = find(attendance, "Attended");
  await type("hand.xlsx", attendance, mark.row + 1, mark.column, "Yes");
  const marked = String(read(attendance, mark.row + 1, 0));
  const edited = await readFile(at("hand.xlsx"));
  const owners = await ownersParts("hand.xlsx");
  expect(owners.size).toBeGreaterThan(5);

  expect(peilian(folder, "plan", "hand.xlsx", "--in-place", ...today).code).toBe(0);
  const again = await ownTab("hand.xlsx", "timetable");
  const movedNow = find(again, moved).row;
  expect(read(again, movedNow, start)).toBeCloseTo(later, 9);
  expect(read(again, movedNow, locked)).toBe("Yes");
  expect(read(again, movedNow, notes)).toBe("Projector");
  const lockedNow = find(again, stays).row;
  for (const column of [date, start]) {
    expect(read(again, lockedNow, column)).toBe(read(timetable, lockedRow, column));
  }
  expect(read(again, lockedNow, locked)).toBe("Yes");
  const attended = await ownTab("hand.xlsx", "attendance");
  const markedNow = find(attended, marked).row;
  expect(read(attended, markedNow, find(attended, "Attended").column)).toBe("Yes");
  find(await ownTab("hand.xlsx", "planChanges"), "You changed this session.");
  expect(await ownersParts("hand.xlsx")).toEqual(owners);
  expect((await readFile(at("hand.xlsx.bak"))).equals(edited)).toBe(true);
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
