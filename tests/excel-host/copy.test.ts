import { startExcel, type RunningExcel } from "./in-jest";
import { HostWorkbook } from "./model/workbook";
import { refusalOf } from "./refusal";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(async () => {
  excel.host.open(new HostWorkbook("Ranking"));
  await Excel.run(async (context) => {
    const sheet = ranking(context);
    sheet.getRange("A1:B3").values = [
      ["Agent", "Score"],
      ["A. Berg", 4],
      ["B. Lee", 3],
    ];
    const table = sheet.tables.add("A1:B3", true);
    table.name = "PeilianRanking";
    table.style = "TableStyleLight1";
    await context.sync();
  });
});

afterAll(() => {
  excel.close();
});

const ranking = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Ranking");

const sheet = (name: string) => excel.host.workbook.Worksheets.GetItem(name);

describe("a copied sheet", () => {
  it("holds what the original holds: cells, look, rules, merged cells, panes, charts, protection", async () => {
    await Excel.run(async (context) => {
      const original = ranking(context);
      original.getRange("A1:B1").format.font.bold = true;
      original.getRange("A:A").format.columnWidth = 90;
      original.getRange("B2:B3").dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 5, operator: "Between" },
      };
      original.getRange("B2:B3").conditionalFormats.add("DataBar").dataBar.showDataBarOnly = true;
      original.getRange("D1:E1").merge();
      original.freezePanes.freezeRows(1);
      original.pageLayout.orientation = "Landscape";
      original.charts.add("BarClustered", original.getRange("A1:B3")).title.text = "Scores";
      original.tabColor = "#1F4E79";
      original.protection.protect({ allowFormatColumns: true });
      const copy = original.copy();
      copy.load("name, position, visibility, tabColor, id");
      const bold = copy.getRange("A1:B1").load("values, format/font/bold, format/columnWidth");
      const bars = copy.getRange("B2").conditionalFormats.load("items/type");
      const rule = copy.getRange("B2:B3").dataValidation.load("type");
      const frozen = copy.freezePanes.getLocationOrNullObject().load("address");
      const charts = copy.charts.load("items/title/text");
      copy.protection.load("protected, options");
      copy.pageLayout.load("orientation");
      await context.sync();
      expect([copy.name, copy.position, copy.tabColor]).toEqual(["Ranking (2)", 1, "#1F4E79"]);
      expect(bold.values).toEqual([["Agent", "Score"]]);
      expect(bold.format.font.bold).toBe(true);
      expect(bars.items.map(({ type }) => type)).toEqual(["DataBar"]);
      expect(rule.type).toBe("WholeNumber");
      expect(frozen.address).toBe("'Ranking (2)'!1:1");
      expect(charts.items.map(({ title }) => title.text)).toEqual(["Scores"]);
      expect(copy.protection.protected).toBe(true);
      expect(copy.pageLayout.orientation).toBe("Landscape");
    });
    const copied = sheet("Ranking (2)");
    expect(copied.merges).toEqual(sheet("Ranking").merges);
    expect(copied.Charts.items()[0]?.source.Address).toBe("'Ranking (2)'!A1:B3");
    expect(copied.styles.common("ColumnWidth", { row: 0, column: 0, rows: 9, columns: 1 }, 0)).toBe(
      90,
    );
  });

  it("has tables of its own, which its formulas mean", async () => {
    await Excel.run(async (context) => {
      ranking(context).getRange("D2").formulas = [["=SUM(PeilianRanking[Score])"]];
      const copy = ranking(context).copy("Beginning");
      const total = copy.getRange("D2").load("formulas, values");
      const tables = context.workbook.tables.load("items/name");
      copy.load("position");
      await context.sync();
      expect(tables.items.map(({ name }) => name)).toEqual(["PeilianRanking2", "PeilianRanking"]);
      expect(total.formulas).toEqual([["=SUM(PeilianRanking2[Score])"]]);
      expect(total.values).toEqual([[7]]);
      expect(copy.position).toBe(0);
    });
  });

  it("takes names of its own that stand for its cells; hidden ones stay hidden", async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add("Peilian.ranking", ranking(context).getRange("A1")).visible = false;
      names.add("Elsewhere", "=1");
      ranking(context).copy("After", ranking(context));
      await context.sync();
    });
    const { workbook } = excel.host;
    expect(workbook.Names.items().map(({ Name, formula }) => [Name, formula])).toEqual([
      ["Peilian.ranking", "=Ranking!$A$1"],
      ["Elsewhere", "=1"],
    ]);
    const [name, more] = sheet("Ranking (2)").Names.items();
    expect([name?.Name, name?.formula, name?.Visible, more]).toEqual([
      "Peilian.ranking",
      "='Ranking (2)'!$A$1",
      false,
      undefined,
    ]);
  });

  it("goes before or after another one, and is hidden as the original is", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Plan");
      ranking(context).visibility = "Hidden";
      ranking(context).copy("After", worksheets.getItem("Plan"));
      ranking(context).copy("Before", worksheets.getItem("Plan"));
      worksheets.load("items/name, items/visibility");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
        "Ranking Hidden",
        "Ranking (3) Hidden",
        "Plan Visible",
        "Ranking (2) Hidden",
      ]);
    });
  });

  it("is refused where the structure is protected, and of a very hidden sheet", async () => {
    const copy = (): ReturnType<typeof refusalOf> =>
      refusalOf(async (context) => {
        ranking(context).copy();
        await context.sync();
      });
    excel.host.workbook.Protection.Protect(null);
    expect((await copy()).code).toBe("AccessDenied");
    excel.host.workbook.Protection.Unprotect(null);
    excel.host.workbook.Worksheets.create("Plan");
    sheet("Ranking").Visibility = "VeryHidden";
    expect((await copy()).code).toBe("InvalidOperation");
  });
});

describe("copied cells", () => {
  it("bring relative formulas, formats, rules, merged cells and links", async () => {
    await Excel.run(async (context) => {
      const from = ranking(context).getRange("D1:E2");
      from.formulas = [
        ["=B2", "=$B$2+B3"],
        ["x", ""],
      ];
      from.numberFormat = [
        ["0.0", "0%"],
        ["@", "General"],
      ];
      from.format.fill.color = "#DDEBF7";
      from.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      from.conditionalFormats.add("ColorScale");
      ranking(context).getRange("D2:E2").merge();
      const plan = context.workbook.worksheets.add("Plan");
      plan.getRange("B3").values = [[9]];
      const target = plan.getRange("D3:E4");
      target.copyFrom("Ranking!D1:E2");
      target.load("formulas, values, numberFormat, format/fill/color");
      target.dataValidation.load("type");
      const scales = target.conditionalFormats.load("items/type");
      await context.sync();
      expect(target.formulas).toEqual([
        ["=B4", "=$B$2+B5"],
        ["x", ""],
      ]);
      expect(target.values[0]).toEqual([0, 0]);
      expect(target.numberFormat).toEqual([
        ["0.0", "0%"],
        ["@", "General"],
      ]);
      expect(target.format.fill.color).toBe("#DDEBF7");
      expect(target.dataValidation.type).toBe("List");
      expect(scales.items.map(({ type }) => type)).toEqual(["ColorScale"]);
    });
    expect(sheet("Plan").merges).toEqual([{ row: 3, column: 3, rows: 1, columns: 2 }]);
  });

  it("bring values only, or formats only, when asked so, and leave what blanks would clear", async () => {
    await Excel.run(async (context) => {
      const used = ranking(context);
      used.getRange("D1:E1").formulas = [["=B2", ""]];
      used.getRange("D1").numberFormat = [["0.00"]];
      used.getRange("D5:E5").values = [[1, 2]];
      used.getRange("D6:E6").values = [[1, 2]];
      used.getRange("D5").copyFrom(used.getRange("D1:E1"), "Values", true);
      used.getRange("D6").copyFrom(used.getRange("D1:E1"), "Formats");
      const values = used.getRange("D5:E5").load("formulas, numberFormat");
      const formats = used.getRange("D6:E6").load("formulas, numberFormat");
      await context.sync();
      expect(values.formulas).toEqual([[4, 2]]);
      expect(values.numberFormat).toEqual([["General", "General"]]);
      expect(formats.formulas).toEqual([[1, 2]]);
      expect(formats.numberFormat).toEqual([["0.00", "General"]]);
    });
  });

  it("fill a larger target, and take a table with them that is copied whole", async () => {
    await Excel.run(async (context) => {
      const used = ranking(context);
      used.getRange("D1:D4").copyFrom("B2:B3");
      used.getRange("G1").copyFrom("A1:B3");
      const filled = used.getRange("D1:D4").load("values");
      const tables = used.tables.load("items/name");
      await context.sync();
      expect(filled.values).toEqual([[4], [3], [4], [3]]);
      expect(tables.items.map(({ name }) => name)).toEqual(["PeilianRanking", "PeilianRanking2"]);
    });
  });

  it("are not let into a protected sheet", async () => {
    const refusal = await refusalOf(async (context) => {
      const plan = context.workbook.worksheets.add("Plan");
      plan.protection.protect();
      plan.getRange("A1").copyFrom("Ranking!A1");
      await context.sync();
    });
    expect(refusal.code).toBe("AccessDenied");
  });
});

describe("properties of many cells", () => {
  it("are set and read cell by cell, column by column, row by row", async () => {
    await Excel.run(async (context) => {
      const range = ranking(context).getRange("D1:E1");
      range.setCellProperties([
        [
          { format: { font: { bold: true }, fill: { color: "#ffcc00" } } },
          { format: { borders: { bottom: { style: "Double" } }, protection: { locked: false } } },
        ],
      ]);
      range.setColumnProperties([{ format: { columnWidth: 60 } }, { columnHidden: true }]);
      range.setRowProperties([{ format: { rowHeight: 33 } }]);
      const read = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true }, protection: true },
      });
      const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
      const rows = range.getRowProperties({ format: { rowHeight: true } });
      await context.sync();
      expect(read.value[0]?.[0]).toEqual({
        address: "Ranking!D1",
        format: {
          font: { bold: true },
          fill: { color: "#FFCC00" },
          protection: { locked: true, formulaHidden: false },
        },
      });
      expect(read.value[0]?.[1]?.format?.protection?.locked).toBe(false);
      expect(columns.value).toEqual([
        { columnHidden: false, columnIndex: 3 },
        { columnHidden: true, columnIndex: 4 },
      ]);
      expect(rows.value).toEqual([{ format: { rowHeight: 33 } }]);
    });
  });

  it("are set for several areas at once", async () => {
    await Excel.run(async (context) => {
      const areas = ranking(context).getRanges("D1:D2, F4");
      areas.format.fill.color = "#ddebf7";
      areas.format.wrapText = true;
      areas.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      areas.conditionalFormats.add("DataBar");
      areas.load("address, areaCount, cellCount");
      const single = ranking(context).getRange("F4").load("format/fill/color");
      const beside = ranking(context).getRange("E1").load("format/fill/color");
      await context.sync();
      expect([areas.address, areas.areaCount, areas.cellCount]).toEqual([
        "Ranking!D1:D2,Ranking!F4",
        2,
        3,
      ]);
      expect(single.format.fill.color).toBe("#DDEBF7");
      expect(beside.format.fill.color).toBe("#FFFFFF");
    });
    expect(sheet("Ranking").conditionalFormats.all[0]?.areas).toHaveLength(2);
  });
});
