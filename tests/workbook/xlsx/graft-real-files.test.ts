import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Element } from "@xmldom/xmldom";
import { unwatched } from "../../../src/foundation/watch";
import { graftPlan } from "../../../src/workbook/xlsx/graft";
import { childElements } from "../../../src/workbook/xlsx/xml";
import type { Zip } from "../../../src/workbook/xlsx/zip";
import { problemsOf, rootOf, zipOf } from "./package-check";
import { samplePlan } from "./sample-plan";

const data = path.resolve(__dirname, "../../../../shared/data");
const files = [
  "rich/rich.xlsm",
  "rich/rich2.xlsx",
  "masthan/Call_Center_Dashboard.xlsx",
  "masthan/call_centre_data.xlsx",
  "ccdata-c/Call Center Data.xlsx",
];
const mayChange = new Set([
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
]);

/** What a workbook may hold that a careless save loses; each is found by its trace in the package's text. */
const features: Readonly<Record<string, RegExp | string>> = {
  chart: /<(c:)?(bar|line|pie|area|doughnut|scatter)Chart/,
  picture: /PNG\r\n/,
  "pivot table": /<pivotTableDefinition/,
  "pivot cache": /<pivotCaches>/,
  "pivot records": /<pivotCacheRecords/,
  slicer: /<slicer |<slicers/,
  "slicer cache": /slicerCacheDefinition/,
  "colour scale": /<(x14:)?colorScale/,
  "icon set": /<iconSet/,
  "extended data bar": /x14:dataBar/,
  sparkline: /<x14:sparkline>/,
  validation: /<dataValidation /,
  "name local to a sheet": /name="LocalName"/,
  note: /Check this supplier/,
  "note's box": /<v:shape /,
  table: /displayName="tblData"/,
  "print titles": /Print_Titles/,
  "printer settings": "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008",
  "sheet password": /password="DAA7"/,
  "very hidden sheet": /veryHidden/,
  "rich text": /<rFont val=/,
  "custom XML": /urn:my:audit"/,
  "custom properties": /CaseNo/,
  "iterative calculation": /iterate="(1|true)"/,
  macros: "\u00d0\u00cf\u0011\u00e0",
  "macro content type": /macroEnabled/,
  "threaded comment": /Threaded hello/,
  person: /displayName="Aud"/,
  "dynamic array": /XLDAPR/,
  "external link": /externalBook/,
  connection: /Mashup/,
  "absolute path": /absPath/,
  "revision id": /xr:uid="\{BBBB/,
  "ignorable namespaces": /Ignorable="x15/,
  "code name": /codeName="ThisWorkbook"/,
};

function featuresOf(zip: Zip): readonly string[] {
  const decoder = new TextDecoder("latin1");
  const text = zip.entries
    .map(({ name }) => zip.read(name))
    .map((content) => (content.ok ? decoder.decode(content.value) : ""))
    .join("\n");
  return Object.entries(features)
    .filter(([, trace]) => (typeof trace === "string" ? text.includes(trace) : trace.test(text)))
    .map(([name]) => name);
}

/** Every element with its attributes, as a path from the root; the position among its like tells them apart. */
function elementPaths(element: Element, trail: string, found: Map<string, number>): void {
  const attributes: string[] = [];
  for (let i = 0; i < element.attributes.length; i++) {
    const attribute = element.attributes.item(i);
    // The number of items in a list grows with it; calculation on load is asked for.
    if (attribute && !["count", "fullCalcOnLoad"].includes(attribute.name)) {
      attributes.push(`${attribute.name}=${attribute.value}`);
    }
  }
  const here = `${trail}/${element.nodeName}[${attributes.sort().join(" ")}]`;
  found.set(here, (found.get(here) ?? 0) + 1);
  for (const child of childElements(element)) elementPaths(child, here, found);
}

describe.each(files)("%s", (file) => {
  const source = path.join(data, file);
  if (!existsSync(source)) {
    test.skip(`skipped: ../shared/data/${file} is not there`, () => undefined);
    return;
  }
  const before = zipOf(new Uint8Array(readFileSync(source)));
  const graft = async (zip: Zip): Promise<Uint8Array> => {
    const result = await graftPlan(zip, samplePlan, unwatched);
    if (!result.ok) throw new Error(JSON.stringify(result.cause));
    return result.value.bytes;
  };

  test("every part is still there, unchanged but for the four named", async () => {
    const after = zipOf(await graft(before));
    for (const entry of before.entries) {
      const kept = after.find(entry.name);
      expect(kept?.name).toBe(entry.name);
      if (mayChange.has(entry.name)) continue;
      expect(kept?.crc32).toBe(entry.crc32);
      expect(Buffer.compare(kept?.raw ?? Buffer.alloc(0), entry.raw)).toBe(0);
    }
  });

  test("every element of the four is still there", async () => {
    const after = zipOf(await graft(before));
    for (const part of mayChange) {
      const old = new Map<string, number>();
      const present = new Map<string, number>();
      elementPaths(rootOf(before, part), "", old);
      elementPaths(rootOf(after, part), "", present);
      expect([...old].filter(([where, count]) => (present.get(where) ?? 0) < count)).toEqual([]);
    }
  });

  test("no feature is lost", async () => {
    const after = featuresOf(zipOf(await graft(before)));
    expect(featuresOf(before).filter((feature) => !after.includes(feature))).toEqual([]);
  });

  test("the result is sound, and a second run gives the same bytes", async () => {
    const once = await graft(before);
    expect(problemsOf(once, before)).toEqual([]);
    expect(Buffer.compare(await graft(zipOf(once)), once)).toBe(0);
  });
});
