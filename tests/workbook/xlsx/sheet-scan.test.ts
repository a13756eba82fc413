import { cellAt, numberFormat } from "../../../src/workbook/cells";
import { main, packageOf, readAll, readSheet, rowValues, worksheet } from "./hand-made-package";

async function firstRow(cells: string, sharedStrings = ""): Promise<unknown[]> {
  const sheet = await readSheet({
    sheets: [worksheet(`<row r="1">${cells}</row>`)],
    sharedStrings,
  });
  return rowValues(sheet.cells, 0, 6);
}

test("shared, inline and formula texts, numbers, booleans and errors", async () => {
  const values = await firstRow(
    '<c r="A1" t="s"><v>1</v></c><c r="B1" t="inlineStr"><is><t>王芳</t></is></c>' +
      '<c r="C1" t="str"><f>UPPER("a")</f><v>A</v></c><c r="D1"><v>-0.125</v></c>' +
      '<c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#DIV/0!</v></c>',
    "<si><t>never used</t></si><si><t>Martha</t></si>",
  );
  expect(values).toEqual(["Martha", "王芳", "A", -0.125, true, "#DIV/0!"]);
});

test("rich text is joined and its phonetic guide left out", async () => {
  const runs =
    "<r><rPr><b/></rPr><t>客</t></r><r><t xml:space='preserve'>服 </t></r>" +
    '<rPh sb="0" eb="1"><t>kefu</t></rPh><phoneticPr fontId="1"/>';
  const values = await firstRow(
    `<c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${runs}</is></c>`,
    `<si>${runs}</si>`,
  );
  expect(values.slice(0, 2)).toEqual(["客服 ", "客服 "]);
});

test("entities, CDATA, comments and what XML cannot hold", async () => {
  const values = await firstRow(
    '<c r="A1" t="inlineStr"><is><t>A &amp; B &#x4e2d;&#26032; &lt;</t></is></c>' +
      '<c r="B1" t="inlineStr"><is><t><![CDATA[<b> & &amp;]]></t></is></c>' +
      '<c r="C1" t="inlineStr"><is><t>one<!-- not this -->two</t></is></c>' +
      '<c r="D1" t="inlineStr"><is><t>line_x000D_\nnext _x005F_x0041_</t></is></c>' +
      '<c r="E1"><v>1<!-- , -->2</v></c>',
  );
  expect(values.slice(0, 5)).toEqual([
    "A & B 中新 <",
    "<b> & &amp;",
    "onetwo",
    "line\r\nnext _x0041_",
    12,
  ]);
});

test("a value in very many pieces is joined", async () => {
  const pieces = "7<!-- -->".repeat(30_000);
  const values = await firstRow(
    `<c r="A1" t="str"><v>${pieces}</v></c><c r="B1" t="inlineStr"><is><t><![CDATA[x]]></t><t>y</t></is></c>`,
  );
  expect(values.slice(0, 2)).toEqual(["7".repeat(30_000), "xy"]);
});

test("cells without a value and empty texts are empty", async () => {
  const sheet = await readSheet({
    sheets: [
      worksheet(
        '<row r="1"><c r="A1" s="3"/><c r="B1" t="str"><f>""</f><v></v></c>' +
          '<c r="C1" t="s"><v>0</v></c></row><row r="2"/>',
      ),
    ],
    sharedStrings: "<si><t/></si>",
  });
  expect(sheet.cells.rows.length).toBe(0);
});

test("a formula that no program has calculated is an error cell, not an empty one", async () => {
  const sheet = await readSheet({
    sheets: [
      worksheet(
        '<row r="1"><c r="A1"><f>B1*2</f></c><c r="B1"><f>1+1</f><v></v></c>' +
          '<c r="C1"><f t="shared" si="0"/><v/></c><c r="D1"><f>1+1</f><v>2</v></c></row>',
      ),
    ],
  });
  const never = "#NOT-CALCULATED!";
  expect(rowValues(sheet.cells, 0, 4)).toEqual([never, never, never, 2]);
});

test("positions that are not written follow from the cell before", async () => {
  const sheet = await readSheet({
    sheets: [
      worksheet(
        "<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>",
      ),
    ],
  });
  expect([...sheet.cells.rows]).toEqual([0, 3, 4]);
  expect(rowValues(sheet.cells, 0, 2)).toEqual([1, 2]);
  expect(rowValues(sheet.cells, 3, 4)).toEqual(["", "", 3, 4]);
  expect(rowValues(sheet.cells, 4, 1)).toEqual([5]);
});

test("rows and cells out of order are put in order; of two at one place the later counts", async () => {
  const sheet = await readSheet({
    sheets: [
      worksheet(
        '<row r="3"><c r="B3"><v>32</v></c><c r="A3"><v>31</v></c></row>' +
          '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>11</v></c></row>',
      ),
    ],
  });
  expect([...sheet.cells.rows]).toEqual([0, 2]);
  expect(rowValues(sheet.cells, 0, 1)).toEqual([11]);
  expect(rowValues(sheet.cells, 2, 2)).toEqual([31, 32]);
});

test("prefixed names and single quotes read the same", async () => {
  const sheet = await readSheet({
    sheets: [
      `<x:worksheet xmlns:x='${main}' xmlns:y='urn:other'><x:sheetData>` +
        "<x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>Joe</x:t></x:is></x:c>" +
        "<x:c r = 'B1' ><x:v>7</x:v><y:v>8</y:v></x:c></x:row></x:sheetData></x:worksheet>",
    ],
  });
  expect(rowValues(sheet.cells, 0, 2)).toEqual(["Joe", 7]);
});

test("numbers are correctly rounded, however they are written", async () => {
  const written = [
    "0.1",
    "1234567890.12345",
    "0.30000000000000004",
    "1E-7",
    "-2.5e+3",
    "100000000000000000000",
  ];
  const cells = written.map((text, i) => `<c r="${"ABCDEF".charAt(i)}1"><v>${text}</v></c>`);
  expect(await firstRow(cells.join(""))).toEqual(written.map(Number));
});

test("a number cell that holds no number stays visible as text", async () => {
  expect((await firstRow('<c r="A1"><v>1,5</v></c><c r="B1"><v>-</v></c>')).slice(0, 2)).toEqual([
    "1,5",
    "-",
  ]);
});

test("an ISO date cell becomes the serial that Excel would show", async () => {
  const sheet = await readSheet({
    sheets: [
      worksheet(
        '<row r="1"><c r="A1" t="d"><v>2026-03-05</v></c><c r="B1" t="d"><v>2026-03-05T12:00:00Z</v></c>' +
          '<c r="C1" t="d"><v>18:00:00</v></c><c r="D1" t="d"><v>2026-02-30</v></c></row>',
      ),
    ],
  });
  expect(cellAt(sheet.cells, 0, 0)).toEqual({
    kind: "number",
    value: 46086,
    format: numberFormat.date,
  });
  expect(cellAt(sheet.cells, 0, 1)).toEqual({
    kind: "number",
    value: 46086.5,
    format: numberFormat.date,
  });
  expect(cellAt(sheet.cells, 0, 2)).toEqual({
    kind: "number",
    value: 0.75,
    format: numberFormat.time,
  });
  expect(cellAt(sheet.cells, 0, 3)).toEqual({ kind: "text", value: "2026-02-30" });
});

test("merged areas, hidden rows and columns, protection", async () => {
  const sheet = await readSheet({
    sheets: [
      worksheet(
        '<row r="2" hidden="1"/><row r="5" hidden="true"><c r="A5"><v>1</v></c></row>',
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5" width="9"/></cols>',
        '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C1"/><mergeCell ref="nonsense"/></mergeCells>',
      ),
    ],
  });
  expect(sheet.description.hiddenRows).toEqual([1, 4]);
  expect(sheet.description.hiddenColumns).toEqual([1, 2]);
  expect(sheet.description.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
  expect(sheet.description.isProtected).toBe(true);
});

test("a row that crosses the border of two chunks is read whole", async () => {
  const rows = Array.from(
    { length: 5000 },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}" t="inlineStr"><is><t>坐席${i} &amp;</t></is></c></row>`,
  );
  const sheet = await readSheet({ sheets: [worksheet(rows.join(""))] });
  expect(sheet.cells.rows.length).toBe(5000);
  for (let i = 0; i < 5000; i++) {
    expect(cellAt(sheet.cells, i, 0)).toEqual({ kind: "text", value: `坐席${i} &` });
  }
});

test.each([
  ["a cell beyond the last column", '<c r="XFE1"><v>1</v></c>'],
  ["a cell beyond the last row", '<c r="A1048577"><v>1</v></c>'],
  ["a reference far out", '<c r="ZZZZZZ99999999999"><v>1</v></c>'],
  ["a shared string that is not there", '<c r="A1" t="s"><v>5</v></c>'],
  ["tags that cross", "<c><v>1</c></v>"],
  ["an attribute without quotes", "<c r=A1><v>1</v></c>"],
])("%s is damage, named by its part", async (_, cells) => {
  const read = await readAll(packageOf({ sheets: [worksheet(`<row r="1">${cells}</row>`)] }));
  expect(read.trouble).toBe("damaged: xl/worksheets/sheet1.xml");
});
