import { unwatched } from "../../../src/foundation/watch";
import { openOfficeWorkbook } from "../../../src/workbook/office/open-office";
import { grid, type BookFixture } from "../../contract/fixture";
import { causeOf, valueOf } from "../../contract/harness";
import { openInExcel } from "../../contract/office-harness";
import { floor, startExcel, type RunningExcel } from "../../excel-host/in-jest";

let excel: RunningExcel;

const start = async (version: string): Promise<void> => {
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: version } });
};

afterEach(() => {
  excel.close();
});

const months: BookFixture = {
  sheets: [
    { name: "QA", cells: grid(["Agent"], ["Ann"]) },
    { name: "Keys", visibility: "hidden", cells: grid(["secret"]) },
    { name: "Deep", visibility: "very-hidden" },
  ],
};

describe("the version of Excel", () => {
  test("below 1.12 is refused by name, before anything is asked of it", async () => {
    await start("1.11");
    const cause = causeOf(await openOfficeWorkbook());
    expect(cause).toEqual({ kind: "host-too-old", needed: "ExcelApi 1.12" });
    expect(excel.host.counters.requests).toBe(0);
  });

  test.each(["1.12", "1.14", "1.20"])("%s opens and reads", async (version) => {
    await start(version);
    const book = await openInExcel(excel, months);
    const { sheets } = valueOf(await book.describe(unwatched));
    const cells = valueOf(await book.readSheet(sheets[0]?.key ?? "", unwatched));
    expect(cells.strings).toEqual(["Agent", "Ann"]);
  });
});

describe("reveal", () => {
  test("brings the sheet to the front and selects the cell", async () => {
    await start("1.12");
    const book = await openInExcel(excel, {
      sheets: [...months.sheets, { name: "KPI", cells: grid([1]) }],
    });
    valueOf(await book.reveal({ sheet: "KPI", row: 4, column: 2 }));
    const { active, selected } = excel.host.workbook;
    expect(active.Name).toBe("KPI");
    expect(selected).toEqual({ row: 4, column: 2, rows: 1, columns: 1 });
  });

  test.each([["Keys"], ["Deep"]])("leaves hidden %s hidden and says so", async (sheet) => {
    await start("1.12");
    const book = await openInExcel(excel, months);
    const cause = causeOf(await book.reveal({ sheet, row: 0, column: 0 }));
    expect(cause).toEqual({ kind: "sheet-hidden", sheet });
    expect(excel.host.workbook.Worksheets.GetItem(sheet).Visibility).not.toBe("Visible");
    expect(excel.host.workbook.active.Name).toBe("QA");
  });

  test("while the person types in a cell is a named cause", async () => {
    await start("1.12");
    const book = await openInExcel(excel, months);
    excel.host.cellEditMode = true;
    expect(causeOf(await book.reveal({ sheet: "QA", row: 0, column: 0 })).kind).toBe(
      "editing-cell",
    );
  });
});
