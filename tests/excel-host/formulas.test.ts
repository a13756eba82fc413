import { startExcel, type RunningExcel } from "./in-jest";
import { HostWorkbook } from "./model/workbook";
import { refusalOf } from "./refusal";

let excel: RunningExcel;

beforeAll(async () => {
  excel = await startExcel({ requirementSets: { ExcelApi: "1.14", RichApiRuntime: "1.2" } });
});

beforeEach(async () => {
  excel.host.open(new HostWorkbook("Ranking"));
  await Excel.run(async (context) => {
    const ranking = context.workbook.worksheets.getItem("Ranking");
    ranking.getRange("A1:C4").values = [
      ["Agent", "Score", "Team"],
      ["A. Berg", 4, "North"],
      ["B. Lee", 3, "South"],
      ["陈伟", 5, "North"],
    ];
    ranking.tables.add("A1:C4", true).name = "PeilianRanking";
    context.workbook.worksheets.add("Mine");
    await context.sync();
  });
});

afterAll(() => {
  excel.close();
});

const mine = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.worksheets.getItem("Mine").getRange("A1");

/** The formula in the user's cell, and what it shows, after `change`. */
async function userFormula(
  formula: string,
  change: (context: Excel.RequestContext) => void = () => undefined,
): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    mine(context).formulas = [[formula]];
    await context.sync();
    change(context);
    await context.sync();
    const cell = mine(context).load("formulas, values");
    await context.sync();
    const shown: readonly unknown[] = [cell.formulas[0]?.[0], cell.values[0]?.[0]];
    return shown;
  });
}

describe("a formula shows", () => {
  it.each([
    ["=Ranking!B2", 4],
    ["=SUM(Ranking!B2:B4)*2", 24],
    ["=SUM(PeilianRanking[Score])", 12],
    ["=COUNTA(PeilianRanking[[#All],[Agent]])", 4],
    ['=COUNTIF(PeilianRanking[Team],"north")', 2],
    ['=SUMIF(PeilianRanking[Team],"North",PeilianRanking[Score])', 9],
    ['=IF(Ranking!B2>=4,"over "&Ranking!B3,"under")', "over 3"],
    ['=IF(Ranking!Z9="","empty","full")', "empty"],
    ["=AVERAGE(Ranking!B:B)-MAX(Ranking!B2:B4)%", 3.95],
    ["=1/0", "#DIV/0!"],
    ['=IFERROR(1/0,"none")', "none"],
    ["=Ranking!A2+1", "#VALUE!"],
    ["=NotThere", "#NAME?"],
    ["=PeilianRanking[Nothing]", "#REF!"],
    ["=-2^2+AND(TRUE,2>1)", 5],
    ["=Mine!A1", 0],
  ])("%s → %s", async (formula, shown) => {
    expect(await userFormula(formula)).toEqual([formula, shown]);
  });

  it("a named range's value", async () => {
    const shown = await userFormula("=SUM(Scores)", (context) => {
      context.workbook.names.add("Scores", "=Ranking!$B$2:$B$4");
    });
    expect(shown).toEqual(["=SUM(Scores)", 12]);
  });

  it("nothing at all where the host cannot calculate it: reading it fails loudly", async () => {
    const refusal = await refusalOf(async (context) => {
      mine(context).formulas = [["=VLOOKUP(1,Ranking!A:B,2)"]];
      mine(context).load("values");
      await context.sync();
    });
    expect(refusal.code).toBe("ExcelHostDefect");
    expect(refusal.message).toContain("VLOOKUP");
    expect(excel.host.takeDefects()).toHaveLength(1);
  });

  it("is not taken at all with a bracket left open", async () => {
    const refusal = await refusalOf(async (context) => {
      mine(context).formulas = [["=SUM(1"]];
      await context.sync();
    });
    expect(refusal.code).toBe("InvalidArgument");
  });
});

describe("a user's formula on our sheet lives on", () => {
  it("when cells are written anew and the table is resized", async () => {
    const shown = await userFormula("=SUM(PeilianRanking[Score])", (context) => {
      const ranking = context.workbook.worksheets.getItem("Ranking");
      ranking.getRange("A5:C5").values = [["D. New", 10, "West"]];
      context.workbook.tables.getItem("PeilianRanking").resize("A1:C5");
    });
    expect(shown).toEqual(["=SUM(PeilianRanking[Score])", 22]);
  });

  it("when the tab, the table or a column is renamed", async () => {
    const shown = await userFormula(
      "=Ranking!B2+SUM(PeilianRanking[[#All],[Score]])+SUM(PeilianRanking[Score])",
      (context) => {
        const ranking = context.workbook.worksheets.getItem("Ranking");
        ranking.name = "排名 1";
        ranking.getRange("A1:C1").values = [["坐席", "得分", "Score"]];
        context.workbook.tables.getItem("PeilianRanking").name = "Ranks";
      },
    );
    expect(shown).toEqual(["='排名 1'!B2+SUM(Ranks[[#All],[得分]])+SUM(Ranks[得分])", 28]);
  });

  it("but not when the column goes, the table is deleted or the sheet is", async () => {
    const narrowed = await userFormula("=SUM(PeilianRanking[Team])", (context) => {
      context.workbook.tables.getItem("PeilianRanking").resize("A1:B4");
    });
    expect(narrowed).toEqual(["=SUM(#REF!)", "#REF!"]);
    const untabled = await userFormula("=SUM(PeilianRanking[Score])", (context) => {
      context.workbook.tables.getItem("PeilianRanking").delete();
    });
    expect(untabled).toEqual(["=SUM(#REF!)", "#REF!"]);
    const gone = await userFormula("=SUM(Ranking!$B$2:B4)", (context) => {
      context.workbook.names.add("Best", "=Ranking!$B$4");
      context.workbook.worksheets.getItem("Ranking").delete();
    });
    expect(gone).toEqual(["=SUM(#REF!$B$2:B4)", "#REF!"]);
    expect(excel.host.workbook.Names.find("Best")?.formula).toBe("=#REF!$B$4");
  });
});
