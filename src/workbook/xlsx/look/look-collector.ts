import { maxColumns, parseRange, type CellRange } from "../../../foundation/address";
import { CellsBuilder, numberFormat } from "../../cells";
import { nameCode, type XmlAttributes } from "../xml-scanner";
import { attributeFlag, attributeNumber, attributeText } from "../xml-text";
import { pixelsOfCharacters, pixelsOfPoints } from "./pixels";
import type { ColumnLook, LinkLook, RowLook, SheetLook } from "./sheet-look";

/** Collects from a sheet's part what says how it looks, rules and validations aside. */
export class LookCollector {
  readonly #faces = new CellsBuilder();
  readonly #columns: ColumnLook[] = [];
  readonly #rows = new Map<number, RowLook>();
  readonly #links: LinkLook[] = [];
  #freeze = { rows: 0, columns: 0 };
  #showGridLines = true;
  #defaultRowHeight = pixelsOfPoints(15);
  #defaultColumnWidth = pixelsOfCharacters(9.140625);
  #row = -1;
  #column = -1;

  open(name: number, attributes: XmlAttributes): void {
    switch (name) {
      case codes.cell:
        this.#cell(attributes);
        break;
      case codes.row:
        this.#openRow(attributes);
        break;
      case codes.column:
        this.#columnLook(attributes);
        break;
      case codes.formats:
        this.#defaults(attributes);
        break;
      case codes.view: {
        const shown = attributeText(attributes, codes.showGridLines);
        this.#showGridLines = shown === undefined || attributeFlag(attributes, codes.showGridLines);
        break;
      }
      case codes.pane:
        this.#pane(attributes);
        break;
      case codes.link: {
        const area = parseRange(attributeText(attributes, codes.reference) ?? "");
        const location = attributeText(attributes, codes.location) ?? "";
        if (area) this.#links.push({ area, location });
        break;
      }
      default:
        break;
    }
  }

  look(): Omit<SheetLook, "cells" | "merges" | "conditionals" | "lists" | "tables"> {
    return {
      faces: this.#faces.build(),
      columns: this.#columns,
      rows: this.#rows,
      links: this.#links,
      freeze: this.#freeze,
      showGridLines: this.#showGridLines,
      defaultRowHeight: this.#defaultRowHeight,
      defaultColumnWidth: this.#defaultColumnWidth,
    };
  }

  #openRow(attributes: XmlAttributes): void {
    const number = attributeNumber(attributes, codes.position);
    this.#row = number > 0 ? number - 1 : this.#row + 1;
    this.#column = -1;
    const height = decimal(attributes, codes.height);
    const isHidden = attributeFlag(attributes, codes.hidden);
    const face = attributeFlag(attributes, codes.customFormat)
      ? attributeNumber(attributes, codes.style)
      : -1;
    if (height === null && !isHidden && face < 0) return;
    this.#rows.set(this.#row, {
      height: isHidden ? 0 : height === null ? null : pixelsOfPoints(height),
      face: face < 0 ? null : face,
    });
  }

  #cell(attributes: XmlAttributes): void {
    const place = parseRange(attributeText(attributes, codes.position) ?? "");
    this.#column = place ? place.column : this.#column + 1;
    const face = attributeNumber(attributes, codes.style);
    if (face <= 0 || this.#row < 0) return;
    this.#faces.addNumber(this.#row, this.#column, face, numberFormat.general);
  }

  #columnLook(attributes: XmlAttributes): void {
    const first = attributeNumber(attributes, codes.min) - 1;
    const last = Math.min(attributeNumber(attributes, codes.max), maxColumns) - 1;
    if (first < 0 || last < first) return;
    const width = decimal(attributes, codes.width);
    const face = attributeNumber(attributes, codes.columnStyle);
    this.#columns.push({
      first,
      last,
      width: attributeFlag(attributes, codes.hidden)
        ? 0
        : width === null
          ? this.#defaultColumnWidth
          : pixelsOfCharacters(width),
      face: face < 0 ? null : face,
    });
  }

  #defaults(attributes: XmlAttributes): void {
    const height = decimal(attributes, codes.defaultRowHeight);
    const width = decimal(attributes, codes.defaultColumnWidth);
    if (height !== null) this.#defaultRowHeight = pixelsOfPoints(height);
    if (width !== null) this.#defaultColumnWidth = pixelsOfCharacters(width);
  }

  #pane(attributes: XmlAttributes): void {
    if (!(attributeText(attributes, codes.state) ?? "").startsWith("frozen")) return;
    this.#freeze = {
      rows: Math.max(0, attributeNumber(attributes, codes.ySplit)),
      columns: Math.max(0, attributeNumber(attributes, codes.xSplit)),
    };
  }
}

/** "A1:B2 D4" as ranges; what makes no sense is left out. */
export function rangesOf(text: string): readonly CellRange[] {
  return text.split(" ").flatMap((part) => parseRange(part) ?? []);
}

function decimal(attributes: XmlAttributes, code: number): number | null {
  const number = Number(attributeText(attributes, code) ?? Number.NaN);
  return Number.isFinite(number) ? number : null;
}

const codes = {
  row: nameCode("row"),
  cell: nameCode("c"),
  position: nameCode("r"),
  style: nameCode("s"),
  customFormat: nameCode("customFormat"),
  height: nameCode("ht"),
  hidden: nameCode("hidden"),
  column: nameCode("col"),
  min: nameCode("min"),
  max: nameCode("max"),
  width: nameCode("width"),
  columnStyle: nameCode("style"),
  formats: nameCode("sheetFormatPr"),
  defaultRowHeight: nameCode("defaultRowHeight"),
  defaultColumnWidth: nameCode("defaultColWidth"),
  view: nameCode("sheetView"),
  showGridLines: nameCode("showGridLines"),
  pane: nameCode("pane"),
  state: nameCode("state"),
  xSplit: nameCode("xSplit"),
  ySplit: nameCode("ySplit"),
  link: nameCode("hyperlink"),
  reference: nameCode("ref"),
  location: nameCode("location"),
};
