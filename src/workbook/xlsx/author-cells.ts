import type { Cell, CellValue, TableDefinition } from "hucre/xlsx";
import { cellName, quotedSheet, rangeName } from "../../foundation/address";
import { isoDay } from "../../foundation/day";
import { unreachable } from "../../foundation/result";
import {
  bodyDress,
  bodyRows,
  cellDress,
  headerDress,
  mergedBlanks,
  uniqueHeaders,
  type CellDress,
} from "../dressed-cells";
import type { CellContent, CellsBlock, LinkTarget, TableBlock } from "../sheet-spec";
import { looks, tableStyle } from "../styles";
import { retarget } from "../retarget";
import { tableRange } from "../own-area";
import type { WrappedText } from "../wrapped-heights";
import type { Wardrobe } from "./author-look";
import type { Note } from "./author-notes";
import { columnNameText, fileText } from "./author-text";
import { serialOfDay, serialOfTime, type DateSystem } from "../serial";

export type DrawingTools = {
  readonly dates: DateSystem;
  readonly wardrobe: Wardrobe;
  /** The tab that one of our sheets has or will have; `null` when there is no such sheet. */
  readonly tabOf: (sheet: string) => string | null;
  /** Tabs that could not get their wished name: wished → real. */
  readonly renamed: ReadonlyMap<string, string>;
};

/** Collects a sheet's cells in the form hucre takes them. */
export class CellSheet {
  readonly cells = new Map<string, Partial<Cell>>();
  readonly notes: Note[] = [];
  readonly tables: TableDefinition[] = [];
  /** Texts that may take several lines. */
  readonly wrapped: WrappedText[] = [];
  #links = 0;
  readonly #tools: DrawingTools;

  constructor(tools: DrawingTools) {
    this.#tools = tools;
  }

  put(row: number, column: number, value: CellContent, dress: CellDress): void {
    this.cells.set(`${row},${column}`, {
      ...this.#content(value),
      style: this.#tools.wardrobe.styleOf(dress),
    });
    const wraps = dress.wrap ?? looks[dress.style].alignment.wrap;
    if (wraps && typeof value === "string" && value !== "") {
      this.wrapped.push({ row, column, text: value, points: looks[dress.style].font.size });
    }
  }

  note(row: number, column: number, text: string): void {
    this.notes.push({ row, column, text: fileText(text) });
    const key = `${row},${column}`;
    this.cells.set(key, { ...this.cells.get(key), comment: { text: fileText(text) } });
  }

  #content(value: CellContent): Partial<Cell> {
    if (value === null || value === "") return {};
    if (typeof value === "string") return textCell(value);
    if (typeof value === "number" || typeof value === "boolean") return { value };
    switch (value.type) {
      case "day": {
        const serial = serialOfDay(value.day, this.#tools.dates);
        return serial === null ? textCell(isoDay(value.day)) : { value: serial };
      }
      case "time":
        return { value: serialOfTime(value.minute) };
      case "formula":
        return {
          formula: retarget(value.formula, this.#tools.renamed),
          formulaResult: cached(value.value),
        };
      case "link":
        return { ...textCell(value.text), ...this.#link(value.target) };
      default:
        return unreachable(value);
    }
  }

  /** Beyond Excel's limit of links on one sheet the text alone is written. */
  #link(target: LinkTarget): Partial<Cell> {
    const place = target.kind === "cell" ? target.address : target;
    const tab = target.kind === "cell" ? target.address.sheet : this.#tools.tabOf(target.sheet);
    if (tab === null || this.#links >= mostLinks) return {};
    this.#links++;
    const location = `${quotedSheet(tab)}!${cellName(place.row, place.column)}`;
    return { hyperlink: { target: "", location: fileText(location) } };
  }
}

/** Excel refuses a sheet with more hyperlinks than 65,530. */
const mostLinks = 65_530;

/** A text that hucre would take for an error value is handed over as a run, which stays text. */
function textCell(text: string): Partial<Cell> {
  const safe = fileText(text);
  return text.startsWith("#") ? { richText: [{ text: safe }] } : { value: safe };
}

function cached(value: string | number | boolean): CellValue {
  return typeof value === "string" ? fileText(value) : value;
}

/** Draws free cells and the blank rest of merged areas. */
export function drawCells(block: CellsBlock, sheet: CellSheet): void {
  for (const cell of block.cells) {
    sheet.put(cell.row, cell.column, cell.value, cellDress(cell));
    if (cell.note !== undefined) sheet.note(cell.row, cell.column, cell.note);
  }
  for (const { row, column, dress } of mergedBlanks(block)) sheet.put(row, column, null, dress);
}

/** Puts a table's headers and rows on the sheet and lists the table under `name`; where there are no rows, one blank row. */
export function drawTable(block: TableBlock, name: string, sheet: CellSheet): void {
  const headers = uniqueHeaders(block.columns);
  block.columns.forEach((column, c) => {
    const at = block.column + c;
    sheet.put(block.row, at, headers[c] ?? "", headerDress(column));
    if (column.headerNote !== undefined) sheet.note(block.row, at, column.headerNote);
    for (let r = 0; r < bodyRows(block); r++) {
      const value = block.rows[r]?.[c] ?? null;
      sheet.put(block.row + 1 + r, at, value, bodyDress(column, value));
    }
  });
  sheet.tables.push({
    name,
    range: rangeName(tableRange(block)),
    columns: headers.map((header) => ({ name: columnNameText(header) })),
    style: tableStyle,
  });
}
