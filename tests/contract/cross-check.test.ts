import fc from "fast-check";
import { cellName } from "../../src/foundation/address";
import { unwatched } from "../../src/foundation/watch";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import type { LocaleTag } from "../../src/locales/locale-tag";
import { cellByIndex, type SheetCells } from "../../src/workbook/cells";
import { openOfficeWorkbook } from "../../src/workbook/office/open-office";
import type { Workbook, WorkbookSnapshot } from "../../src/workbook/port";
import type { WritePlan } from "../../src/workbook/sheet-spec";
import { openXlsx, type XlsxWorkbook } from "../../src/workbook/xlsx/xlsx-workbook";
import { dumpSheet } from "../excel-host/dump";
import { floor, startExcel, type RunningExcel } from "../excel-host/in-jest";
import { loadXlsx } from "../excel-host/load-xlsx";
import { jobContext, sampleWorkbook, snapshotOf } from "../jobs/sample-workbook";
import { rankingSheet, summarySheet } from "../workbook/xlsx/sample-plan";
import { plan, usersBook } from "./apply-contract";
import { excelSheetLines } from "./excel-sheet-lines";
import { fileSheetLines } from "./file-sheet-lines";
import { snapshotOf as snapshotIn, valueOf } from "./harness";
import { randomSheet } from "./random-sheet";
import { xlsxOf } from "./xlsx-fixture";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

type Both = { readonly office: Workbook; readonly file: XlsxWorkbook };

/** The same workbook, open in Excel and as a file. */
async function openBoth(): Promise<Both> {
  const bytes = xlsxOf(usersBook);
  excel.host.open(valueOf(await loadXlsx(bytes, "centre.xlsx")));
  return {
    office: valueOf(await openOfficeWorkbook()),
    file: valueOf(openXlsx(bytes, "centre.xlsx")),
  };
}

async function apply({ office, file }: Both, specs: WritePlan): Promise<readonly string[]> {
  const receipt = valueOf(await office.apply(specs, unwatched));
  expect(valueOf(await file.apply(specs, unwatched))).toEqual(receipt);
  return receipt.sheets.map(({ name }) => name);
}

/** Everything on the tabs, and the names that go with them. */
async function expectSame({ office, file }: Both, tabs: readonly string[]): Promise<void> {
  const bytes = file.bytes();
  const [fromExcel, fromFile] = [await snapshotIn(office), await snapshotIn(file)];
  for (const tab of tabs) {
    const drawn = excel.host.workbook.Worksheets.GetItem(tab);
    const inFile = [...fileSheetLines(bytes, tab)].sort();
    expect([...excelSheetLines(drawn)].sort()).toEqual(inFile);
    expect(inFile.length).toBeGreaterThan(5);
    // What a formula shows is for Excel to calculate; that it is the same formula was seen above.
    const isTyped = (row: number, column: number): boolean => {
      const formula = drawn.grid.formula(row, column);
      return formula === drawn.grid.value(row, column);
    };
    const typed = (cells: SheetCells): readonly string[] => valueLines(cells, isTyped);
    expect(typed(cellsIn(fromExcel, tab))).toEqual(typed(cellsIn(fromFile, tab)));
  }
  expect(await namesOf(office)).toEqual(await namesOf(file));
}

function cellsIn({ description, cells }: WorkbookSnapshot, tab: string): SheetCells {
  const key = description.sheets.find(({ name }) => name === tab)?.key ?? "";
  const found = cells.get(key);
  if (found === undefined) throw new Error(`No tab ${tab}`);
  return found;
}

function valueLines(
  cells: SheetCells,
  isWanted: (row: number, column: number) => boolean,
): readonly string[] {
  const lines: string[] = [];
  cells.rows.forEach((row, r) => {
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const column = cells.columns[i] ?? 0;
      if (!isWanted(row, column)) continue;
      lines.push(`${cellName(row, column)} ${JSON.stringify(cellByIndex(cells, i))}`);
    }
  });
  return lines;
}

async function namesOf(book: Workbook): Promise<readonly string[]> {
  const { names } = valueOf(await book.describe(unwatched));
  return (
    names
      // Excel's side also keeps what stood there before.
      .filter(({ name }) => /^Peilian\.(?!before_)/.test(name))
      .map(({ name, refersTo, hidden }) => `${name} ${refersTo} ${hidden}`)
      .sort()
  );
}

async function samplePlan(language: LocaleTag): Promise<WritePlan> {
  // Every sheet and column is there with a few people, and the simulated Excel takes its time over each cell.
  const snapshot = await snapshotOf(await sampleWorkbook(language, 16));
  const generated = valueOf(await generateTrainingPlan(snapshot, noChoices, jobContext()));
  return { sheets: generated.write.sheets, basedOn: [] };
}

describe("the same plan, drawn through office.js and into a file, gives the same", () => {
  test("sheets of every feature", async () => {
    const both = await openBoth();
    await expectSame(both, await apply(both, plan(rankingSheet, summarySheet)));
  });

  test.each<LocaleTag>(["en", "zh-CN", "zh-TW"])("training plan in %s", async (language) => {
    const both = await openBoth();
    await expectSame(both, await apply(both, await samplePlan(language)));
  });

  test("any sheet", async () => {
    await fc.assert(
      fc.asyncProperty(randomSheet, async (sheet) => {
        const both = await openBoth();
        await expectSame(both, await apply(both, plan(sheet)));
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  test("any sheet written over any other: Excel and file alike, and as if it were the first", async () => {
    await fc.assert(
      fc.asyncProperty(randomSheet, randomSheet, async (first, second) => {
        const fresh = await openBoth();
        await apply(fresh, plan(second));
        const alone = drawnOn(second.name);
        const both = await openBoth();
        await apply(both, plan(first));
        await expectSame(both, await apply(both, plan(second)));
        expect(drawnOn(second.name)).toBe(alone);
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});

/** All that a tab of the running Excel holds. */
function drawnOn(tab: string): string {
  return dumpSheet(excel.host.workbook.Worksheets.GetItem(tab));
}
