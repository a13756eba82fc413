import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { unwatched } from "../../../src/foundation/watch";
import { cellAt, cellKind, numberFormat, type SheetCells } from "../../../src/workbook/cells";
import { openWorkbookFile } from "../../../src/workbook/open-file";
import type { WorkbookSnapshot } from "../../../src/workbook/port";
import { takeSnapshot } from "../../../src/workbook/snapshot";

const data = path.resolve(__dirname, "../../../../shared/data");
const isThere = existsSync(data);
if (!isThere) console.log("Skipped: the published workbooks of ../shared/data are not here.");
const onData = isThere ? test : test.skip;

async function read(file: string): Promise<WorkbookSnapshot> {
  const opened = await openWorkbookFile(readFileSync(path.join(data, file)), path.basename(file));
  if (!opened.ok) throw new Error(opened.cause.kind);
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) throw new Error(snapshot.cause.kind);
  return snapshot.value;
}

function sheetNamed(snapshot: WorkbookSnapshot, name: string) {
  const description = snapshot.description.sheets.find((sheet) => sheet.name === name);
  const cells = snapshot.cells.get(description?.key ?? "");
  if (!description || !cells) throw new Error(`no sheet ${name}`);
  return { description, cells };
}

function numbersIn(cells: SheetCells, column: number): number[] {
  return Array.from(cells.values).filter(
    (_, i) => cells.columns[i] === column && cells.kinds[i] === cellKind.number,
  );
}

onData(
  "the call log: Martha's 514 ratings average 3.4708, and a stray text lies below",
  async () => {
    const { cells } = sheetNamed(await read("ccdata-c/Call Center Data.xlsx"), "Sheet1");
    const ratings: number[] = [];
    for (const row of cells.rows) {
      const rating = cellAt(cells, row, 9);
      if (cellAt(cells, row, 1)?.value === "Martha" && rating?.kind === "number") {
        ratings.push(rating.value);
      }
    }
    expect(ratings).toHaveLength(514);
    expect(ratings.reduce((sum, each) => sum + each, 0) / 514).toBeCloseTo(3.4708, 4);
    expect(cells.rows.length).toBe(5002);
    expect(cellAt(cells, 1, 3)).toMatchObject({ kind: "number", format: numberFormat.time });
  },
);

onData("tables side by side, with pictures that older Excel shows as errors", async () => {
  const snapshot = await read("masthan/Call_Center_Dashboard.xlsx");
  const { description, cells } = sheetNamed(snapshot, "Data");
  expect(description.tables.map(({ name, range }) => [name, range.rows, range.columns])).toEqual([
    ["customers", 16, 4],
    ["calls", 1001, 11],
  ]);
  expect(cellAt(cells, 2, 1)?.value).toBe("Call number");
  expect(numbersIn(cells, 3)).toHaveLength(1000);
  expect(cellAt(sheetNamed(snapshot, "Assets").cells, 2, 5)).toEqual({
    kind: "error",
    value: "#VALUE!",
  });
});

onData(
  "a rich workbook with macros: filtered rows, hidden column, local name, very hidden sheet",
  async () => {
    const { description } = await read("rich/rich.xlsm");
    const [first] = description.sheets;
    expect(first?.hiddenRows).toHaveLength(6);
    expect(first?.hiddenColumns).toEqual([5]);
    expect(first?.merges).toHaveLength(1);
    expect(
      description.sheets.map(({ visibility, isProtected }) => [visibility, isProtected]),
    ).toEqual([
      ["visible", false],
      ["visible", true],
      ["visible", false],
      ["very-hidden", false],
    ]);
    expect(description.names.find(({ name }) => name === "LocalName")).toEqual({
      name: "LocalName",
      refersTo: "Prot!$A$2",
      hidden: false,
      scope: "2",
    });
  },
);

onData("1904 dates, merged cells, text beside numbers, ISO date cells", async () => {
  const old = await read("sheetjs/1904.xlsx");
  expect(old.description.dateSystem).toBe("1904");
  expect(cellAt(sheetNamed(old, "Sheet1").cells, 3, 1)).toEqual({
    kind: "number",
    value: 1111,
    format: numberFormat.date,
  });
  const merged = await read("sheetjs/merge_cells.xlsx");
  expect(sheetNamed(merged, "Merge").description.merges).toHaveLength(5);
  const mixed = sheetNamed(await read("sheetjs/text_and_numbers.xlsx"), "Sheet1").cells;
  expect([0, 1, 2].map((column) => cellAt(mixed, 1, column)?.value)).toEqual([
    "Hebrew",
    "שלום",
    "עולם",
  ]);
  expect(cellAt(mixed, 3, 1)?.value).toBe(13.37);
  const dates = sheetNamed(await read("sheetjs/xlsx-stream-d-date-cell.xlsx"), "Sheet1").cells;
  const kinds = Array.from(dates.formats).filter((format) => format === numberFormat.date);
  expect(kinds.length).toBeGreaterThan(0);
});

onData("a staff list from .csv: 150 people, ids kept as written", async () => {
  const snapshot = await read("roster-unsi/agent_master_indian.csv");
  const [cells] = snapshot.cells.values();
  expect(cells?.rows.length).toBe(151);
});
