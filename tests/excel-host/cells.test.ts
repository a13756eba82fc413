import { startExcel, type RunningExcel } from "./in-jest";
import { HostWorkbook } from "./model/workbook";
import { refusalOf } from "./refusal";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel();
});

beforeEach(() => {
  excel.host.open(new HostWorkbook("Agents"));
});

afterAll(() => {
  excel.close();
});

const agents = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Agents");

describe("values", () => {
  it("come back as they were written: numbers, texts, true and false, empty cells", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("B2:D3");
      range.values = [
        ["陈伟", 312.5, true],
        ["", -4, "O'Brien"],
      ];
      range.load("values, valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["陈伟", 312.5, true],
        ["", -4, "O'Brien"],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Boolean"],
        ["Empty", "Double", "String"],
      ]);
    });
  });

  it("of texts are read as if typed, unless the cell is formatted as text first", async () => {
    await Excel.run(async (context) => {
      const typed = agents(context).getRange("A1:F1");
      typed.values = [["007", "2026-03-01", "12%", "-ward", "TRUE", "'007"]];
      typed.load("values, formulas, numberFormat");
      const text = agents(context).getRange("A2:C2");
      text.numberFormat = [["@", "@", "@"]];
      text.values = [["007", "=A1", "-ward"]];
      text.load("values, formulas");
      await context.sync();
      expect(typed.values).toEqual([[7, 46082, 0.12, "#NAME?", true, "007"]]);
      expect(typed.formulas[0]?.[3]).toBe("=-ward");
      expect(typed.numberFormat).toEqual([
        ["General", "yyyy-mm-dd", "0%", "General", "General", "General"],
      ]);
      expect(text.values).toEqual([["007", "=A1", "-ward"]]);
      expect(text.formulas).toEqual(text.values);
    });
  });

  it("left as null keep what the cell holds, and one value fills the whole range", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("A1:B2");
      // The types ask for a matrix; Excel takes one value too.
      Reflect.set(range, "values", 1);
      range.values = [
        [null, 2],
        ["", null],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [1, 2],
        ["", 1],
      ]);
    });
  });

  it("of another size than the range are refused and change nothing", async () => {
    const refusal = await refusalOf(async (context) => {
      agents(context).getRange("A1:B2").values = [[1, 2]];
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidArgument");
    expect(excel.host.workbook.active.grid.value(0, 0)).toBe("");
  });

  it("of 6,000 rows arrive whole though the client splits them", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRangeByIndexes(0, 0, 6000, 20);
      range.values = Array.from({ length: 6000 }, (_, r) =>
        Array.from({ length: 20 }, (_cell, c) => r * 20 + c),
      );
      const last = agents(context).getRange("T6000").load("values");
      await context.sync();
      expect(last.values).toEqual([[119_999]]);
    });
  });

  it("longer than 32,767 characters are refused", async () => {
    const refusal = await refusalOf(async (context) => {
      agents(context).getRange("A1").values = [["x".repeat(32_768)]];
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidArgument");
  });
});

describe("formulas", () => {
  it("keep their text and show what a test says they show", async () => {
    excel.host.workbook.calculate = (formula) => (formula === "=SUM(A1:A2)" ? 5 : null);
    await Excel.run(async (context) => {
      const cell = agents(context).getRange("A3");
      cell.formulas = [["=SUM(A1:A2)"]];
      cell.load("values, formulas");
      await context.sync();
      expect(cell.formulas).toEqual([["=SUM(A1:A2)"]]);
      expect(cell.values).toEqual([[5]]);
    });
  });

  it("follow a sheet that is renamed and break when it is deleted", async () => {
    await Excel.run(async (context) => {
      const report = context.workbook.worksheets.add("Team report");
      const cell = report.getRange("A1");
      cell.formulas = [['=Agents!B2&"Agents!B2"']];
      agents(context).name = "Our agents";
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([[`='Our agents'!B2&"Agents!B2"`]]);
      context.workbook.worksheets.getItem("Our agents").delete();
      cell.load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([['=#REF!B2&"Agents!B2"']]);
    });
  });
});

describe("ranges", () => {
  it("are reached from one another", async () => {
    await Excel.run(async (context) => {
      const start = agents(context).getRange("B2:C4");
      const reached = [
        start.getCell(0, 1),
        start.getRow(1),
        start.getColumn(1),
        start.getLastCell(),
        start.getOffsetRange(1, 1),
        start.getResizedRange(-1, 2),
        start.getAbsoluteResizedRange(1, 1),
        start.getBoundingRect("E1"),
        start.getIntersection("C3:D9"),
        start.getEntireColumn(),
        start.getEntireRow(),
      ].map((range) => range.load("address"));
      await context.sync();
      expect(reached.map(({ address }) => address.replace("Agents!", ""))).toEqual(
        "C2 B3:C3 C2:C4 C4 C3:D5 B2:E3 B2 B1:E4 C3:C4 B:C 2:4".split(" "),
      );
    });
  });

  it("beyond the last row or column are refused", async () => {
    const beyond = [
      (sheet: Excel.Worksheet) => sheet.getRangeByIndexes(1_048_575, 0, 2, 1),
      (sheet: Excel.Worksheet) => sheet.getRange("A1").getOffsetRange(-1, 0),
      (sheet: Excel.Worksheet) => sheet.getRange("XFE1"),
    ];
    for (const rangeOf of beyond) {
      const refusal = await refusalOf(async (context) => {
        rangeOf(agents(context)).load("values");
        await context.sync();
      });
      expect(refusal.code).toBe("InvalidArgument");
    }
  });

  it("in use: the filled cells, or the formatted ones too", async () => {
    await Excel.run(async (context) => {
      const sheet = agents(context);
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D5").format.fill.color = "#ffcc00";
      const filled = sheet.getUsedRangeOrNullObject(true).load("address");
      const worn = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      expect(filled.address).toBe("Agents!B2");
      expect(worn.address).toBe("Agents!B2:D5");
    });
  });

  it("lose content, look or both when cleared", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("A1:A2");
      range.values = [[1], [2]];
      range.format.font.bold = true;
      range.clear("Formats");
      range.load("values, format/font/bold");
      await context.sync();
      expect(range.values).toEqual([[1], [2]]);
      expect(range.format.font.bold).toBe(false);
      range.clear();
      const used = agents(context).getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });

  it("keep only their first cell when merged", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("A1:B2");
      range.values = [
        ["Title", "lost"],
        ["lost", "lost"],
      ];
      range.merge();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        ["Title", ""],
        ["", ""],
      ]);
      expect(excel.host.workbook.active.merges).toEqual([
        { row: 0, column: 0, rows: 2, columns: 2 },
      ]);
    });
  });

  it("hold a link to a place in the workbook", async () => {
    await Excel.run(async (context) => {
      const cell = agents(context).getRange("A1");
      cell.hyperlink = { documentReference: "Agents!B2", textToDisplay: "B. Lee" };
      cell.load("hyperlink, values");
      await context.sync();
      expect(cell.hyperlink.documentReference).toBe("Agents!B2");
      expect(cell.values).toEqual([["B. Lee"]]);
    });
  });
});

describe("look", () => {
  it("is given back for cells that agree and null for cells that differ", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("A1:B2");
      range.format.fill.color = "#ddebf7";
      range.format.wrapText = true;
      range.format.horizontalAlignment = "Center";
      range.format.protection.locked = false;
      range.getCell(0, 0).format.font.bold = true;
      range.load(
        "format/fill/color, format/font/bold, format/wrapText, format/horizontalAlignment, format/protection/locked",
      );
      await context.sync();
      expect(range.format.fill.color).toBe("#DDEBF7");
      expect(range.format.wrapText).toBe(true);
      expect(range.format.horizontalAlignment).toBe("Center");
      expect(range.format.protection.locked).toBe(false);
      expect(range.format.font.bold).toBeNull();
    });
  });

  it("of widths and heights belongs to whole columns and rows", async () => {
    await Excel.run(async (context) => {
      agents(context).getRange("C5").format.columnWidth = 90;
      agents(context).getRange("C5").format.rowHeight = 30;
      const other = agents(context).getRange("C1000").load("format/columnWidth, format/rowHeight");
      await context.sync();
      expect(other.format.columnWidth).toBe(90);
      expect(other.format.rowHeight).toBe(15);
    });
  });

  it("of number formats is kept cell by cell", async () => {
    await Excel.run(async (context) => {
      const range = agents(context).getRange("A1:B3");
      range.numberFormat = [
        ["0.0", "yyyy-mm-dd"],
        ["0.0", "yyyy-mm-dd"],
        ["0%", "@"],
      ];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([
        ["0.0", "yyyy-mm-dd"],
        ["0.0", "yyyy-mm-dd"],
        ["0%", "@"],
      ]);
    });
  });

  it("of borders is kept by side, and nonsense is refused", async () => {
    await Excel.run(async (context) => {
      const border = agents(context).getRange("A1:B1").format.borders.getItem("EdgeBottom");
      border.style = "Continuous";
      border.color = "#808080";
      border.load("style, color, weight");
      await context.sync();
      expect([border.style, border.color, border.weight]).toEqual([
        "Continuous",
        "#808080",
        "Thin",
      ]);
    });
    const refusal = await refusalOf(async (context) => {
      agents(context).getRange("A1").format.fill.color = "no colour";
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidArgument");
  });
});

describe("errors", () => {
  it("are told from texts that only look like one", async () => {
    const types = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Agents").getRange("A1:C1");
      range.values = [["#N/A", "'#N/A", "# of calls"]];
      range.load("valueTypes");
      await context.sync();
      return range.valueTypes;
    });
    expect(types).toEqual([["Error", "String", "String"]]);
  });
});
