import { floor, startExcel, type RunningExcel } from "./in-jest";
import { HostWorkbook } from "./model/workbook";
import { refusalOf } from "./refusal";

let excel: RunningExcel;

beforeAll(async () => {
  // Table.resize came with ExcelApi 1.13.
  excel = await startExcel({ requirementSets: { ...floor, ExcelApi: "1.14" } });
});

beforeEach(() => {
  excel.host.open(new HostWorkbook("Agents"));
});

afterAll(() => {
  excel.close();
});

const agents = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Agents");

describe("sheets", () => {
  it("are added, named, moved, hidden and deleted", async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const plan = worksheets.add("Plan");
      plan.tabColor = "#1f4e79";
      plan.position = 0;
      plan.visibility = "VeryHidden";
      worksheets.add();
      worksheets.load("items/name, items/visibility, items/tabColor, items/position");
      const count = worksheets.getCount(true);
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["Plan", "VeryHidden"],
        ["Agents", "Visible"],
        ["Sheet1", "Visible"],
      ]);
      expect(worksheets.items[0]?.tabColor).toBe("#1F4E79");
      expect(count.value).toBe(2);
      worksheets.getItem("Sheet1").delete();
      worksheets.load("items/name");
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(["Plan", "Agents"]);
    });
  });

  it.each([
    ["", "InvalidArgument"],
    ["a name of thirty-two characters..", "InvalidArgument"],
    ["Q1/Q2", "InvalidArgument"],
    ["'Plan", "InvalidArgument"],
    ["History", "InvalidArgument"],
    ["AGENTS", "ItemAlreadyExists"],
  ])("cannot be named %j", async (name, code) => {
    const refusal = await refusalOf(async (context) => {
      context.workbook.worksheets.getItem("Agents").load("name");
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(refusal.code).toBe(code);
    expect(excel.host.workbook.Worksheets.items()).toHaveLength(1);
  });

  it("never disappear altogether: the last visible one can be neither hidden nor deleted", async () => {
    for (const remove of [
      (sheet: Excel.Worksheet) => {
        sheet.delete();
      },
      (sheet: Excel.Worksheet) => {
        sheet.visibility = "Hidden";
      },
    ]) {
      const refusal = await refusalOf(async (context) => {
        remove(agents(context));
        await context.sync();
      });
      expect(refusal.code).toBe("AccessDenied");
    }
  });

  it("keep frozen panes, print titles and page settings", async () => {
    await Excel.run(async (context) => {
      const sheet = agents(context);
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      sheet.pageLayout.orientation = "Landscape";
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows("$1:$2");
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load("address");
      sheet.pageLayout.load("orientation, zoom");
      await context.sync();
      expect(frozen.address).toBe("Agents!1:2");
      expect(titles.address).toBe("Agents!1:2");
      expect(sheet.pageLayout.orientation).toBe("Landscape");
      expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    });
  });
});

describe("tables", () => {
  const makeTable = async (name: string): Promise<void> => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("A1:B3");
      range.values = [
        ["Agent", "AHT"],
        ["A. Berg", 312],
        ["B. Lee", 280],
      ];
      agents(context).tables.add(range, true).name = name;
      await context.sync();
    });
  };

  it("are added with a style, found by name, resized and turned back into cells", async () => {
    await makeTable("tblAgents");
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("TBLAGENTS");
      table.style = "TableStyleLight9";
      table.showBandedRows = false;
      agents(context).getRange("C1").values = [["CSAT"]];
      table.resize("A1:C9");
      table.load("name, style, showBandedRows");
      table.columns.load("items/name, items/index, count");
      const body = table.getDataBodyRange().load("address");
      const csat = table.columns.getItem("CSAT").getRange().load("address");
      await context.sync();
      expect([table.name, table.style, table.showBandedRows]).toEqual([
        "tblAgents",
        "TableStyleLight9",
        false,
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Agent", "AHT", "CSAT"]);
      expect(table.columns.count).toBe(3);
      expect(body.address).toBe("Agents!A2:C9");
      expect(csat.address).toBe("Agents!C1:C9");
      table.convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject("tblAgents");
      const left = agents(context).getRange("A2").load("values");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
      expect(left.values).toEqual([["A. Berg"]]);
    });
  });

  it("have one text per column in their header, none blank or repeated", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("A1:D2");
      range.values = [
        ["AHT", "AHT", "", 2026],
        [1, 2, 3, 4],
      ];
      const header = agents(context).tables.add(range, true).getHeaderRowRange().load("values");
      await context.sync();
      expect(header.values).toEqual([["AHT", "AHT2", "Column3", "2026"]]);
    });
  });

  it("may not overlap", async () => {
    await makeTable("tblAgents");
    const refusal = await refusalOf(async (context) => {
      agents(context).tables.add("B3:C9", true);
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidOperation");
  });

  it.each([
    ["two words", "InvalidArgument"],
    ["A1", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["2026", "InvalidArgument"],
    ["Peilian.ranking", "ItemAlreadyExists"],
  ])("cannot be named %j", async (name, code) => {
    await makeTable("tblAgents");
    const refusal = await refusalOf(async (context) => {
      context.workbook.names.add("Peilian.ranking", "=Agents!$A$1");
      context.workbook.tables.getItem("tblAgents").name = name;
      await context.sync();
    });
    expect(refusal.code).toBe(code);
  });
});

describe("defined names", () => {
  it("may be hidden, stand for a range or a constant, and be deleted", async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const mark = names.add("Peilian.ranking", agents(context).getRange("A1:B9"));
      mark.visible = false;
      names.add("Peilian.version", '="0.1"');
      await context.sync();
      mark.load("name, formula, visible, type");
      const range = mark.getRange().load("address");
      const version = names.getItem("peilian.VERSION").load("value, type");
      await context.sync();
      expect([mark.formula, mark.visible, mark.type]).toEqual([
        "=Agents!$A$1:$B$9",
        false,
        "Range",
      ]);
      expect(range.address).toBe("Agents!A1:B9");
      expect([version.value, version.type]).toEqual(["0.1", "String"]);
      mark.delete();
      const gone = names.getItemOrNullObject("Peilian.ranking");
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it("are taken once, whatever the case", async () => {
    const refusal = await refusalOf(async (context) => {
      context.workbook.names.add("Weights", "=1");
      context.workbook.names.add("WEIGHTS", "=2");
      await context.sync();
    });
    expect(refusal.code).toBe("ItemAlreadyExists");
  });
});

describe("rules and drawings", () => {
  it("of validation are kept, and inconsistent cells say so", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("C2:C9");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
      range.dataValidation.prompt = { message: "Pick one", showPrompt: true, title: "Passed" };
      const validation = range.dataValidation.load("type, rule, prompt");
      const wider = agents(context).getRange("C1:C9").dataValidation.load("type");
      await context.sync();
      expect(validation.type).toBe("List");
      expect(validation.rule.list?.source).toBe("Yes,No");
      expect(validation.prompt.message).toBe("Pick one");
      expect(wider.type).toBe("Inconsistent");
    });
  });

  it("of validation hold a typed list of at most 255 characters", async () => {
    const refusal = await refusalOf(async (context) => {
      const source = "Agent,".repeat(50);
      agents(context).getRange("A1").dataValidation.rule = {
        list: { inCellDropDown: true, source },
      };
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidArgument");
  });

  it("of conditional formats are kept with their look", async () => {
    await Excel.run(async (context) => {
      const formats = agents(context).getRange("B2:B9").conditionalFormats;
      const low = formats.add("Custom");
      low.custom.rule.formula = "=$B2<0.8";
      low.custom.format.fill.color = "#F8CBAD";
      const value = formats.add("CellValue");
      value.cellValue.rule = { formula1: "=0.9", operator: "GreaterThan" };
      formats.load("items/type, items/customOrNullObject/rule/formula");
      await context.sync();
      expect(formats.items.map(({ type }) => type)).toEqual(["CellValue", "Custom"]);
      expect(formats.items[1]?.customOrNullObject.rule.formula).toBe("=$B2<0.8");
      expect(formats.items[0]?.customOrNullObject.isNullObject).toBe(true);
      formats.clearAll();
      const count = formats.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  it("of charts are kept with title, place and series", async () => {
    await Excel.run(async (context) => {
      const source = agents(context).getRange("A1:C3");
      source.values = [
        ["Week", "Planned", "Done"],
        ["W1", 4, 3],
        ["W2", 5, 5],
      ];
      const chart = agents(context).charts.add("ColumnClustered", source, "Columns");
      chart.name = "Load";
      chart.title.text = "Load of trainers";
      chart.axes.valueAxis.title.text = "Hours";
      chart.setPosition("E2", "J16");
      chart.series.load("items/name");
      await context.sync();
      const again = agents(context).charts.getItem("Load").load("chartType, title/text");
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(["Planned", "Done"]);
      expect([again.chartType, again.title.text]).toEqual(["ColumnClustered", "Load of trainers"]);
    });
  });

  it("of comments are one thread a cell", async () => {
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add("Agents!B2", "Measured over 3 weeks");
      const place = comment.getLocation().load("address");
      comment.load("content");
      await context.sync();
      expect([place.address, comment.content]).toEqual(["Agents!B2", "Measured over 3 weeks"]);
    });
    const refusal = await refusalOf(async (context) => {
      agents(context).comments.add("B2", "again");
      await context.sync();
    });
    expect(refusal.code).toBe("ItemAlreadyExists");
  });
});
