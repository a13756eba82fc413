import { unwatched } from "../../../src/foundation/watch";
import { cellAt, numberFormat } from "../../../src/workbook/cells";
import { openXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";
import {
  main,
  packageOf,
  partsOf,
  readAll,
  readSheet,
  relationships,
  rowValues,
  strictMain,
  worksheet,
  zipParts,
} from "./hand-made-package";

const oneCell = worksheet('<row r="1"><c r="A1" s="1"><v>45000</v></c></row>');

async function opened(bytes: Uint8Array) {
  const read = await readAll(bytes);
  if (read.trouble !== null) throw new Error(read.trouble);
  return read;
}

test("a strict package reads like a transitional one", async () => {
  const strict = Object.entries(
    partsOf({ sheets: [oneCell], styles: '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>' }),
  ).map(([name, content]) => [
    name,
    content
      .replaceAll(main, strictMain)
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
        "http://purl.oclc.org/ooxml/officeDocument/relationships",
      ),
  ]);
  const { snapshot } = await opened(zipParts(Object.fromEntries(strict) as Record<string, string>));
  const cells = snapshot.cells.get("1");
  expect(cells && cellAt(cells, 0, 0)).toEqual({
    kind: "number",
    value: 45000,
    format: numberFormat.date,
  });
});

test("number formats reach the cells as what a person sees", async () => {
  const sheet = await readSheet({
    sheets: [
      worksheet(
        `<row r="1">${["A", "B", "C", "D", "E"].map((letter, i) => `<c r="${letter}1" s="${i}"><v>1</v></c>`).join("")}</row>`,
      ),
    ],
    styles:
      '<numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/></numFmts>' +
      '<cellStyleXfs><xf numFmtId="9"/><xf numFmtId="9"/></cellStyleXfs>' +
      '<cellXfs><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="21"/><xf numFmtId="10"/><xf numFmtId="49"/></cellXfs>',
  });
  expect([...sheet.cells.formats]).toEqual([
    numberFormat.general,
    numberFormat.date,
    numberFormat.time,
    numberFormat.percent,
    numberFormat.text,
  ]);
});

test("the 1904 date system, hidden sheets, structure protection and names are described", async () => {
  const { snapshot } = await opened(
    packageOf({
      workbookHead: '<workbookPr date1904="1"/><workbookProtection lockStructure="1"/>',
      sheets: [oneCell, oneCell, oneCell],
      sheetAttributes: ["", 'state="hidden"', 'state="veryHidden"'],
      workbookTail:
        '<definedNames><definedName name="Rate" hidden="1">0.19</definedName>' +
        '<definedName name="Local" localSheetId="1">Sheet2!$A$1 &amp; "x"</definedName></definedNames>',
    }),
  );
  const { description } = snapshot;
  expect(description.dateSystem).toBe("1904");
  expect(description.structureProtected).toBe(true);
  expect(description.sheets.map((sheet) => sheet.visibility)).toEqual([
    "visible",
    "hidden",
    "very-hidden",
  ]);
  expect(description.names).toEqual([
    { name: "Rate", refersTo: "0.19", hidden: true, scope: null },
    { name: "Local", refersTo: 'Sheet2!$A$1 & "x"', hidden: false, scope: "2" },
  ]);
});

test("a sheet is ours by its hidden name, whatever its tab is called; a copy of it is the user's", async () => {
  const { snapshot } = await opened(
    packageOf({
      sheets: [oneCell, oneCell],
      workbookTail:
        '<definedNames><definedName name="Peilian.ranking" hidden="1">\'Sheet2\'!$A$1</definedName>' +
        '<definedName name="Peilian.ranking" localSheetId="0" hidden="1">Sheet1!$A$1</definedName>' +
        '<definedName name="Peilian.ranking.area" hidden="1">Sheet2!$A$1</definedName>' +
        '<definedName name="Peilian.tiers" hidden="1">#REF!</definedName></definedNames>',
    }),
  );
  expect(snapshot.description.sheets.map((sheet) => sheet.ours)).toEqual([null, "ranking"]);
});

test("tables are found by the sheet's relationships, relative or absolute", async () => {
  const table = (attributes: string) => `<table xmlns="${main}" id="1" ${attributes}/>`;
  const { description } = await readSheet({
    sheets: [oneCell],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(
        ["rId1", "table", "../tables/table1.xml"],
        ["rId2", "table", "/xl/tables/table2.xml"],
        ["rId3", "drawing", "../worksheets/sheet1.xml"],
      ),
      "xl/tables/table1.xml": table('name="t1" displayName="Calls" ref="B3:D9" totalsRowCount="1"'),
      "xl/tables/table2.xml": table(
        'name="t2" displayName="Agents" ref="F3:G9" headerRowCount="0"',
      ),
    },
  });
  expect(description.tables).toEqual([
    {
      name: "Calls",
      range: { row: 2, column: 1, rows: 7, columns: 3 },
      hasHeader: true,
      hasTotals: true,
    },
    {
      name: "Agents",
      range: { row: 2, column: 5, rows: 7, columns: 2 },
      hasHeader: false,
      hasTotals: false,
    },
  ]);
});

test("a chart sheet is listed and has no cells", async () => {
  const { snapshot } = await opened(
    packageOf({
      sheets: [oneCell, `<chartsheet xmlns="${main}"/>`],
      parts: {
        "xl/_rels/workbook.xml.rels": relationships(
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "chartsheet", "worksheets/sheet2.xml"],
        ),
      },
    }),
  );
  expect(snapshot.description.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "Sheet2"]);
  expect(snapshot.cells.get("2")?.rows.length).toBe(0);
});

test("a package without styles and shared strings reads", async () => {
  const parts = partsOf({ sheets: [oneCell] });
  delete parts["xl/styles.xml"];
  delete parts["xl/sharedStrings.xml"];
  const { snapshot } = await opened(zipParts(parts));
  const cells = snapshot.cells.get("1");
  expect(cells && rowValues(cells, 0, 1)).toEqual([45000]);
});

test("a sheet can be read again after its cells were handed over", async () => {
  const { workbook, snapshot } = await opened(packageOf({ sheets: [oneCell] }));
  const again = await workbook.readSheet("1", unwatched);
  expect(again.ok && again.value).toEqual(snapshot.cells.get("1"));
  expect(again.ok && again.value).not.toBe(snapshot.cells.get("1"));
});

test("an unknown sheet is missing, and a stop is a cancel", async () => {
  const rows = Array.from({ length: 90_000 }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`);
  const book = openXlsx(packageOf({ sheets: [worksheet(rows.join(""))] }), "book.xlsx");
  if (!book.ok) throw new Error(book.cause.kind);
  const missing = await book.value.readSheet("99", unwatched);
  expect(missing).toEqual({ ok: false, cause: { kind: "sheet-missing", sheet: "99" } });
  const fractions: number[] = [];
  const stopped = await book.value.describe((fraction) => {
    fractions.push(fraction);
    return Promise.resolve("stop");
  });
  expect(stopped).toEqual({ ok: false, cause: { kind: "cancelled" } });
  expect(fractions).toHaveLength(1);
});

test("a revealed cell is remembered", async () => {
  const { workbook } = await opened(packageOf({}));
  await workbook.reveal({ sheet: "Sheet1", row: 4, column: 2 });
  expect(workbook.revealed()).toEqual({ sheet: "Sheet1", row: 4, column: 2 });
});
