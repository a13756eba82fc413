import { fail, ok, type Result } from "../../foundation/result";
import type { SheetKey, WorkbookCause } from "../port";
import { fileKind } from "./file-kind";
import { relationshipsOf, type Relationship } from "./relationships";
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from "./workbook-part";
import { openZip, type Zip, type ZipOptions } from "./zip";
import { partKey } from "./zip-entry";

/** A package as it lies in a file, its table of contents read. Never changed: writing makes a new one. */
export type XlsxPackage = {
  readonly bytes: Uint8Array;
  readonly zip: Zip;
  readonly workbook: WorkbookPart;
  readonly relationships: readonly Relationship[];
  /** In tab order. */
  readonly sheets: readonly PackageSheet[];
};

export type PackageSheet = ListedSheet & {
  readonly key: SheetKey;
  readonly part: string;
  /** Only worksheets have cells; the others are listed so that nobody takes their place for free. */
  readonly kind: "worksheet" | "other";
};

/** Opens a package and reads what its workbook part lists. Every input that is no sound .xlsx or .xlsm ends in a cause. */
export function openPackage(
  bytes: Uint8Array,
  options: ZipOptions = {},
): Result<XlsxPackage, WorkbookCause> {
  const kind = fileKind(bytes);
  if (kind !== "zip") return fail({ kind: kind === "other" ? "not-a-workbook" : kind });
  const zip = openZip(bytes, options);
  if (!zip.ok) return zip;
  const part = findWorkbookPart(zip.value);
  if (!part.ok) return part;
  const workbook = readWorkbookPart(zip.value, part.value);
  if (!workbook.ok) return workbook;
  const relationships = relationshipsOf(zip.value, part.value);
  if (!relationships.ok) return relationships;
  const sheets = locateSheets(zip.value, part.value, workbook.value, relationships.value);
  if (!sheets.ok) return sheets;
  return ok({
    bytes,
    zip: zip.value,
    workbook: workbook.value,
    relationships: relationships.value,
    sheets: sheets.value,
  });
}

/** The part of a kind ("styles") that the workbook refers to and that is there; `null` without one. */
export function partOfKind(opened: XlsxPackage, kind: string): string | null {
  const found = opened.relationships.find(
    (link) => link.kind === kind && !link.isExternal && opened.zip.find(link.target),
  );
  return found?.target ?? null;
}

function findWorkbookPart(zip: Zip): Result<string, WorkbookCause> {
  const links = relationshipsOf(zip, "");
  if (!links.ok) return links;
  const main = links.value.find((link) => link.kind === "officeDocument" && !link.isExternal);
  if (!main) return fail({ kind: "not-a-workbook" });
  if (partKey(main.target).endsWith(".bin")) return fail({ kind: "old-format" });
  return zip.find(main.target) ? ok(main.target) : fail({ kind: "damaged", part: main.target });
}

function locateSheets(
  zip: Zip,
  workbookPart: string,
  workbook: WorkbookPart,
  links: readonly Relationship[],
): Result<readonly PackageSheet[], WorkbookCause> {
  const byId = new Map(links.map((link) => [link.id, link]));
  const keys = new Set<SheetKey>();
  const sheets: PackageSheet[] = [];
  for (const sheet of workbook.sheets) {
    const link = byId.get(sheet.relationshipId);
    if (!link || link.isExternal) return fail({ kind: "damaged", part: workbookPart });
    if (!zip.find(link.target)) return fail({ kind: "damaged", part: link.target });
    const key = freeKey(sheet.sheetId, keys);
    keys.add(key);
    const kind = link.kind === "worksheet" ? "worksheet" : "other";
    sheets.push({ ...sheet, key, part: link.target, kind });
  }
  return sheets.length > 0 ? ok(sheets) : fail({ kind: "damaged", part: workbookPart });
}

/** The sheet's id, which stays when the tab is renamed or moved; some writers give one id twice. */
function freeKey(sheetId: number, taken: ReadonlySet<SheetKey>): SheetKey {
  const id = String(sheetId);
  return taken.has(id) ? `${id}#${taken.size}` : id;
}
