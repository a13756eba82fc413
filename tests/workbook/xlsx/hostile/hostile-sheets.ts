import { packageOf, worksheet } from "../hand-made-package";
import type { HostileFile } from "./hostile-file";

const damaged = "damaged: xl/worksheets/sheet1.xml";
const one = '<c r="A1"><v>1</v></c>';

function rows(content: string, head = "", tail = ""): () => Uint8Array {
  return () => packageOf({ sheets: [worksheet(content, head, tail)] });
}

function cellOf(content: string): () => Uint8Array {
  return rows(`<row r="1">${content}</row>`);
}

const merge = (ref: string): string => `<mergeCell ref="${ref}"/>`;
const merges = (list: readonly string[]): string =>
  `<mergeCells count="${list.length}">${list.map(merge).join("")}</mergeCells>`;

/** Text, number or error in a single cell that no Excel would write. */
const oddCells: readonly HostileFile[] = [
  { name: "a number that is none", make: cellOf('<c r="A1"><v>NaN</v></c>'), end: "read" },
  { name: "a number without end", make: cellOf('<c r="A1"><v>Infinity</v></c>'), end: "read" },
  { name: "a number beyond all numbers", make: cellOf('<c r="A1"><v>1e999</v></c>'), end: "read" },
  {
    name: "a number of a million digits",
    make: cellOf(`<c r="A1"><v>${"9".repeat(1_000_000)}</v></c>`),
    end: "read",
  },
  {
    name: "a date beyond the year 9999",
    make: () =>
      packageOf({
        styles: '<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>',
        sheets: [worksheet('<row r="1"><c r="A1" s="1"><v>99999999999</v></c></row>')],
      }),
    end: "read",
    first: 99_999_999_999,
  },
  {
    name: "a date before all dates",
    make: () =>
      packageOf({
        styles: '<cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs>',
        sheets: [worksheet('<row r="1"><c r="A1" s="1"><v>-5</v></c></row>')],
      }),
    end: "read",
    first: -5,
  },
  {
    name: "a style that does not exist",
    make: cellOf('<c r="A1" s="4294967295"><v>1</v></c>'),
    end: "read",
    first: 1,
  },
  {
    name: "a shared string that does not exist",
    make: cellOf('<c r="A1" t="s"><v>7</v></c>'),
    end: damaged,
  },
  {
    name: "a shared string before the first",
    make: cellOf('<c r="A1" t="s"><v>-1</v></c>'),
    end: damaged,
  },
  {
    name: "a shared string that is no number",
    make: cellOf('<c r="A1" t="s"><v>x</v></c>'),
    end: damaged,
  },
  {
    name: "the shared string 4294967296",
    make: cellOf('<c r="A1" t="s"><v>4294967296</v></c>'),
    end: damaged,
  },
  { name: "a type nobody knows", make: cellOf('<c r="A1" t="zz"><v>1</v></c>'), end: "read" },
  {
    name: "an error nobody knows",
    make: cellOf('<c r="A1" t="e"><v>#BOOM!</v></c>'),
    end: "read",
    first: "#UNKNOWN!",
  },
  {
    name: "a text of three million letters",
    make: cellOf(`<c r="A1" t="inlineStr"><is><t>${"a".repeat(3_000_000)}</t></is></c>`),
    end: "damaged: xl/worksheets/sheet1.xml",
  },
  {
    name: "a text that is a formula",
    make: cellOf('<c r="A1" t="inlineStr"><is><t>=cmd|\' /C calc\'!A0</t></is></c>'),
    end: "read",
    first: "=cmd|' /C calc'!A0",
  },
  {
    name: "a formula of a million brackets",
    make: cellOf(`<c r="A1"><f>${"(".repeat(1_000_000)}</f><v>1</v></c>`),
    end: "read",
    first: 1,
  },
];

/** Cells, rows, merges and dimensions where no sheet has any. */
const oddPlaces: readonly HostileFile[] = [
  {
    name: "a cell in column one million",
    make: cellOf('<c r="BDWGN1"><v>1</v></c>'),
    end: damaged,
  },
  {
    name: "a cell in the first column there is not",
    make: cellOf('<c r="XFE1"><v>1</v></c>'),
    end: damaged,
  },
  {
    name: "a cell in the first row there is not",
    make: rows('<row r="1048577"><c r="A1048577"><v>1</v></c></row>'),
    end: damaged,
  },
  {
    name: "a cell in row four thousand million",
    make: rows('<row r="4294967297"><c r="A4294967297"><v>1</v></c></row>'),
    end: damaged,
  },
  {
    name: "a cell in row minus one",
    make: rows('<row r="-1"><c r="A-1"><v>1</v></c></row>'),
    end: damaged,
  },
  {
    name: "a cell in row nought",
    make: rows('<row r="0"><c r="A0"><v>1</v></c></row>'),
    end: damaged,
  },
  { name: "a cell without letters", make: cellOf('<c r="11"><v>1</v></c>'), end: damaged },
  { name: "a hundred cells in one place", make: cellOf(one.repeat(100)), end: "read", first: 1 },
  {
    name: "rows in no order",
    make: rows('<row r="9"><c r="A9"><v>9</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    end: "read",
    first: 1,
  },
  {
    name: "the four corners of a sheet",
    make: rows(
      '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row><row r="1048576"><c r="A1048576"><v>3</v></c><c r="XFD1048576"><v>4</v></c></row>',
    ),
    end: "read",
    first: 1,
  },
  {
    name: "a dimension of the whole sheet for one cell",
    make: rows(`<row r="1">${one}</row>`, '<dimension ref="A1:XFD1048576"/>'),
    end: "read",
    first: 1,
  },
  {
    name: "a dimension beyond all sheets",
    make: rows(`<row r="1">${one}</row>`, '<dimension ref="A1:ZZZZZZ99999999999"/>'),
    end: "read",
    first: 1,
  },
  {
    name: "the whole sheet merged",
    make: rows(`<row r="1">${one}</row>`, "", merges(["A1:XFD1048576"])),
    end: "read",
    first: 1,
  },
  {
    name: "fifty thousand merges over one another",
    make: rows(
      `<row r="1">${one}</row>`,
      "",
      merges(new Array<string>(50_000).fill("A1:XFD1048576")),
    ),
    end: "read",
    first: 1,
  },
  {
    name: "merges that are no ranges",
    make: rows(`<row r="1">${one}</row>`, "", merges(["A0:B-1", "hello", "", "ZZZZ1:A1"])),
    end: "read",
    first: 1,
  },
  {
    name: "a column a million wide",
    make: rows(
      `<row r="1">${one}</row>`,
      '<cols><col min="1" max="99999999" hidden="1" width="1e308"/></cols>',
    ),
    end: "read",
    first: 1,
  },
  {
    name: "a hundred thousand rows hidden one by one",
    make: rows(
      Array.from(
        { length: 100_000 },
        (_, i) => `<row r="${i + 1}" hidden="1"><c r="A${i + 1}"><v>1</v></c></row>`,
      ).join(""),
    ),
    end: "read",
    first: 1,
  },
];

/** Workbooks whose sheets have names no one may give. */
const oddNames: readonly HostileFile[] = [
  {
    name: "a sheet's name that is a formula",
    make: () =>
      packageOf({
        sheets: [worksheet(`<row r="1">${one}</row>`)],
        parts: {},
        sheetAttributes: ['state="visible"'],
        workbookTail:
          "<definedNames><definedName name=\"=1+1\">'=cmd'!A1</definedName></definedNames>",
      }),
    end: "read",
    first: 1,
  },
  {
    name: "twenty thousand defined names",
    make: () =>
      packageOf({
        sheets: [worksheet(`<row r="1">${one}</row>`)],
        workbookTail: `<definedNames>${Array.from({ length: 20_000 }, (_, i) => `<definedName name="n${i}">n${(i + 1) % 20_000}</definedName>`).join("")}</definedNames>`,
      }),
    end: "read",
    first: 1,
  },
  {
    name: "names that refer to each other",
    make: () =>
      packageOf({
        sheets: [worksheet(`<row r="1">${one}</row>`)],
        workbookTail:
          '<definedNames><definedName name="a">b</definedName><definedName name="b">a</definedName></definedNames>',
      }),
    end: "read",
    first: 1,
  },
  {
    name: "control characters in a text",
    make: cellOf('<c r="A1" t="inlineStr"><is><t>a_x0000__x0007_b</t></is></c>'),
    end: "read",
  },
  {
    name: "a sheet hidden very well, and no other",
    make: () =>
      packageOf({
        sheets: [worksheet(`<row r="1">${one}</row>`)],
        sheetAttributes: ['state="veryHidden"'],
      }),
    end: "read",
    first: 1,
  },
  { name: "no sheets", make: () => packageOf({ sheets: [] }), end: "damaged: xl/workbook.xml" },
  {
    name: "a header of sixteen thousand columns over a thousand rows of nothing",
    make: rows(
      `<row r="1">${Array.from({ length: 16_384 }, () => '<c t="inlineStr"><is><t>工号</t></is></c>').join("")}</row>`,
    ),
    end: "read",
    first: "工号",
  },
];

export const hostileSheets: readonly HostileFile[] = [...oddCells, ...oddPlaces, ...oddNames];
