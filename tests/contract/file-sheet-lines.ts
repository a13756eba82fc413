import { DOMParser, type Document, type Element } from "@xmldom/xmldom";
import { strFromU8, unzipSync } from "fflate";
import { cellName, parseRange } from "../../src/foundation/address";
import { dressLine, undressed, type CellDressLook } from "./cell-dress-lines";

/** A tab of a file in the words of excel-sheet-lines.ts, read by a plain XML parser; no values of cells. */
export function fileSheetLines(bytes: Uint8Array, tab: string): readonly string[] {
  const files = unzipSync(bytes);
  const part = (path: string): Document => parsed(strFromU8(files[path] ?? new Uint8Array()));
  const path = sheetPath(part, tab);
  const sheet = part(path);
  const related = (from: string, kind: string): readonly string[] => {
    const cut = from.lastIndexOf("/") + 1;
    const links = `${from.slice(0, cut)}_rels/${from.slice(cut)}.rels`;
    if (files[links] === undefined) return [];
    return all(part(links), "Relationship")
      .filter((link) => value(link, "Type").endsWith(`/${kind}`))
      .map((link) => new URL(value(link, "Target"), `file:///${from}`).pathname.slice(1));
  };
  const dresses = dressesOf(part("xl/styles.xml"));
  const charts = related(path, "drawing").flatMap((drawing) => related(drawing, "chart"));
  return [
    ...cellLines(sheet, dresses),
    ...related(path, "table").flatMap((table) => tableLines(part(table))),
    ...all(sheet, "mergeCell").map((merge) => `merged ${value(merge, "ref")}`),
    ...columnLines(sheet),
    ...all(sheet, "row")
      .filter((row) => row.hasAttribute("ht"))
      .map((row) => `height ${value(row, "r")} ${value(row, "ht")}`),
    ...viewLines(sheet),
    ...all(sheet, "dataValidation").flatMap(validationLines),
    ...conditionalLines(sheet, part("xl/styles.xml")),
    ...all(sheet, "hyperlink").map(
      (link) => `link ${value(link, "ref")} ${value(link, "location")}`,
    ),
    ...related(path, "comments").flatMap((comments) =>
      all(part(comments), "comment").map(
        (note) => `note ${value(note, "ref")} ${JSON.stringify(all(note, "t").map(text).join(""))}`,
      ),
    ),
    ...pageLines(sheet),
    ...charts.map((chart) => chartLine(part(chart))),
  ];
}

function cellLines(sheet: Document, dresses: readonly string[]): readonly string[] {
  return all(sheet, "c").flatMap((cell) => {
    const name = value(cell, "r");
    const dress = dresses[Number(value(cell, "s") || "0")] ?? "";
    const formula = all(cell, "f").map(text).join("");
    return [
      ...(dress === "" ? [] : [`dress ${name} ${dress}`]),
      ...(formula === "" ? [] : [`formula ${name} =${formula}`]),
    ];
  });
}

const builtIn: Readonly<Record<string, string>> = {
  "0": "General",
  "1": "0",
  "2": "0.00",
  "3": "#,##0",
  "9": "0%",
  "49": "@",
};

/** A line for each cell format of the workbook. */
function dressesOf(styles: Document): readonly string[] {
  const codes = new Map(
    all(styles, "numFmt").map((one) => [value(one, "numFmtId"), value(one, "formatCode")]),
  );
  const children = (list: string): readonly Element[] =>
    all(styles, list).flatMap((element) =>
      Array.from(element.childNodes).filter((node): node is Element => node.nodeType === 1),
    );
  const fonts = children("fonts");
  const fills = children("fills");
  const borders = children("borders");
  return children("cellXfs").map((xf) => {
    const font = fonts[Number(value(xf, "fontId"))];
    const fill = fills[Number(value(xf, "fillId"))];
    const border = borders[Number(value(xf, "borderId"))];
    const [alignment] = all(xf, "alignment");
    const [protection] = all(xf, "protection");
    const id = value(xf, "numFmtId");
    const has = (name: string): boolean => font !== undefined && all(font, name).length > 0;
    const solid = fill && all(fill, "patternFill").some((p) => value(p, "patternType") === "solid");
    const look: CellDressLook = {
      format: codes.get(id) ?? builtIn[id] ?? `built-in ${id}`,
      size: Number(font ? value(all(font, "sz")[0], "val") : 11),
      bold: has("b"),
      italic: has("i"),
      underline: has("u"),
      colour: font ? rgb(all(font, "color")[0]) : "",
      fill: solid ? rgb(all(fill, "fgColor")[0]) : "",
      horizontal: value(alignment, "horizontal") || "general",
      vertical: value(alignment, "vertical") || "bottom",
      wrap: value(alignment, "wrapText") === "1" || value(alignment, "wrapText") === "true",
      indent: Number(value(alignment, "indent") || "0"),
      locked: !["0", "false"].includes(value(protection, "locked")),
      top: side(border, "top"),
      right: side(border, "right"),
      bottom: side(border, "bottom"),
      left: side(border, "left"),
    };
    return dressLine({ ...undressed, ...look });
  });
}

function side(border: Element | undefined, name: string): string {
  const line = border && all(border, name)[0];
  const style = value(line, "style");
  return style === "" ? "" : `${style} ${rgb(line && all(line, "color")[0])}`;
}

function rgb(colour: Element | undefined): string {
  return value(colour, "rgb").slice(-6).toUpperCase();
}

function tableLines(table: Document): readonly string[] {
  const [element] = all(table, "table");
  const style = value(all(table, "tableStyleInfo")[0], "name");
  const filter = all(table, "autoFilter").length > 0 ? "filtered" : "open";
  return [`table ${value(element, "name")} ${value(element, "ref")} ${style} ${filter}`];
}

function columnLines(sheet: Document): readonly string[] {
  return all(sheet, "col").flatMap((column) => {
    const first = Number(value(column, "min"));
    const count = Number(value(column, "max")) - first + 1;
    return Array.from({ length: count }, (_, i) => {
      if (value(column, "hidden") === "1" || value(column, "hidden") === "true") {
        return `column ${first + i} hidden`;
      }
      // Excel stores a width with 5 pixels of padding, at 7 pixels a digit, and shows whole pixels.
      return `column ${first + i} ${Math.round(Number(value(column, "width")) * 7)} px`;
    });
  });
}

function viewLines(sheet: Document): readonly string[] {
  const [pane] = all(sheet, "pane");
  const [view] = all(sheet, "sheetView");
  const [protection] = all(sheet, "sheetProtection");
  // In the file a mark says what is forbidden.
  const allowed = ["sort", "autoFilter", "formatColumns", "formatRows", "insertRows", "formatCells"]
    .filter((name) => ["0", "false"].includes(value(protection, name)))
    .sort();
  return [
    `tab ${rgb(all(sheet, "tabColor")[0])}`,
    `grid ${["0", "false"].includes(value(view, "showGridLines")) ? "off" : "on"}`,
    `frozen ${Number(value(pane, "ySplit"))} rows ${Number(value(pane, "xSplit"))} columns`,
    `protection ${protection ? allowed.join(" ") : "none"}`,
  ];
}

function validationLines(rule: Element): readonly string[] {
  const bounds = ["formula1", "formula2"].map((name) => all(rule, name).map(text).join(""));
  const list = value(rule, "type") === "list";
  const detail = list ? (bounds[0] ?? "").replace(/^"(.*)"$/s, "$1") : bounds.join("..");
  return value(rule, "sqref")
    .split(" ")
    .flatMap(cellsIn)
    .map((cell) => `validation ${cell} ${value(rule, "type")} ${detail}`);
}

function cellsIn(area: string): readonly string[] {
  const range = parseRange(area);
  if (range === null) return [];
  return Array.from({ length: range.rows * range.columns }, (_, i) =>
    cellName(range.row + Math.floor(i / range.columns), range.column + (i % range.columns)),
  );
}

function conditionalLines(sheet: Document, styles: Document): readonly string[] {
  const patches = all(styles, "dxf");
  const rules = all(sheet, "conditionalFormatting").flatMap((area) =>
    all(area, "cfRule").map((rule) => ({ area: value(area, "sqref"), rule })),
  );
  return rules
    .sort((a, b) => Number(value(a.rule, "priority")) - Number(value(b.rule, "priority")))
    .map(({ area, rule }, i) => {
      const patch = patches[Number(value(rule, "dxfId") || "-1")];
      const colours = patch
        ? [all(patch, "font")[0], all(patch, "fill")[0]].map((one) =>
            rgb(one && (all(one, "bgColor")[0] ?? all(one, "color")[0])),
          )
        : all(rule, "color").map(rgb);
      const formula = all(rule, "formula").map(text).join("");
      return `conditional ${i} ${area} ${value(rule, "type")} ${formula} ${colours.join(" ")}`;
    });
}

function pageLines(sheet: Document): readonly string[] {
  const [page] = all(sheet, "pageSetup");
  const [margins] = all(sheet, "pageMargins");
  const sides = ["left", "right", "top", "bottom", "header", "footer"];
  return [
    `page ${value(page, "orientation")} ${value(page, "paperSize") === "9" ? "A4" : "other"} wide ${value(page, "fitToWidth") || "1"} tall ${value(page, "fitToHeight") || "1"}`,
    `margins ${sides.map((name) => value(margins, name)).join(" ")}`,
    `footer ${all(sheet, "oddFooter").map(text).join("")}`,
    ...all(sheet, "brk").map((brk) => `break before row ${Number(value(brk, "id")) + 1}`),
  ];
}

function chartLine(chart: Document): string {
  const kind = all(chart, "barChart")[0]
    ? value(all(chart, "barDir")[0], "val")
    : (["lineChart"].find((name) => all(chart, name).length > 0) ?? "other");
  const kinds: Readonly<Record<string, string>> = { bar: "bar", col: "column", lineChart: "line" };
  const series = all(chart, "ser").map((one) =>
    ["tx", "cat", "val"]
      .map((name) => {
        const element = all(one, name)[0];
        return element ? (all(element, "f")[0] ?? all(element, "v")[0]) : undefined;
      })
      .map((element) => (element ? text(element) : ""))
      .join(" "),
  );
  const titles = all(chart, "title").map((title) => all(title, "t").map(text).join(""));
  return `chart ${kinds[kind] ?? kind} ${titles.join(" / ")} ${series.join(" & ")}`;
}

function sheetPath(part: (path: string) => Document, tab: string): string {
  const sheet = all(part("xl/workbook.xml"), "sheet").find((one) => value(one, "name") === tab);
  const link = all(part("xl/_rels/workbook.xml.rels"), "Relationship").find(
    (one) => value(one, "Id") === value(sheet, "r:id"),
  );
  if (!link) throw new Error(`No sheet ${tab}`);
  return new URL(value(link, "Target"), "file:///xl/").pathname.slice(1);
}

function parsed(xml: string): Document {
  return new DOMParser().parseFromString(xml, "text/xml");
}

function all(parent: Document | Element, name: string): readonly Element[] {
  return Array.from(parent.getElementsByTagNameNS("*", name));
}

function value(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

function text(element: Element): string {
  return element.textContent ?? "";
}
