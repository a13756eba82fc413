import { unwatched } from "../../../../src/foundation/watch";
import type { PlacedCell, SheetSpec, WritePlan } from "../../../../src/workbook/sheet-spec";
import { cellsBlock, column, placed, sheetSpec, tableBlock } from "../../../contract/specs";
import { valueOf } from "../../../contract/harness";
import { dumpSheet } from "../../../excel-host/dump";
import { floor, startExcel, type RunningExcel } from "../../../excel-host/in-jest";
import { newSession, openUsersWorkbook } from "../office-session";
import { firstRows } from "../office-session";
import { smallPlan } from "../small-plan";
import { tab } from "./draw-on";

function planOf(...sheets: readonly SheetSpec[]): WritePlan {
  return { sheets, basedOn: [] };
}

async function write(plan: WritePlan): Promise<void> {
  valueOf(await (await newSession()).apply(plan, unwatched));
}

/** A calendar of so many weeks: a day's heading, sessions, slots that are free, and a row of inputs below. */
function calendar(weeks: number): SheetSpec {
  const cells: PlacedCell[] = [{ row: 0, column: 0, value: "训练日历", style: "title" }];
  for (let week = 0; week < weeks; week++) {
    const at = 1 + week;
    cells.push(
      { row: 2, column: at, value: `Week ${week + 1}`, style: "calendar-day" },
      {
        row: 3,
        column: at,
        value: "降低平均处理时长：知识库检索与并行操作，第一组与第二组合并上课",
        style: "calendar-session",
      },
      { row: 4, column: at, value: null, style: "calendar-empty" },
      { row: 5 + week, column: 0, value: `Trainer ${week + 1}`, style: "label" },
      { row: 5 + week, column: at, value: null, style: "input" },
    );
  }
  const agreed = { row: 5, column: 1, rows: weeks, columns: weeks };
  return sheetSpec({
    id: "calendar",
    name: "Calendar",
    columnWidths: [14, ...Array.from({ length: weeks }, () => 22)],
    rowHeights: [{ row: 2 + weeks, points: 40 }],
    protection: weeks > 2 ? "inputs-only" : "open",
    blocks: [
      cellsBlock(cells, {
        merges: [{ row: 0, column: 0, rows: 1, columns: 1 + weeks }],
        validations: [{ area: agreed, rule: { kind: "list", values: ["yes", "no"] } }],
        conditionals: [{ area: agreed, rule: { kind: "equals", value: "yes", style: "good" } }],
      }),
    ],
  });
}

/** A list whose texts need two lines; one that everybody may type beside. */
function list(agents: readonly string[], columns: readonly string[]): SheetSpec {
  return sheetSpec({
    id: "ranking",
    name: "Ranking",
    columnWidths: columns.map(() => 12),
    blocks: [
      tableBlock(
        columns.map((id) => column(id, { wrap: true, owner: id === "note" ? "user" : "peilian" })),
        agents.map((agent) => columns.map((id) => `${agent} ${id}: a text of more than one line`)),
        { tableName: "PeilianRanking", key: ["agent"] },
      ),
    ],
  });
}

const large = planOf(
  calendar(5),
  list(["Ann", "Bo", "Cy", "Di", "Ed"], ["agent", "score", "note"]),
);
const small = planOf(calendar(1), list(["Ann"], ["agent", "score"]));

describe.each(["1.12", "1.13", "1.14"])("ExcelApi %s", (version) => {
  let excel: RunningExcel;

  beforeAll(async () => {
    excel = await startExcel({ requirementSets: { ...floor, ExcelApi: version } });
  });
  afterAll(() => {
    excel.close();
  });

  /** Our sheets and the names that go with them, once the plans were written one after another. */
  async function after(plans: readonly WritePlan[]): Promise<readonly string[]> {
    await openUsersWorkbook(excel);
    for (const plan of plans) await write(plan);
    const { Worksheets: sheets, Names: names } = excel.host.workbook;
    const shown = sheets.items().filter(({ Name }) => !Name.startsWith("Peilian before"));
    return [
      ...shown.map(dumpSheet),
      ...names
        .items()
        .filter(({ Name }) => /^Peilian\.(?!before_)/.test(Name))
        .map(({ Name, formula }) => `${Name} ${formula}`)
        .sort(),
    ];
  }

  test("of a large plan nothing is left once a small one is written over it", async () => {
    expect(await after([large, small])).toEqual(await after([small]));
  });

  test("a plan that grows and shrinks again ends as it began", async () => {
    expect(await after([small, large, small])).toEqual(await after([small]));
  });

  test("neither is of a plan with charts, merged cells, page breaks and a frozen pane", async () => {
    const of = (count: number): WritePlan => smallPlan(firstRows.slice(0, count));
    expect(await after([of(3), of(1)])).toEqual(await after([of(1)]));
  });

  test("what a person formats beside ours stays: colours, widths, heights, a rule of her own", async () => {
    await openUsersWorkbook(excel);
    await write(large);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ranking");
      sheet.getRange("H2:H3").format.fill.color = "#FFC000";
      sheet.getRange("E:E").format.columnWidth = 99;
      sheet.getRange("20:20").format.rowHeight = 44;
      sheet.getRange("H4").dataValidation.rule = {
        list: { inCellDropDown: true, source: "早,晚" },
      };
      await context.sync();
    });
    await write(small);
    const wears = (property: string, row: number, at: number): unknown =>
      tab(excel, "Ranking").styles.common(property, { row, column: at, rows: 1, columns: 1 }, null);
    expect(wears("Fill.Color", 1, 7)).toBe("#FFC000");
    expect(wears("ColumnWidth", 0, 4)).toBe(99);
    expect(wears("RowHeight", 19, 0)).toBe(44);
    expect(wears("DataValidation", 3, 7)).toMatchObject({ rule: { list: { source: "早,晚" } } });
    // The third column was ours.
    expect(wears("ColumnWidth", 0, 2)).toBeNull();
  });

  test("what a person typed into a free slot keeps its look, and the list that was offered there goes", async () => {
    await openUsersWorkbook(excel);
    await write(planOf(calendar(2)));
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Calendar").getRange("C7");
      cell.values = [["yes"]];
      cell.format.font.bold = true;
      await context.sync();
    });
    // As carry-over hands over what stays where it was.
    const hers = cellsBlock([placed(6, 2, "yes")], { owner: "user" });
    const next = calendar(1);
    await write(planOf({ ...next, blocks: [...next.blocks, hers] }));
    const { styles, grid } = tab(excel, "Calendar");
    const place = { row: 6, column: 2, rows: 1, columns: 1 };
    expect(grid.value(6, 2)).toBe("yes");
    expect(styles.common("Font.Bold", place, null)).toBe(true);
    expect(styles.common("DataValidation", place, null)).toBeNull();
  });
});
