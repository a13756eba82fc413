import { unwatched } from "../../../../src/foundation/watch";
import { cellAt } from "../../../../src/workbook/cells";
import { palette, tableStyle } from "../../../../src/workbook/styles";
import { newXlsx } from "../../../../src/workbook/xlsx/new-workbook";
import { openBookLook } from "../../../../src/workbook/xlsx/look/read-sheet-look";
import { main, packageOf, worksheet } from "../hand-made-package";
import { samplePlan } from "../sample-plan";

function lookInto(bytes: Uint8Array) {
  const book = openBookLook(bytes);
  if (!book.ok) throw new Error(book.cause.kind);
  return book.value;
}

async function lookAt(bytes: Uint8Array, tab: string) {
  const book = lookInto(bytes);
  const key = book.tabs.find(({ name }) => name === tab)?.key ?? "";
  const look = await book.readSheet(key, unwatched);
  if (!look.ok) throw new Error(look.cause.kind);
  const faceAt = (row: number, column: number) => {
    const face = cellAt(look.value.faces, row, column);
    return book.styles.faces[face?.kind === "number" ? face.value : 0];
  };
  return { book, look: look.value, faceAt };
}

async function samplePackage(): Promise<Uint8Array> {
  const made = await newXlsx(samplePlan);
  if (!made.ok) throw new Error(made.cause.kind);
  return made.value;
}

test("a sheet of ours looks in the file as its spec says", async () => {
  const { look, faceAt, book } = await lookAt(await samplePackage(), "Ranking");
  expect(book.tabs.map(({ name }) => name)).toEqual(["Summary", "Ranking"]);
  expect(look.freeze).toEqual({ rows: 4, columns: 1 });
  expect(look.showGridLines).toBe(false);
  expect(look.merges).toEqual([{ row: 0, column: 0, rows: 1, columns: 4 }]);
  expect(look.columns.slice(0, 2).map(({ width }) => width)).toEqual([131, 89]);
  expect(look.rows.get(0)?.height).toBe(35);
  expect(faceAt(0, 0)).toMatchObject({ bold: true, size: 16, colour: `#${palette.accent}` });
  expect(faceAt(3, 0)).toMatchObject({ fill: `#${palette.accentTint}`, wrap: true });
  expect(faceAt(4, 3)).toMatchObject({ formatCode: "yyyy-mm-dd", horizontal: "center" });
  expect(faceAt(4, 4)).toMatchObject({ fill: `#${palette.inputFill}` });
  expect(look.tables).toMatchObject([{ name: "PeilianRanking", style: tableStyle }]);
  expect(look.lists).toEqual([
    { areas: [{ row: 4, column: 4, rows: 3, columns: 1 }], source: '"yes,no"' },
  ]);
  const kinds = look.conditionals.map(({ rule }) => rule.kind);
  expect(kinds).toEqual(["bar", "compare", "formula", "scale"]);
});

test("links inside the workbook keep where they lead", async () => {
  const { look } = await lookAt(await samplePackage(), "Summary");
  expect(look.links).toEqual([
    { area: { row: 2, column: 0, rows: 1, columns: 1 }, location: "'Ranking'!A4" },
  ]);
});

test("a person's own sheet: theme colours, borders, hidden columns, rows, row and column faces", async () => {
  const styles =
    `<fonts><font/><font><b/><i val="0"/><u/><strike/><sz val="9.5"/><color theme="4" tint="-0.5"/></font></fonts>` +
    `<fills><fill/><fill><patternFill patternType="solid"><fgColor indexed="13"/></patternFill></fill></fills>` +
    `<borders><border/><border><left style="thick"><color rgb="FF112233"/></left><bottom style="mediumDashed"/></border></borders>` +
    `<cellXfs><xf/><xf fontId="1" fillId="1" borderId="1" numFmtId="3"><alignment horizontal="right" vertical="top" wrapText="1" indent="2"/></xf></cellXfs>`;
  const sheet = worksheet(
    '<row r="2" ht="30" hidden="1"/><row r="3" s="1" customFormat="1"><c><v>1</v></c><c s="1"/></row>',
    '<cols><col min="2" max="3" width="10" hidden="1"/><col min="4" max="4" width="20" style="1"/></cols>',
  );
  const bytes = packageOf({ sheets: [sheet], styles });
  const { look, faceAt } = await lookAt(bytes, "Sheet1");
  expect(faceAt(2, 1)).toEqual({
    bold: true,
    italic: false,
    underlined: true,
    struck: true,
    size: 9.5,
    colour: "#203864",
    fill: "#FFFF00",
    left: { width: 3, line: "solid", colour: "#112233" },
    bottom: { width: 2, line: "dashed", colour: "#000000" },
    top: null,
    right: null,
    horizontal: "right",
    vertical: "top",
    wrap: true,
    indent: 2,
    formatCode: "#,##0",
  });
  expect(look.rows.get(1)).toEqual({ height: 0, face: null });
  expect(look.rows.get(2)).toEqual({ height: null, face: 1 });
  expect(look.columns).toEqual([
    { first: 1, last: 2, width: 0, face: null },
    { first: 3, last: 3, width: 140, face: 1 },
  ]);
});

test("hidden sheets and sheets of charts have no tab", () => {
  const book = lookInto(
    packageOf({
      sheets: [worksheet(""), worksheet(""), worksheet("")],
      sheetAttributes: ['state="hidden"', "", 'state="veryHidden"'],
    }),
  );
  expect(book.tabs.map(({ name }) => name)).toEqual(["Sheet2"]);
});

test("a damaged styles part and a sheet that is not there are causes", async () => {
  const damaged = openBookLook(
    packageOf({ parts: { "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts>` } }),
  );
  expect(damaged).toEqual({ ok: false, cause: { kind: "damaged", part: "xl/styles.xml" } });
  const book = lookInto(packageOf({ sheets: [worksheet("<row><c><v>1</v></c></row>")] }));
  const missing = await book.readSheet("no such key", unwatched);
  expect(missing).toEqual({ ok: false, cause: { kind: "sheet-missing", sheet: "no such key" } });
});
