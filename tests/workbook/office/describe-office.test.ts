import { unwatched } from "../../../src/foundation/watch";
import { describeOffice } from "../../../src/workbook/office/describe-office";
import { grid, type BookFixture } from "../../contract/fixture";
import { causeOf, valueOf } from "../../contract/harness";
import { openInExcel } from "../../contract/office-harness";
import { floor, startExcel, type RunningExcel } from "../../excel-host/in-jest";
import { HostWorkbook } from "../../excel-host/model/workbook";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

afterAll(() => {
  excel.close();
});

const months = (count: number, more: object = {}): BookFixture => ({
  sheets: Array.from({ length: count }, (_, i) => ({
    name: `Month ${i + 1}`,
    cells: grid(["Agent", "Score"], ["Ann", 88], ["Bo", 91]),
    ...more,
  })),
});

const requestsFor = async (fixture: BookFixture): Promise<number> => {
  await openInExcel(excel, fixture);
  excel.host.resetCounters();
  valueOf(await describeOffice(unwatched));
  return excel.host.counters.requests;
};

describe("requests", () => {
  test("are three, whatever the number of sheets", async () => {
    expect(await requestsFor(months(1))).toBe(3);
    expect(await requestsFor(months(30))).toBe(3);
  });

  test("are a few more where rows and columns are hidden: seven sheets' columns go into one", async () => {
    expect(await requestsFor(months(6, { hiddenRows: [1], hiddenColumns: [5] }))).toBe(4);
    expect(await requestsFor(months(30, { hiddenRows: [1], hiddenColumns: [5] }))).toBe(8);
  });
});

describe("merged cells", () => {
  const withMerges = (count: number): HostWorkbook => {
    const workbook = new HostWorkbook("Roster");
    workbook.active.merges = Array.from({ length: count }, (_, i) => ({
      row: i * 3,
      column: 1,
      rows: 2,
      columns: 2,
    }));
    workbook.active.grid.put(count * 3, 0, "end", null);
    return workbook;
  };

  test("are all found, though Excel lists no more than 512 at once", async () => {
    const workbook = withMerges(3_000);
    excel.host.open(workbook);
    const { sheets } = valueOf(await describeOffice(unwatched));
    expect(sheets[0]?.merges).toEqual(workbook.active.merges);
  });

  test("that lie across the border of two halves are listed once", async () => {
    const workbook = withMerges(600);
    const { merges } = workbook.active;
    workbook.active.merges = [{ row: 0, column: 7, rows: 1700, columns: 1 }, ...merges];
    excel.host.open(workbook);
    const { sheets } = valueOf(await describeOffice(unwatched));
    expect(sheets[0]?.merges).toHaveLength(601);
  });

  test("another refusal is not mistaken for too many of them", async () => {
    excel.host.open(withMerges(5));
    excel.host.failAt({
      atRequest: 3,
      fault: "InvalidOrTimedOutSession",
      lasting: "for-good",
      when: "before",
    });
    expect(causeOf(await describeOffice(unwatched)).kind).toBe("session-lost");
  });
});

test("an Excel of 1.12 tells nothing of merged cells, and of all else", async () => {
  const old = await startExcel();
  try {
    await openInExcel(old, months(1, { merges: [{ row: 0, column: 0, rows: 1, columns: 2 }] }));
    const { sheets } = valueOf(await describeOffice(unwatched));
    expect(sheets[0]).toMatchObject({ name: "Month 1", merges: [], hiddenRows: [] });
  } finally {
    old.close();
    excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
  }
});

test("rows hidden by a filter, many and far down, are all found", async () => {
  const workbook = new HostWorkbook("Calls");
  const { grid: cells, styles } = workbook.active;
  cells.put(249_999, 0, "last", null);
  const hidden = [0, 17, 99_999, 100_000, 249_998];
  for (const row of hidden) {
    styles.set("RowHidden", { row, column: 0, rows: 1, columns: 16_384 }, true);
  }
  excel.host.open(workbook);
  const { sheets } = valueOf(await describeOffice(unwatched));
  expect(sheets[0]?.hiddenRows).toEqual(hidden);
});

test("names local to a sheet carry its key; those of the workbook none", async () => {
  await openInExcel(excel, {
    ...months(2),
    names: [{ name: "PassMark", refersTo: "80", hidden: false }],
  });
  const sheet = excel.host.workbook.Worksheets.GetItem("Month 2");
  sheet.Names.create("Cut", "'Month 2'!$B$1").Visible = false;
  const { names } = valueOf(await describeOffice(unwatched));
  expect(names).toEqual([
    { name: "PassMark", refersTo: "80", hidden: false, scope: null },
    { name: "Cut", refersTo: "'Month 2'!$B$1", hidden: true, scope: sheet.Id },
  ]);
});

test("the file's name is the workbook's", async () => {
  await openInExcel(excel, months(1));
  expect(valueOf(await describeOffice(unwatched)).fileName).toBe("centre.xlsx");
});

test("a person who types in a cell is told at once", async () => {
  await openInExcel(excel, months(1));
  excel.host.cellEditMode = true;
  expect(causeOf(await describeOffice(unwatched)).kind).toBe("editing-cell");
});

test.each([1, 2, 3])("can be stopped before part %d", async (part) => {
  await openInExcel(excel, months(1));
  let asked = 0;
  const stop = (): Promise<"go-on" | "stop"> =>
    Promise.resolve(++asked === part ? "stop" : "go-on");
  expect(causeOf(await describeOffice(stop)).kind).toBe("cancelled");
});
