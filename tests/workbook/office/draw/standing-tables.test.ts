import { unwatched } from "../../../../src/foundation/watch";
import type { CellContent, WritePlan } from "../../../../src/workbook/sheet-spec";
import { column, sheetSpec, tableBlock } from "../../../contract/specs";
import { valueOf } from "../../../contract/harness";
import { floor, startExcel, type RunningExcel } from "../../../excel-host/in-jest";
import { newSession, openUsersWorkbook } from "../office-session";

type Shape = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Row of the header. */
  readonly row?: number;
};

function scores({ columns, rows, row = 2 }: Shape): WritePlan {
  const table = tableBlock(
    columns.map((id) => column(id)),
    rows,
    { row, tableName: "PeilianRanking", key: ["agent"] },
  );
  return { sheets: [sheetSpec({ id: "ranking", name: "Ranking", blocks: [table] })], basedOn: [] };
}

const before: Shape = {
  columns: ["agent", "score"],
  rows: [
    ["Ann", 91],
    ["Bo", 78],
  ],
};

/** Writes `before`, lets the person look at it, writes `after`; gives her formulas and what they show. */
async function lookedAt(excel: RunningExcel, after: Shape): Promise<readonly unknown[]> {
  await openUsersWorkbook(excel);
  valueOf(await (await newSession()).apply(scores(before), unwatched));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Mine").getRange("A1:A2").formulas = [
      ["=SUM(PeilianRanking[score])"],
      ["=Ranking!B4"],
    ];
    await context.sync();
  });
  valueOf(await (await newSession()).apply(scores(after), unwatched));
  const { grid } = excel.host.workbook.Worksheets.GetItem("Mine");
  return [0, 1].flatMap((row) => [grid.formula(row, 0), grid.value(row, 0)]);
}

const more: Shape = {
  ...before,
  rows: [
    ["Ann", 90],
    ["Cy", 80],
    ["Di", 70],
    ["Ed", 60],
  ],
};
const fewer: Shape = { ...before, rows: [["Ann", 50]] };
const wider: Shape = { columns: ["agent", "score", "place"], rows: [["Ann", 50, 1]] };
const other: Shape = { ...before, rows: [...before.rows].reverse() };
const parted: Shape = {
  columns: ["agent", "team", "score"],
  rows: [
    ["Ann", "North", 50],
    ["Bo", "South", 60],
  ],
};

const alive = "=SUM(PeilianRanking[score])";

describe("from ExcelApi 1.13 on", () => {
  let excel: RunningExcel;
  beforeAll(async () => {
    excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.13" } });
  });
  afterAll(() => {
    excel.close();
  });

  test.each([
    ["more rows", more, 300, 90],
    ["fewer rows", fewer, 50, 50],
    ["a column more at the right end", wider, 50, 50],
  ])("a formula that names a column goes on meaning it with %s", async (_, after, sum, first) => {
    expect(await lookedAt(excel, after)).toEqual([alive, sum, "=Ranking!B4", first]);
  });

  test.each([
    ["a column comes in between", parted],
    ["its header moves", { ...before, row: 4 }],
  ])("where %s Excel lets the formula mean the cells that were there", async (_, after) => {
    const [formula] = await lookedAt(excel, after);
    expect(formula).toBe("=SUM(Ranking!$B$4:$B$5)");
    expect(excel.host.workbook.Tables.find("PeilianRanking")).not.toBeNull();
  });
});

describe("ExcelApi 1.12, where no table can change its size", () => {
  let excel: RunningExcel;
  beforeAll(async () => {
    excel = await startExcel();
  });
  afterAll(() => {
    excel.close();
  });

  test("a table of the same size stays the same table", async () => {
    expect(await lookedAt(excel, other)).toEqual([alive, 169, "=Ranking!B4", 78]);
  });

  test("of another size it is made anew, and formulas mean the cells that were there", async () => {
    const seen = await lookedAt(excel, more);
    expect(seen).toEqual(["=SUM(Ranking!$B$4:$B$5)", 170, "=Ranking!B4", 90]);
    expect(excel.host.workbook.Tables.find("PeilianRanking")?.range.rows).toBe(5);
  });
});
