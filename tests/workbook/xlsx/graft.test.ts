import { unwatched } from "../../../src/foundation/watch";
import type { SheetSpec, WritePlan } from "../../../src/workbook/sheet-spec";
import { graftPlan } from "../../../src/workbook/xlsx/graft";
import { attribute, childElements, childNamed } from "../../../src/workbook/xlsx/xml";
import { problemsOf, rootOf, textOf, zipOf } from "./package-check";
import { rankingSheet, rankingTable, samplePlan, summarySheet } from "./sample-plan";
import { plainStyles, usersPackage, type UsersPackage } from "./users-package";

async function grafted(bytes: Uint8Array, plan: WritePlan = samplePlan): Promise<Uint8Array> {
  const result = await graftPlan(zipOf(bytes), plan, unwatched);
  if (!result.ok) throw new Error(JSON.stringify(result.cause));
  return result.value.bytes;
}

function plan(...sheets: readonly SheetSpec[]): WritePlan {
  return { sheets, basedOn: [] };
}

function tabsOf(bytes: Uint8Array): readonly (readonly string[])[] {
  const sheets = childNamed(rootOf(zipOf(bytes), "xl/workbook.xml"), "sheets");
  return (sheets ? childElements(sheets) : []).map((sheet) => [
    attribute(sheet, "name") ?? "",
    attribute(sheet, "sheetId") ?? "",
  ]);
}

function partNames(bytes: Uint8Array): readonly string[] {
  return zipOf(bytes).entries.map(({ name }) => name);
}

function withText(
  bytes: Uint8Array,
  part: string,
  change: (text: string) => string,
): Record<string, string> {
  return { [part]: change(textOf(zipOf(bytes), part)) };
}

/** The package with some parts changed, as after an edit in Excel. */
function edited(bytes: Uint8Array, changes: Readonly<Record<string, string>>): Uint8Array {
  const zip = zipOf(bytes);
  const parts = Object.fromEntries(zip.entries.map(({ name }) => [name, textOf(zip, name)]));
  return usersPackage({ more: { ...parts, ...changes } });
}

describe("what is not ours stays", () => {
  const shapes: readonly (readonly [string, UsersPackage])[] = [
    ["an ordinary workbook", {}],
    ["prefixed elements", { prefix: "x" }],
    ["strict OOXML", { dialect: "strict" }],
    ["strict OOXML with prefixes", { dialect: "strict", prefix: "main" }],
    ["the 1904 date system", { date1904: true }],
    ["no styles part", { styles: null }],
    ["an empty styles part", { styles: "" }],
    [
      "styles without fonts",
      { styles: `<cellXfs count="1"><xf numFmtId="0"/></cellXfs><extLst/>` },
    ],
    ["names of its own", { names: [`<definedName name="Mine" localSheetId="0">1</definedName>`] }],
  ];

  test.each(shapes)("%s: sound, and every other part byte for byte", async (_, shape) => {
    const before = usersPackage(shape);
    const after = await grafted(before);
    expect(problemsOf(after)).toEqual([]);
    const changed = new Set([
      "[Content_Types].xml",
      "xl/workbook.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
    ]);
    const zip = zipOf(after);
    for (const entry of zipOf(before).entries) {
      expect(zip.find(entry.name)).toBeDefined();
      if (!changed.has(entry.name)) expect(zip.find(entry.name)?.raw).toEqual(entry.raw);
    }
  });

  test.each(shapes)("%s: a second run gives the same bytes", async (_, shape) => {
    const once = await grafted(usersPackage(shape));
    expect(Buffer.compare(await grafted(once), once)).toBe(0);
  });

  test("attributes and prefixes of the workbook part are kept", async () => {
    const text = textOf(zipOf(await grafted(usersPackage({ prefix: "x" }))), "xl/workbook.xml");
    expect(text).toContain(`mc:Ignorable="x15"`);
    expect(text).toContain(`<x:workbookPr codeName="Mine"/>`);
    expect(text).toContain(`<x:sheet name="QA" sheetId="5" r:id="s0"/>`);
    expect(text).toMatch(/<x:sheet name="Ranking" sheetId="7" r:id="rId\d+"\/>/);
    expect(text).toContain("<x:definedName");
  });

  test("names of the user's keep their sheet", async () => {
    const names = [`<definedName name="Local" localSheetId="1">'B'!$A$1</definedName>`];
    const text = textOf(
      zipOf(await grafted(usersPackage({ tabs: ["A", "B"], names }))),
      "xl/workbook.xml",
    );
    expect(text).toContain(names[0]);
    expect(text).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="3">'Ranking'!$4:$4<`,
    );
  });
});

test("a plan without sheets changes nothing", async () => {
  const before = usersPackage();
  expect(Buffer.compare(await grafted(before, plan()), before)).toBe(0);
});

describe("a strict workbook", () => {
  test("gets strict parts and relationships only", async () => {
    const after = await grafted(usersPackage({ dialect: "strict" }));
    const zip = zipOf(after);
    const added = partNames(after).filter((name) =>
      /(sheet[23]|table|drawing|chart|comments)[^/]*\.(xml|rels)$/.test(name),
    );
    expect(added.length).toBeGreaterThan(7);
    for (const part of added) {
      expect(textOf(zip, part)).not.toMatch(/"http:\/\/schemas\.openxmlformats\.org\/(?!package)/);
    }
  });
});

describe("styles", () => {
  test("our fonts take the face of the workbook's default font", async () => {
    const fonts = childNamed(
      rootOf(zipOf(await grafted(usersPackage())), "xl/styles.xml"),
      "fonts",
    );
    const faces = (fonts ? childElements(fonts) : []).map((font) => {
      const name = childNamed(font, "name");
      return name ? attribute(name, "val") : null;
    });
    expect(faces.length).toBeGreaterThan(3);
    expect(new Set(faces)).toEqual(new Set(["宋体"]));
  });

  test("a format code that is there is used, not added", async () => {
    const text = textOf(zipOf(await grafted(usersPackage())), "xl/styles.xml");
    expect(text.match(/formatCode="yyyy-mm-dd"/g)).toHaveLength(1);
    expect(text).toContain(`numFmtId="170" fontId`);
  });

  test("a different plan later adds nothing that is already there", async () => {
    const once = await grafted(usersPackage());
    const again = await grafted(once, plan({ ...rankingSheet, name: "Other", id: "other" }));
    expect(textOf(zipOf(again), "xl/styles.xml")).toBe(textOf(zipOf(once), "xl/styles.xml"));
  });

  test("the user's styles keep their numbers", async () => {
    const cells = `<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="10"/></cellXfs>`;
    const styles = plainStyles.replace(/<cellXfs.*<\/cellXfs>/, cells);
    const section = childNamed(
      rootOf(zipOf(await grafted(usersPackage({ styles }))), "xl/styles.xml"),
      "cellXfs",
    );
    const formats = (section ? childElements(section) : []).map((xf) => attribute(xf, "numFmtId"));
    expect(formats.slice(0, 3)).toEqual(["0", "9", "10"]);
  });
});

describe("running again", () => {
  test("keeps sheet ids, parts, table names and table ids, and drops what is no longer needed", async () => {
    const once = await grafted(usersPackage());
    const smaller: SheetSpec = {
      ...rankingSheet,
      charts: [],
      blocks: [{ ...rankingTable, rows: [["Ann", 1, "rest", null, null, 1]] }],
    };
    const again = await grafted(once, plan(smaller));
    expect(problemsOf(again)).toEqual([]);
    expect(tabsOf(again)).toEqual(tabsOf(once));
    const table = rootOf(zipOf(again), "xl/tables/table2.xml");
    expect([
      attribute(table, "displayName"),
      attribute(table, "id"),
      attribute(table, "ref"),
    ]).toEqual(["PeilianRanking", "2", "A4:F5"]);
    const gone = partNames(once).filter((name) => !partNames(again).includes(name));
    expect(gone.sort()).toEqual([
      "xl/charts/chart1.xml",
      "xl/drawings/_rels/drawing1.xml.rels",
      "xl/drawings/drawing1.xml",
    ]);
  });

  test("a formula of the user's that points at our table and our sheet still does", async () => {
    const formula = "SUM(PeilianRanking[Fair score])+'Ranking'!B5";
    const once = await grafted(usersPackage({ formula }));
    const again = await grafted(once, plan({ ...rankingSheet, blocks: [rankingTable] }));
    expect(textOf(zipOf(again), "xl/worksheets/sheet1.xml")).toContain(`<f>${formula}</f>`);
    expect(tabsOf(again).map(([name]) => name)).toEqual(["QA", "Summary", "Ranking"]);
    const tables = partNames(again).filter((name) => name.startsWith("xl/tables/"));
    const names = tables.map((part) => attribute(rootOf(zipOf(again), part), "displayName"));
    expect(names).toEqual(["PeilianUnplaced", "PeilianRanking"]);
  });

  test("a tab the user renamed and hid keeps its name, its place and stays hidden", async () => {
    const once = await grafted(usersPackage());
    const renamed = edited(
      once,
      withText(once, "xl/workbook.xml", (text) =>
        text
          .replace(`<sheet name="Ranking"`, `<sheet name="三月排名" state="hidden"`)
          .replaceAll("'Ranking'!", "'三月排名'!"),
      ),
    );
    const again = await grafted(renamed);
    expect(problemsOf(again)).toEqual([]);
    expect(tabsOf(again)).toEqual([
      ["QA", "5"],
      ["Summary", "6"],
      ["三月排名", "7"],
    ]);
    const workbook = textOf(zipOf(again), "xl/workbook.xml");
    expect(workbook).toContain(`state="hidden"`);
    const summary = textOf(zipOf(again), "xl/worksheets/sheet2.xml");
    expect(summary).toContain("三月排名&apos;!A4");
    expect(summary).toContain(`<f>'三月排名'!B5&amp;"'Ranking'!"</f>`);
  });

  test("our formulas leave Excel's calculation chain, the user's stay in it", async () => {
    const once = await grafted(usersPackage({ formula: "1" }));
    const chain = `<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="5"/><c r="F5" i="7"/><c r="F9"/><c r="C1" i="5"/></calcChain>`;
    const saved = edited(once, {
      "xl/calcChain.xml": chain,
      ...withText(once, "[Content_Types].xml", (text) =>
        text.replace(
          "</Types>",
          `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
        ),
      ),
      ...withText(once, "xl/_rels/workbook.xml.rels", (text) =>
        text.replace(
          "</Relationships>",
          `<Relationship Id="cc" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>`,
        ),
      ),
    });
    const again = await grafted(saved);
    const left = childElements(rootOf(zipOf(again), "xl/calcChain.xml")).map((cell) =>
      attribute(cell, "r"),
    );
    expect(left).toEqual(["B1", "C1"]);
    expect(problemsOf(again)).toEqual([]);
  });

  test("our sheets that the plan leaves out stay as they are", async () => {
    const once = await grafted(usersPackage());
    const again = await grafted(once, plan(summarySheet));
    for (const part of [
      "xl/worksheets/sheet3.xml",
      "xl/charts/chart1.xml",
      "xl/tables/table2.xml",
    ]) {
      expect(textOf(zipOf(again), part)).toBe(textOf(zipOf(once), part));
    }
    expect(textOf(zipOf(again), "xl/workbook.xml")).toContain(`name="Peilian.ranking"`);
  });
});

describe("names that are taken", () => {
  test("a tab and a table of the user's keep theirs, ours give way, also the second time", async () => {
    const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="7" name="PEILIANRANKING" displayName="PEILIANRANKING" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="QA"/></tableColumns></table>`;
    const bare = usersPackage({ tabs: ["ranking"] });
    const before = edited(bare, {
      "xl/tables/table1.xml": table,
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>`,
      ...withText(bare, "[Content_Types].xml", (text) =>
        text.replace(
          "</Types>",
          `<Override PartName="/xl/tables/table1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
        ),
      ),
    });
    const once = await grafted(before);
    expect(problemsOf(once)).toEqual([]);
    expect(tabsOf(once).map(([name]) => name)).toEqual(["ranking", "Summary", "Ranking (2)"]);
    const own = rootOf(zipOf(once), "xl/tables/table3.xml");
    expect([attribute(own, "displayName"), attribute(own, "id")]).toEqual(["PeilianRanking2", "9"]);
    const summary = textOf(zipOf(once), "xl/worksheets/sheet2.xml");
    expect(summary).toContain("Ranking (2)&apos;!A4");
    expect(textOf(zipOf(once), "xl/charts/chart1.xml")).toContain("'Ranking (2)'!$B$5:$B$7");
    expect(Buffer.compare(await grafted(once), once)).toBe(0);
  });
});

describe("the 1904 date system", () => {
  test("days count from 1904", async () => {
    const sheet = textOf(
      zipOf(await grafted(usersPackage({ date1904: true }))),
      "xl/worksheets/sheet3.xml",
    );
    expect(sheet).toMatch(/<c r="D5" s="\d+"><v>44624<\/v>/);
  });
});
