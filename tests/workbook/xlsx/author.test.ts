import type { Block, SheetSpec } from "../../../src/workbook/sheet-spec";
import { authorSheets } from "../../../src/workbook/xlsx/author";
import type { AuthoredBook } from "../../../src/workbook/xlsx/authored";
import { rankingSheet, rankingTable, summarySheet } from "./sample-plan";

async function authored(...specs: readonly SheetSpec[]): Promise<AuthoredBook> {
  const placed = specs.map((spec) => ({ spec, tab: spec.name, tableNames: new Map() }));
  const book = await authorSheets(placed, { dates: "1900", tabOf: (id) => `Tab of ${id}` });
  if (!book.ok) throw new Error(JSON.stringify(book.cause));
  return book.value;
}

async function sheetText(spec: SheetSpec): Promise<string> {
  return (await authored(spec)).sheets[0]?.text ?? "";
}

function sheetOf(...blocks: readonly Block[]): SheetSpec {
  return { ...summarySheet, blocks };
}

const oneCell = (value: string): Block => ({
  kind: "cells",
  cells: [{ row: 0, column: 0, value, style: "plain" }],
  merges: [],
  validations: [],
  conditionals: [],
});

const listRule = (values: readonly string[]): Block => ({
  kind: "cells",
  cells: [{ row: 0, column: 0, value: null, style: "input" }],
  merges: [],
  validations: [
    { area: { row: 0, column: 0, rows: 1, columns: 1 }, rule: { kind: "list", values } },
  ],
  conditionals: [],
});

describe("text", () => {
  test.each(["=1+1", "+86", "-5", "@SUM(A1)", "#N/A", "#DIV/0!", " a "])(
    "%j is written as text",
    async (text) => {
      const sheet = await sheetText(sheetOf(oneCell(text)));
      expect(sheet).toMatch(/<c r="A1" t="inlineStr"/);
      expect(sheet).not.toMatch(/<f>|t="e"/);
      expect(sheet).toContain(`>${text}</t>`);
    },
  );

  test("what looks like an escape of Excel's is kept from being decoded", async () => {
    expect(await sheetText(sheetOf(oneCell("_x0041_")))).toContain("_x005F_x0041_");
  });
});

describe("tables", () => {
  test("headers that differ by case alone are told apart, in the cell and in the table", async () => {
    const column = rankingTable.columns[1] ?? rankingTable.columns[0];
    if (!column) throw new Error("no column");
    const columns = ["Tone", "tone", ""].map((header, i) => ({ ...column, id: `c${i}`, header }));
    const book = await authored(sheetOf({ ...rankingTable, columns, rows: [[1, 2, 3]] }));
    const names = [
      ...(book.sheets[0]?.relationships[0]?.part.text ?? "").matchAll(
        /tableColumn id="\d" name="([^"]*)"/g,
      ),
    ];
    expect(names.map((match) => match[1])).toEqual(["Tone", "tone2", "Column3"]);
    expect(book.sheets[0]?.text).toContain(">tone2</t>");
  });

  test("an empty table has one blank row", async () => {
    const book = await authored(sheetOf({ ...rankingTable, rows: [] }));
    const parts = book.sheets[0]?.relationships.map(({ part }) => part) ?? [];
    expect(parts.find(({ kind }) => kind === "table")?.text).toContain(`ref="A4:F5"`);
  });
});

describe("lists", () => {
  test("a short list stands in the rule", async () => {
    expect(await sheetText(sheetOf(listRule(["yes", `"no"`])))).toContain(
      `<formula1>"yes,""no"""</formula1>`,
    );
  });

  test.each([
    ["longer than a rule holds", Array.from({ length: 60 }, (_, i) => `agent ${i}`)],
    ["with a comma", ["Smith, Ann", "Bo"]],
  ])("a list %s stands in a hidden column", async (_, values) => {
    const sheet = await sheetText(sheetOf(listRule(values)));
    expect(sheet).toContain(`<formula1>$D$1:$D$${values.length}</formula1>`);
    expect(sheet).toMatch(/<col min="4" max="4" hidden="true"\/>/);
    expect(sheet).toContain(`>${values[values.length - 1] ?? ""}</t>`);
  });
});

describe("print set-up and protection", () => {
  test("A4, one page wide, pages broken before the rows asked for, tab and page number below", async () => {
    const sheet = await sheetText(rankingSheet);
    expect(sheet).toContain(
      `<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    );
    expect(sheet).toContain(`<pageSetUpPr fitToPage="1"/>`);
    expect(sheet).toContain(`<brk id="20" max="16383" man="1"/>`);
    expect(sheet).toContain("<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>");
  });

  test("a sheet for inputs only lets sort, filter and widen columns, and asks no password", async () => {
    const tag = /<sheetProtection [^>]*>/.exec(await sheetText(rankingSheet))?.[0] ?? "";
    expect(tag).toContain(`sheet="1"`);
    for (const allowed of ["sort", "autoFilter", "formatColumns"])
      expect(tag).toContain(`${allowed}="0"`);
    expect(tag).not.toMatch(/password|hashValue/);
  });
});

describe("charts", () => {
  test("series point at the whole body of their table's columns", async () => {
    const drawing = (await authored(rankingSheet)).sheets[0]?.relationships[0]?.part;
    const chart = drawing?.relationships[0]?.part.text ?? "";
    expect(chart).toContain("<c:f>'Ranking'!$A$5:$A$7</c:f>");
    expect(chart).toContain("<c:f>'Ranking'!$B$5:$B$7</c:f>");
    for (const title of ["Fair score", "Agent", "Score"])
      expect(chart).toContain(`<a:t>${title}</a:t>`);
  });

  test("a series without its column is a defect", async () => {
    const [chart] = rankingSheet.charts;
    const [series] = chart?.series ?? [];
    if (!chart || !series) throw new Error("no chart");
    const charts = [{ ...chart, series: [{ ...series, values: "gone" }] }];
    await expect(authored({ ...rankingSheet, charts })).rejects.toThrow("no column gone");
  });
});

describe("conditional formats", () => {
  test("a threshold asks for a number first: an empty cell is not 0", async () => {
    expect(await sheetText(rankingSheet)).toContain(
      "<formula>AND(ISNUMBER(F5),F5&gt;=0.5)</formula>",
    );
  });

  test("a data bar runs from nothing to the whole cell", async () => {
    expect(await sheetText(rankingSheet)).toContain(
      `<dataBar minLength="0" maxLength="100"><cfvo type="num" val="0"/>`,
    );
  });
});

describe("row heights", () => {
  test("a wrapped header of two lines gets room, without fixing the height", async () => {
    expect(await sheetText(rankingSheet)).toMatch(/<row r="4" ht="\d+">/);
  });
});
