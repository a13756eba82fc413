import { unwatched } from "../../src/foundation/watch";
import { newXlsx } from "../../src/workbook/xlsx/new-workbook";
import { openBookLook } from "../../src/workbook/xlsx/look/read-sheet-look";
import { verdictColours } from "../../src/workbook/styles";
import { sheetModel, type SheetModel } from "../../src/tryout/sheet-view/sheet-model";
import { samplePlan } from "../workbook/xlsx/sample-plan";
import { packageOf, worksheet } from "../workbook/xlsx/hand-made-package";

async function modelOf(bytes: Uint8Array, tab: string): Promise<SheetModel> {
  const book = openBookLook(bytes);
  if (!book.ok) throw new Error(book.cause.kind);
  const key = book.value.tabs.find(({ name }) => name === tab)?.key ?? "";
  const look = await book.value.readSheet(key, unwatched);
  if (!look.ok) throw new Error(look.cause.kind);
  return sheetModel(book.value, look.value);
}

async function samplePackage(): Promise<Uint8Array> {
  const made = await newXlsx(samplePlan);
  if (!made.ok) throw new Error(made.cause.kind);
  return made.value;
}

test("cells show what their number format makes of them", async () => {
  const ranking = await modelOf(await samplePackage(), "Ranking");
  const shown = [0, 1, 3, 5].map((column) => ranking.cell(4, column).shown?.text);
  expect(shown).toEqual(["王芳", "3.47", "2026-03-05", "50%"]);
  expect(ranking.cell(5, 0).shown).toEqual({
    text: "=Martha & <Co>",
    side: "left",
    colour: null,
  });
});

test("conditional formats colour by words, numbers, scale and bar", async () => {
  const ranking = await modelOf(await samplePackage(), "Ranking");
  expect(ranking.cell(4, 2).face.fill).toBe(`#${verdictColours.bad.fill}`);
  expect(ranking.cell(5, 2).face.colour).toBeNull();
  expect(ranking.cell(4, 1).bar?.share).toBe(1);
  expect(ranking.cell(6, 1).bar?.share).toBeCloseTo(0.12 / 3.47);
  expect(ranking.cell(4, 5).face.fill).toBe(`#${verdictColours.good.fill}`);
  expect(ranking.cell(6, 5).face.fill).toBe("#F8696B");
  expect(ranking.cell(5, 5).face.fill).toBe("#FFFFFF");
});

test("a table has its filter marks, an input its list, a link its place", async () => {
  const bytes = await samplePackage();
  const ranking = await modelOf(bytes, "Ranking");
  expect(ranking.cell(4, 4).list).toBe('"yes,no"');
  expect(ranking.cell(4, 3).list).toBeNull();
  const summary = await modelOf(bytes, "Summary");
  expect(summary.cell(2, 0).location).toBe("'Ranking'!A4");
  expect(summary.cell(0, 0).location).toBeNull();
});

test("rows grow with large letters; there is room beyond the last cell", async () => {
  const styles = `<fonts><font><sz val="11"/></font><font><sz val="20"/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>`;
  const sheet = worksheet('<row><c s="1"><v>7</v></c></row><row r="200"><c><v>8</v></c></row>');
  const model = await modelOf(packageOf({ sheets: [sheet], styles }), "Sheet1");
  expect(model.rowHeight(0)).toBe(35);
  expect(model.rowHeight(1)).toBe(20);
  expect(model.rowCount).toBe(230);
  expect(model.isEmpty(0, 1)).toBe(true);
  expect(model.isEmpty(199, 0)).toBe(false);
});

test("a day of the 1904 system shows as the day it means", async () => {
  const styles = `<cellXfs><xf/><xf numFmtId="170"/></cellXfs><numFmts><numFmt numFmtId="170" formatCode="yyyy-mm-dd"/></numFmts>`;
  const bytes = packageOf({
    workbookHead: '<workbookPr date1904="1"/>',
    sheets: [worksheet('<row><c s="1"><v>0</v></c></row>')],
    styles,
  });
  expect((await modelOf(bytes, "Sheet1")).cell(0, 0).shown?.text).toBe("1904-01-01");
});
