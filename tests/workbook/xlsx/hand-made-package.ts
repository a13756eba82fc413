import { strToU8, zipSync } from "fflate";
import { unwatched } from "../../../src/foundation/watch";
import { cellAt, type SheetCells } from "../../../src/workbook/cells";
import type { SheetDescription, WorkbookCause } from "../../../src/workbook/port";
import { takeSnapshot } from "../../../src/workbook/snapshot";
import { openXlsx } from "../../../src/workbook/xlsx/xlsx-workbook";

/** Parts of a package written by hand; each has a default that makes the smallest workbook. */
export type HandMade = {
  /** Inside <workbook>, before the sheets. */
  readonly workbookHead?: string;
  /** Inside <workbook>, behind the sheets. */
  readonly workbookTail?: string;
  /** The worksheets, whole; names and ids follow from their order: "Sheet1", "1". */
  readonly sheets?: readonly string[];
  readonly sheetAttributes?: readonly string[];
  /** Inside <sst>. */
  readonly sharedStrings?: string;
  /** Inside <styleSheet>. */
  readonly styles?: string;
  /** Further parts, or others in place of those above. */
  readonly parts?: Readonly<Record<string, string>>;
};

export const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const strictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageLinks = "http://schemas.openxmlformats.org/package/2006/relationships";

/** `<worksheet>` around sheet data. */
export function worksheet(rows: string, head = "", tail = ""): string {
  return `<worksheet xmlns="${main}" xmlns:r="${links}">${head}<sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

export function relationships(...list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, kind, target]) => `<Relationship Id="${id}" Type="${links}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packageLinks}">${items.join("")}</Relationships>`;
}

export function partsOf(wished: HandMade): Record<string, string> {
  const sheets = wished.sheets ?? [worksheet("")];
  const tabs = sheets.map((_, i) => {
    const attributes = wished.sheetAttributes?.[i] ?? "";
    return `<sheet name="Sheet${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}" ${attributes}/>`;
  });
  return {
    "[Content_Types].xml":
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    "_rels/.rels": relationships(["rId1", "officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml":
      `<workbook xmlns="${main}" xmlns:r="${links}">${wished.workbookHead ?? ""}` +
      `<sheets>${tabs.join("")}</sheets>${wished.workbookTail ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      ...sheets.map(
        (_, i) => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`] as const,
      ),
      ["rId91", "styles", "styles.xml"],
      ["rId92", "sharedStrings", "sharedStrings.xml"],
    ),
    "xl/styles.xml": `<styleSheet xmlns="${main}">${wished.styles ?? ""}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${main}">${wished.sharedStrings ?? ""}</sst>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheet])),
    ...wished.parts,
  };
}

export function packageOf(wished: HandMade): Uint8Array {
  return zipParts(partsOf(wished));
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  const bytes = Object.entries(parts).map(([name, content]) => [name, strToU8(content)]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, { mtime: "1980-01-01" });
}

/** Opens and reads everything; the cause's kind, and its part when it names one, when that fails. */
export async function readAll(bytes: Uint8Array) {
  const opened = openXlsx(bytes, "book.xlsx");
  if (!opened.ok) return { trouble: causeText(opened.cause) };
  const snapshot = await takeSnapshot(opened.value, unwatched);
  if (!snapshot.ok) return { trouble: causeText(snapshot.cause) };
  return { trouble: null, workbook: opened.value, snapshot: snapshot.value };
}

export function causeText(cause: WorkbookCause): string {
  return "part" in cause ? `${cause.kind}: ${cause.part}` : cause.kind;
}

/** One sheet of a workbook that must open. */
export async function readSheet(
  wished: HandMade,
  position = 0,
): Promise<{ cells: SheetCells; description: SheetDescription }> {
  const read = await readAll(packageOf(wished));
  if (read.trouble !== null) throw new Error(read.trouble);
  const description = read.snapshot.description.sheets[position];
  const cells = description && read.snapshot.cells.get(description.key);
  if (!description || !cells) throw new Error(`no sheet ${position}`);
  return { cells, description };
}

/** The values of the first row of a sheet, as a person would write them down; "" for an empty cell. */
export function rowValues(cells: SheetCells, row: number, columns: number): unknown[] {
  return Array.from({ length: columns }, (_, column) => cellAt(cells, row, column)?.value ?? "");
}
