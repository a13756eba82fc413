import { writeXlsx } from "hucre/xlsx";
import { ok, type Result } from "../../foundation/result";
import { unwatched } from "../../foundation/watch";
import type { WorkbookCause } from "../port";
import type { WritePlan } from "../sheet-spec";
import { graftPlan } from "./graft";
import { openZip } from "./zip";
import { newEntry, writeZip } from "./zip-write";

/**
 * A workbook that holds the plan's sheets and nothing else, as the bytes of an .xlsx file: for templates, the sample centre
 * and the result of a .csv. Causes as of `apply`. A plan without sheets is a defect: Excel knows no empty workbook.
 */
export async function newXlsx(plan: WritePlan): Promise<Result<Uint8Array, WorkbookCause>> {
  if (plan.sheets.length === 0) throw new Error("A workbook needs at least one sheet.");
  const empty = await emptyPackage();
  if (!empty.ok) return empty;
  const zip = openZip(empty.value);
  if (!zip.ok) return zip;
  const grafted = await graftPlan(zip.value, plan, unwatched);
  return grafted.ok ? ok(grafted.value.bytes) : grafted;
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const packageNamespace = "http://schemas.openxmlformats.org/package/2006";
const documentNamespace = "http://schemas.openxmlformats.org/officeDocument/2006";
const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes =
  `${declaration}<Types xmlns="${packageNamespace}/content-types">` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheetType}.sheet.main+xml"/>` +
  `<Override PartName="/xl/theme/theme1.xml" ContentType="application/vnd.openxmlformats-officedocument.theme+xml"/>` +
  `</Types>`;

const workbook =
  `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
  `xmlns:r="${documentNamespace}/relationships">` +
  `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15000"/></bookViews>` +
  `<sheets/></workbook>`;

function relationships(type: string, target: string): string {
  return (
    `${declaration}<Relationships xmlns="${packageNamespace}/relationships">` +
    `<Relationship Id="rId1" Type="${documentNamespace}/relationships/${type}" Target="${target}"/>` +
    `</Relationships>`
  );
}

/** A package without sheets, for the graft to add them; styles and their part come with it. The theme is hucre's. */
async function emptyPackage(): Promise<Result<Uint8Array, WorkbookCause>> {
  const themed = openZip(await writeXlsx({ sheets: [{ name: "Sheet1" }] }));
  if (!themed.ok) return themed;
  const theme = themed.value.read("xl/theme/theme1.xml");
  if (!theme.ok) return theme;
  const encoder = new TextEncoder();
  const part = (name: string, text: string) => newEntry(name, encoder.encode(text));
  return writeZip([
    part("[Content_Types].xml", contentTypes),
    part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml")),
    part("xl/workbook.xml", workbook),
    part("xl/_rels/workbook.xml.rels", relationships("theme", "theme/theme1.xml")),
    newEntry("xl/theme/theme1.xml", theme.value),
  ]);
}
