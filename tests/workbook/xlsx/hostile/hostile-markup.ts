import { main, packageOf, partsOf, relationships, worksheet, zipParts } from "../hand-made-package";
import type { HostileFile } from "./hostile-file";

const sheetPart = "xl/worksheets/sheet1.xml";
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const xmlParts = ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", sheetPart] as const;

function withPart(name: string, content: string): () => Uint8Array {
  return () => zipParts({ ...partsOf({ sheets: [worksheet(cell)] }), [name]: content });
}

function withBytes(part: string, content: string): () => Uint8Array {
  return withPart(part, content);
}

const root = (part: string): string =>
  part === "xl/workbook.xml"
    ? "workbook"
    : part === sheetPart
      ? "worksheet"
      : part === "xl/styles.xml"
        ? "styleSheet"
        : "sst";

/** Ten entities, each ten of the one before: ten thousand million laughs. */
function laughs(part: string): string {
  const entities = Array.from(
    { length: 10 },
    (_, i) => `<!ENTITY l${i} "${i === 0 ? "ha" : `&l${i - 1};`.repeat(10)}">`,
  );
  const name = root(part);
  return `<?xml version="1.0"?><!DOCTYPE ${name} [${entities.join("")}]><${name} xmlns="${main}">&l9;</${name}>`;
}

const inEachPart = xmlParts.flatMap((part): HostileFile[] => {
  const name = root(part);
  const end = `damaged: ${part}`;
  return [
    { name: `a billion laughs in ${part}`, make: withPart(part, laughs(part)), end },
    {
      name: `an outside entity in ${part}`,
      make: withPart(
        part,
        `<!DOCTYPE ${name} [<!ENTITY x SYSTEM "file:///etc/passwd">]><${name} xmlns="${main}">&x;</${name}>`,
      ),
      end,
    },
    {
      name: `a hundred thousand elements within each other in ${part}`,
      make: withPart(
        part,
        `<${name} xmlns="${main}">${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}</${name}>`,
      ),
      end,
    },
    {
      name: `elements that are never closed in ${part}`,
      make: withPart(part, `<${name} xmlns="${main}">${"<row>".repeat(200)}`),
      end,
    },
    { name: `an empty ${part}`, make: withPart(part, ""), end },
    { name: `no markup at all in ${part}`, make: withPart(part, "hello ".repeat(1000)), end },
    {
      name: `a tag of three megabytes in ${part}`,
      make: withBytes(part, `<${name} xmlns="${main}" a="${"x".repeat(3_000_000)}"`),
      end,
    },
  ];
});

/** Packages whose XML is an attack or no XML. */
export const hostileMarkup: readonly HostileFile[] = [
  ...inEachPart,
  {
    name: "an entity nobody defined, in a cell",
    make: () =>
      packageOf({
        sheets: [worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&bomb;</t></is></c></row>')],
      }),
    end: "read",
    first: "&bomb;",
  },
  {
    name: "a character reference beyond Unicode",
    make: () =>
      packageOf({
        sheets: [
          worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&#x110000;&#0;</t></is></c></row>'),
        ],
      }),
    end: "read",
  },
  {
    name: "relationships in a circle",
    make: () =>
      zipParts({
        ...partsOf({ sheets: [worksheet(cell)] }),
        "xl/worksheets/_rels/sheet1.xml.rels": relationships(
          ["rId1", "drawing", "../drawings/drawing1.xml"],
          ["rId2", "worksheet", "sheet1.xml"],
        ),
        "xl/drawings/_rels/drawing1.xml.rels": relationships([
          "rId1",
          "drawing",
          "../worksheets/sheet1.xml",
        ]),
      }),
    end: "read",
    first: 1,
  },
  {
    name: "a workbook that is its own sheet",
    make: () =>
      zipParts({
        ...partsOf({}),
        "xl/_rels/workbook.xml.rels": relationships(["rId1", "worksheet", "workbook.xml"]),
      }),
    end: "read",
    first: null,
  },
  {
    name: "a sheet that lies outside the package",
    make: () =>
      zipParts({
        ...partsOf({}),
        "xl/_rels/workbook.xml.rels": relationships([
          "rId1",
          "worksheet",
          "../../../../etc/passwd",
        ]),
      }),
    end: "damaged: etc/passwd",
  },
  {
    name: "no workbook where the package says it is",
    make: () =>
      zipParts({
        ...partsOf({}),
        "_rels/.rels": relationships(["rId1", "officeDocument", "xl/nowhere.xml"]),
      }),
    end: "damaged: xl/nowhere.xml",
  },
  {
    name: "a word document in a workbook's place",
    make: withPart("xl/workbook.xml", '<w:document xmlns:w="urn:word"/>'),
    end: "not-a-workbook",
  },
  {
    name: "a web page in a workbook's place",
    make: () => new TextEncoder().encode("<html><table><tr><td>1</td></tr></table></html>"),
    end: "not-a-workbook",
  },
];
