import { DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { quotedSheet } from "../../src/foundation/address";
import type { ConditionalKind, SheetLook, ValidationLook } from "./harness";

/** Looks into a file with a plain XML parser, independent of the code under test. */
export function lookInFile(bytes: Uint8Array, tab: string): SheetLook {
  const files = unzipSync(bytes);
  const part = (path: string): Document => parsed(strFromU8(fileAt(files, path)));
  const path = sheetPath(files, tab);
  const sheet = part(path);
  const styles = styleReader(part("xl/styles.xml"));
  const cell = (name: string): Element | undefined =>
    all(sheet, "c").find((element) => element.getAttribute("r") === name);
  const styleOf = (name: string): number => Number(cell(name)?.getAttribute("s") ?? 0);
  const notes = related(files, path, "comments").flatMap((comments) =>
    all(part(comments), "comment"),
  );
  const pane = all(sheet, "pane")[0];
  return {
    format: (name) => styles.format(styleOf(name)),
    isLocked: (name) => styles.isLocked(styleOf(name)),
    note: (name) => {
      const note = notes.find((element) => element.getAttribute("ref") === name);
      return note ? all(note, "t").map(text).join("") : null;
    },
    link: (name) =>
      all(sheet, "hyperlink")
        .find((element) => element.getAttribute("ref") === name)
        ?.getAttribute("location") ?? null,
    formula: (name) => {
      const element = cell(name);
      const formula = element && all(element, "f")[0];
      return formula ? text(formula) : null;
    },
    validations: all(sheet, "dataValidation").map(validationLook),
    conditionals: all(sheet, "conditionalFormatting").flatMap((area) =>
      all(area, "cfRule").map((rule) => ({
        range: area.getAttribute("sqref") ?? "",
        kind: conditionalKind(rule.getAttribute("type") ?? ""),
      })),
    ),
    widths: all(sheet, "col").flatMap((column) => {
      const count = Number(column.getAttribute("max")) - Number(column.getAttribute("min")) + 1;
      // Excel stores five pixels of padding with the width.
      const width = Math.round((Number(column.getAttribute("width")) - 0.7109375) * 100) / 100;
      return Array.from({ length: count }, () => width);
    }),
    freeze: {
      rows: Number(pane?.getAttribute("ySplit") ?? 0),
      columns: Number(pane?.getAttribute("xSplit") ?? 0),
    },
    isProtected: all(sheet, "sheetProtection").some(
      (element) =>
        element.getAttribute("sheet") === "1" || element.getAttribute("sheet") === "true",
    ),
  };
}

/** As Excel does it: the tab's name and every defined name that refers to it. */
export function withTabRenamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const files = unzipSync(bytes);
  const workbook = parsed(strFromU8(fileAt(files, "xl/workbook.xml")));
  for (const sheet of all(workbook, "sheet")) {
    if (sheet.getAttribute("name") === from) sheet.setAttribute("name", to);
  }
  for (const name of all(workbook, "definedName")) {
    name.textContent = text(name).replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`);
  }
  const changed = new XMLSerializer().serializeToString(workbook);
  return zipSync({ ...files, "xl/workbook.xml": strToU8(changed) });
}

type Files = Readonly<Record<string, Uint8Array>>;

function fileAt(files: Files, path: string): Uint8Array {
  const file = files[path];
  if (!file) throw new Error(`No part ${path} among ${Object.keys(files).join(", ")}`);
  return file;
}

function sheetPath(files: Files, tab: string): string {
  const workbook = parsed(strFromU8(fileAt(files, "xl/workbook.xml")));
  const sheet = all(workbook, "sheet").find((element) => element.getAttribute("name") === tab);
  const id = sheet?.getAttribute("r:id");
  const relations = all(
    parsed(strFromU8(fileAt(files, "xl/_rels/workbook.xml.rels"))),
    "Relationship",
  );
  const target = relations.find((element) => element.getAttribute("Id") === id);
  if (!target) throw new Error(`No sheet ${tab}`);
  return resolved("xl/", target.getAttribute("Target") ?? "");
}

function related(files: Files, path: string, type: string): readonly string[] {
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = files[`${folder}_rels/${path.slice(folder.length)}.rels`];
  if (!relations) return [];
  return all(parsed(strFromU8(relations)), "Relationship")
    .filter((element) => element.getAttribute("Type")?.endsWith(`/${type}`) === true)
    .map((element) => resolved(folder, element.getAttribute("Target") ?? ""));
}

function resolved(folder: string, target: string): string {
  return new URL(target, `file:///${folder}`).pathname.slice(1);
}

function styleReader(styles: Document): {
  readonly format: (style: number) => string;
  readonly isLocked: (style: number) => boolean;
} {
  const builtIn: Readonly<Record<string, string>> = {
    "0": "General",
    "1": "0",
    "2": "0.00",
    "3": "#,##0",
    "9": "0%",
    "49": "@",
  };
  const codes = new Map(
    all(styles, "numFmt").map((element) => [
      element.getAttribute("numFmtId") ?? "",
      element.getAttribute("formatCode") ?? "",
    ]),
  );
  const [cellFormats] = all(styles, "cellXfs");
  const formats = cellFormats ? all(cellFormats, "xf") : [];
  return {
    format: (style) => {
      const id = formats[style]?.getAttribute("numFmtId") ?? "0";
      return codes.get(id) ?? builtIn[id] ?? `built-in ${id}`;
    },
    isLocked: (style) => {
      const format = formats[style];
      const protection = format && all(format, "protection")[0];
      return !["0", "false"].includes(protection?.getAttribute("locked") ?? "1");
    },
  };
}

function validationLook(rule: Element): ValidationLook {
  const type = rule.getAttribute("type") ?? "";
  const list = all(rule, "formula1").map(text).join("");
  const isInline = type === "list" && list.startsWith('"');
  return {
    range: rule.getAttribute("sqref") ?? "",
    kind: validationKind(type),
    values: isInline ? list.slice(1, -1).split(",") : [],
  };
}

function validationKind(type: string): ValidationLook["kind"] {
  const kinds = ["list", "whole", "decimal", "date", "time"] as const;
  const kind = kinds.find((candidate) => candidate === type);
  if (!kind) throw new Error(`Unknown validation ${type}`);
  return kind;
}

function conditionalKind(type: string): ConditionalKind {
  switch (type) {
    case "cellIs":
      return "equals";
    case "expression":
      return "compare";
    case "dataBar":
      return "data-bar";
    case "colorScale":
      return "colour-scale";
    default:
      throw new Error(`Unknown conditional format ${type}`);
  }
}

function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, "text/xml");
}

function all(parent: Document | Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

function text(element: Element): string {
  return element.textContent ?? "";
}
