import { strToU8, zipSync } from "fflate";
import { cellName, columnLetters, rangeName } from "../../src/foundation/address";
import type { TableDescription } from "../../src/workbook/port";
import type { BookFixture, CellFixture, SheetFixture } from "./fixture";

/** Builds the file of a fixture by hand, independent of the code under test. */
export function xlsxOf(fixture: BookFixture): Uint8Array {
  const { sheets } = fixture;
  const files: Record<string, string> = {};
  const overrides: string[] = [];
  let tables = 0;
  sheets.forEach((sheet, i) => {
    const relationships = (sheet.tables ?? []).map((table, t) => {
      tables++;
      files[`xl/tables/table${tables}.xml`] = tableXml(table, tables, sheet);
      overrides.push(override(`/xl/tables/table${tables}.xml`, "table"));
      return relationship(`rId${t + 1}`, "table", `../tables/table${tables}.xml`);
    });
    files[`xl/worksheets/sheet${i + 1}.xml`] = sheetXml(sheet);
    overrides.push(override(`/xl/worksheets/sheet${i + 1}.xml`, "worksheet"));
    if (relationships.length > 0) {
      files[`xl/worksheets/_rels/sheet${i + 1}.xml.rels`] = relationshipsXml(relationships);
    }
  });
  files["xl/workbook.xml"] = workbookXml(fixture);
  files["xl/_rels/workbook.xml.rels"] = relationshipsXml([
    ...sheets.map((_, i) =>
      relationship(`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`),
    ),
    relationship("rIdStyles", "styles", "styles.xml"),
  ]);
  files["xl/styles.xml"] = stylesXml;
  files["_rels/.rels"] = relationshipsXml([
    relationship("rId1", "officeDocument", "xl/workbook.xml"),
  ]);
  files["[Content_Types].xml"] =
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>` +
    override("/xl/workbook.xml", "sheet.main") +
    override("/xl/styles.xml", "styles") +
    `${overrides.join("")}</Types>`;
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])),
    { level: 1 },
  );
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Style 0 is plain; the others in this order. */
const styled = ["date", "time", "percent", "text"] as const;

const stylesXml =
  `${head}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="5">` +
  [0, 14, 20, 9, 49]
    .map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`)
    .join("") +
  `</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

function workbookXml({ sheets, names = [], dateSystem, structureProtected }: BookFixture): string {
  const entries = sheets.map(({ name, visibility = "visible" }, i) => {
    const states = { visible: "", hidden: ' state="hidden"', "very-hidden": ' state="veryHidden"' };
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${states[visibility]} r:id="rId${i + 1}"/>`;
  });
  const defined = names.map(
    ({ name, refersTo, hidden }) =>
      `<definedName name="${escaped(name)}"${hidden ? ' hidden="1"' : ""}>${escaped(refersTo)}</definedName>`,
  );
  return (
    `${head}<workbook xmlns="${main}" xmlns:r="${office}">` +
    (dateSystem === "1904" ? '<workbookPr date1904="1"/>' : "<workbookPr/>") +
    (structureProtected === true ? '<workbookProtection lockStructure="1"/>' : "") +
    `<sheets>${entries.join("")}</sheets>` +
    (defined.length > 0 ? `<definedNames>${defined.join("")}</definedNames>` : "") +
    "</workbook>"
  );
}

function sheetXml(sheet: SheetFixture): string {
  const { cells = [], merges = [], hiddenRows = [], hiddenColumns = [], tables = [] } = sheet;
  const rows = new Map<number, CellFixture[]>(hiddenRows.map((row) => [row, []]));
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const rowsXml = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, filled]) => {
      const hidden = hiddenRows.includes(row) ? ' hidden="1"' : "";
      const sorted = [...filled].sort((a, b) => a.column - b.column);
      return `<row r="${row + 1}"${hidden}>${sorted.map(cellXml).join("")}</row>`;
    });
  const columns = hiddenColumns.map(
    (column) =>
      `<col min="${column + 1}" max="${column + 1}" width="9" hidden="1" customWidth="1"/>`,
  );
  const parts = tables.map((_, t) => `<tablePart r:id="rId${t + 1}"/>`);
  const merged = merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  return (
    `${head}<worksheet xmlns="${main}" xmlns:r="${office}">` +
    (columns.length > 0 ? `<cols>${columns.join("")}</cols>` : "") +
    `<sheetData>${rowsXml.join("")}</sheetData>` +
    (sheet.isProtected === true ? '<sheetProtection sheet="1"/>' : "") +
    (merged.length > 0
      ? `<mergeCells count="${merged.length}">${merged.join("")}</mergeCells>`
      : "") +
    (parts.length > 0 ? `<tableParts count="${parts.length}">${parts.join("")}</tableParts>` : "") +
    "</worksheet>"
  );
}

function cellXml({ row, column, value, format }: CellFixture): string {
  const style = format === undefined ? "" : ` s="${styled.indexOf(format) + 1}"`;
  const start = `<c r="${cellName(row, column)}"${style}`;
  if (typeof value === "number") return `${start}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${start} t="e"><v>${value.error}</v></c>`;
  const text = escaped(value.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function tableXml(
  { name, range, hasTotals }: TableDescription,
  id: number,
  sheet: SheetFixture,
): string {
  const columns = Array.from({ length: range.columns }, (_, c) => {
    const at = range.column + c;
    const header = sheet.cells?.find(({ row, column }) => row === range.row && column === at);
    const text = header ? JSON.stringify(header.value).replaceAll('"', "") : columnLetters(at);
    return `<tableColumn id="${c + 1}" name="${escaped(text)}"/>`;
  });
  return (
    `${head}<table xmlns="${main}" id="${id}" name="${name}" displayName="${name}" ref="${rangeName(range)}"` +
    `${hasTotals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>` +
    `<tableColumns count="${range.columns}">${columns.join("")}</tableColumns></table>`
  );
}

function relationship(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function relationshipsXml(entries: readonly string[]): string {
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join("")}</Relationships>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
