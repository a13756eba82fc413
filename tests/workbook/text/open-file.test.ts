import { unwatched } from "../../../src/foundation/watch";
import { cellAt, usedRange, type SheetCells } from "../../../src/workbook/cells";
import { openWorkbookFile } from "../../../src/workbook/open-file";
import { takeSnapshot } from "../../../src/workbook/snapshot";
import { openQuoteLine } from "../../../src/workbook/text/open-quote";
import { packageOf } from "../xlsx/hand-made-package";

async function opened(content: string | Uint8Array, fileName: string) {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const workbook = await openWorkbookFile(bytes, fileName);
  if (!workbook.ok) return { trouble: workbook.cause.kind };
  const snapshot = await takeSnapshot(workbook.value, unwatched);
  if (!snapshot.ok) return { trouble: snapshot.cause.kind };
  const { description, cells } = snapshot.value;
  const [sheet] = description.sheets;
  const only = cells.get(sheet?.key ?? "");
  if (!sheet || !only) throw new Error("no sheet");
  return { trouble: null, name: sheet.name, rows: table(only), bytes: workbook.value.bytes() };
}

/** All values from A1 on, row by row; "" for empty cells. */
function table(cells: SheetCells): unknown[][] {
  const used = usedRange(cells);
  return Array.from({ length: used ? used.row + used.rows : 0 }, (_, row) =>
    Array.from(
      { length: used ? used.column + used.columns : 0 },
      (__, column) => cellAt(cells, row, column)?.value ?? "",
    ),
  );
}

async function rows(content: string | Uint8Array, fileName = "calls.csv"): Promise<unknown[][]> {
  const read = await opened(content, fileName);
  if (read.trouble !== null) throw new Error(read.trouble);
  return read.rows;
}

const agents = "工号,姓名\r\n0012,王芳\r\n";
const expected = [
  ["工号", "姓名"],
  ["0012", "王芳"],
];

test("UTF-8 with and without byte-order mark, UTF-16, GB18030 read the same", async () => {
  const gb18030 = Uint8Array.from([
    ...[0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x0d, 0x0a],
    ...[0x30, 0x30, 0x31, 0x32, 0x2c, 0xcd, 0xf5, 0xb7, 0xbc, 0x0d, 0x0a],
  ]);
  const utf16 = (bigEndian: boolean): Uint8Array => {
    const bytes = Buffer.from(`\uFEFF${agents}`, "utf16le");
    return new Uint8Array(bigEndian ? bytes.swap16() : bytes);
  };
  for (const form of [agents, `\uFEFF${agents}`, utf16(false), utf16(true), gb18030]) {
    expect(await rows(form)).toEqual(expected);
  }
});

test("a .csv saved in Taiwan (Big5) reads as Traditional Chinese", async () => {
  const big5 = Uint8Array.from([
    ...[0xa4, 0x75, 0xb8, 0xb9, 0x2c, 0xa9, 0x6d, 0xa6, 0x57, 0x0d, 0x0a],
    ...[0x30, 0x30, 0x31, 0x32, 0x2c, 0xb3, 0xaf, 0xac, 0xfc, 0xac, 0xc2, 0x0d, 0x0a],
  ]);
  expect(await rows(big5)).toEqual([
    ["工號", "姓名"],
    ["0012", "陳美玲"],
  ]);
});

test("quoted fields keep delimiters, quotes and line breaks", async () => {
  expect(await rows('name,remark\n"Wang, Fang","said ""no""\nand left"\nJoe,\n')).toEqual([
    ["name", "remark"],
    ["Wang, Fang", 'said "no"\nand left'],
    ["Joe", ""],
  ]);
});

test("semicolons, tabs and pipes are detected; .tsv means tabs; sep= is obeyed", async () => {
  const wanted = [
    ["agent", "AHT", "note"],
    ["Joe", 312, "a"],
    ["Martha", 290, "b"],
  ];
  const text = (delimiter: string): string =>
    `agent${delimiter}AHT${delimiter}note\nJoe${delimiter}312${delimiter}a\nMartha${delimiter}290${delimiter}b\n`;
  expect(await rows(text(";"))).toEqual(wanted);
  expect(await rows(text("\t"), "export.txt")).toEqual(wanted);
  expect(await rows(text("|"))).toEqual(wanted);
  expect(await rows(`sep=;\r\n${text(";")}`)).toEqual(wanted);
  expect(await rows("a,b\tc\n1,5\t2\n", "export.tsv")).toEqual([
    ["a,b", "c"],
    ["1,5", 2],
  ]);
  expect(await rows(text("\t"), "system-export.xls")).toEqual(wanted);
});

test("numbers only where nothing is lost; everything else stays as written", async () => {
  const asText = [
    ...["007", "12345678901234567", "1e5", "+5", "-0", "95%", "1,234", "2026-03-05", "0-1"],
    ...["=1+1", "@x", " 5", "1.", ".5", "一二"],
  ];
  const quoted = asText.map((text) => `"${text}"`).join("\n");
  expect((await rows(quoted, "ids.csv")).flat()).toEqual(asText);
  expect((await rows("0\n-12.50\n123456789012345\n0.001", "n.csv")).flat()).toEqual([
    0, -12.5, 123456789012345, 0.001,
  ]);
});

test("characters and escapes that a sheet's XML could mistake come back unchanged", async () => {
  const texts = ["<b>&amp;</b>", "_x0041_", "_x0041_x0042_", "a\tb", "😀", "]]>", "  padded  "];
  const quoted = texts.map((text) => `"${text}"`).join("\n");
  expect((await rows(quoted, "odd.csv")).flat()).toEqual(texts);
});

test("the sheet is called as the file, as far as Excel allows", async () => {
  const read = await opened("a,b\n1,2", "三月/通话[1]:明细 2026 — a very long file name.csv");
  expect(read.trouble).toBeNull();
  expect(read.name).toBe("三月 通话 1  明细 2026 — a very long");
});

test("the same text gives the same bytes", async () => {
  const first = await opened(agents, "a.csv");
  const second = await opened(agents, "a.csv");
  expect(first.bytes).toEqual(second.bytes);
});

test("a workbook is opened by its content, whatever its name", async () => {
  expect((await opened(packageOf({}), "really-a-book.csv")).trouble).toBeNull();
});

test.each([
  ["an empty file", "", "a.csv", "empty"],
  ["a blank among the blank lines", "\n\n , \n", "a.txt", null],
  ["delimiters alone", ",,\n,,\n", "a.csv", "empty"],
  ["a web page called .xls", "<html><table><tr><td>1</td></tr></table>", "a.xls", "not-a-workbook"],
  ["text called .xlsx", "a,b\n1,2\n", "a.xlsx", "not-a-workbook"],
  ["a file of another kind", "# Readme", "README.md", "not-a-workbook"],
  ["binary content called .csv", "a\u0000\u0001\u0002", "a.csv", "not-a-workbook"],
  ["a cell longer than Excel's", "x".repeat(32_768), "a.csv", "text-too-long"],
])("%s", async (_, content, fileName, cause) => {
  expect((await opened(content, fileName)).trouble).toBe(cause);
});

test("random bytes called .csv are no workbook", async () => {
  const bytes = Uint8Array.from({ length: 3000 }, (_, i) => (i * i * 31 + i * 17) % 256);
  expect((await opened(bytes, "a.csv")).trouble).toBe("not-a-workbook");
});

test("a quotation mark that nothing closes is named with its line, and no row is swallowed", async () => {
  const lone = 'Agent,QA Score\nAmy,90\n"Bob,80\nCy,70\n';
  expect(await opened(lone, "qa.csv")).toEqual({ trouble: "quote-not-closed" });
  expect(openQuoteLine(lone, ",")).toBe(3);
  expect(openQuoteLine('Agent,QA Score\n"Bob,80\nCy,70\n"Di",60\n', ",")).toBe(2);
  const fine = 'Agent,Note\nAmy "Ace" Lee,"said ""no""\ntwice"\n"Bob" Ray,6" screen\n,"",\n';
  expect(openQuoteLine(fine, ",")).toBeNull();
});
