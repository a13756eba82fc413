import { cellName } from "../../foundation/address";
import type { Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { newEntry, writeZip } from "../xlsx/zip-write";
import { losslessNumber } from "./csv-rows";

/**
 * The smallest package Excel opens: one sheet of plain cells, texts inline, no clock in it. Written by hand, since a library
 * that keeps an object for each cell takes seconds on a hundred thousand rows.
 */
export function plainPackage(
  sheetName: string,
  rows: readonly (readonly string[])[],
): Result<Uint8Array, WorkbookCause> {
  const encoder = new TextEncoder();
  const part = (name: string, content: string) => newEntry(name, encoder.encode(head + content));
  return writeZip([
    part("[Content_Types].xml", contentTypes),
    part("_rels/.rels", packageLinks),
    part("xl/workbook.xml", workbookXml(sheetName)),
    part("xl/_rels/workbook.xml.rels", workbookLinks),
    part("xl/styles.xml", styles),
    newEntry("xl/worksheets/sheet1.xml", sheetXml(rows)),
  ]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`;

const packageLinks =
  `<Relationships xmlns="${packageRelationships}">` +
  `<Relationship Id="rId1" Type="${links}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;

const workbookLinks =
  `<Relationships xmlns="${packageRelationships}">` +
  `<Relationship Id="rId1" Type="${links}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${links}/styles" Target="styles.xml"/></Relationships>`;

const styles =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

function workbookXml(sheetName: string): string {
  return (
    `<workbook xmlns="${main}" xmlns:r="${links}"><bookViews><workbookView/></bookViews>` +
    `<sheets><sheet name="${escaped(sheetName).replaceAll('"', "&quot;")}" sheetId="1" r:id="rId1"/>` +
    "</sheets></workbook>"
  );
}

/** Rows that are joined before they are encoded: enough to be quick, little enough to stay small. */
const batch = 2000;

function sheetXml(rows: readonly (readonly string[])[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [encoder.encode(`${head}<worksheet xmlns="${main}"><sheetData>`)];
  for (let from = 0; from < rows.length; from += batch) {
    const piece = rows.slice(from, from + batch).map((row, i) => rowXml(row, from + i));
    pieces.push(encoder.encode(piece.join("")));
  }
  pieces.push(encoder.encode("</sheetData></worksheet>"));
  return joined(pieces);
}

function rowXml(fields: readonly string[], row: number): string {
  let cells = "";
  fields.forEach((field, column) => {
    if (field === "") return;
    const place = cellName(row, column);
    cells +=
      losslessNumber(field) === null
        ? `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(field)}</t></is></c>`
        : `<c r="${place}"><v>${field}</v></c>`;
  });
  return cells === "" ? "" : `<row r="${row + 1}">${cells}</row>`;
}

/** What XML or ST_Xstring would take for something else (ISO 29500-1, 22.9.2.19). */
function escaped(text: string): string {
  if (!/[&<>_\p{Cc}\uFFFE\uFFFF]/u.test(text)) return text;
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, "_x005F_")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[^\P{Cc}\t\n]|[\uFFFE\uFFFF]/gu, (control) => {
      return `_x${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
    });
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((size, piece) => size + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
