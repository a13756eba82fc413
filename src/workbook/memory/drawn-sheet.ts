import { quotedSheet, cellName, type CellRange } from "../../foundation/address";
import { isoDay } from "../../foundation/day";
import { CellsBuilder, numberFormat, type NumberFormatClass, type SheetCells } from "../cells";
import { tableRange } from "../own-area";
import type { SheetId } from "../port";
import { serialOfDay, serialOfTime, type DateSystem } from "../serial";
import type {
  CellContent,
  LinkTarget,
  NumberFormatName,
  PlacedConditional,
  PlacedValidation,
  SheetSpec,
  StyleName,
  TableColumnSpec,
} from "../sheet-spec";

/** A sheet spec turned into what a sheet holds, so that tests can look at it. */
export type DrawnSheet = {
  readonly cells: SheetCells;
  readonly tables: readonly DrawnTable[];
  readonly merges: readonly CellRange[];
  readonly looks: ReadonlyMap<string, DrawnLook>;
  readonly validations: readonly PlacedValidation[];
  readonly conditionals: readonly PlacedConditional[];
  readonly columnWidths: readonly number[];
  readonly freeze: SheetSpec["freeze"];
  readonly isProtected: boolean;
};

export type DrawnTable = {
  readonly block: string;
  readonly wishedName: string;
  readonly range: CellRange;
};

/** What is seen at one cell, keyed "row,column". */
export type DrawnLook = {
  readonly style: StyleName;
  readonly format: NumberFormatName;
  readonly locked: boolean;
  readonly note: string | null;
  /** "'Sheet'!A1". */
  readonly link: string | null;
  readonly formula: string | null;
};

/** `tabOf` gives the tab of one of our sheets; a link to a sheet that is not there stays text. */
export function drawSheet(
  spec: SheetSpec,
  dateSystem: DateSystem,
  tabOf: (sheet: SheetId) => string | null,
): DrawnSheet {
  const pen = new Pen(dateSystem, tabOf);
  const validations: PlacedValidation[] = [];
  const conditionals: PlacedConditional[] = [];
  const merges: CellRange[] = [];
  const tables: DrawnTable[] = [];
  for (const block of spec.blocks) {
    if (block.kind === "cells") {
      for (const { row, column, value, style, format, note } of block.cells) {
        pen.put(row, column, value, { style, format: format ?? "general", note: note ?? null });
      }
      merges.push(...block.merges);
      validations.push(...block.validations);
      conditionals.push(...block.conditionals);
      continue;
    }
    const range = tableRange(block);
    tables.push({ block: block.id, wishedName: block.tableName, range });
    block.columns.forEach((column, c) => {
      const at = block.column + c;
      const note = column.headerNote ?? null;
      pen.put(block.row, at, column.header, { style: "column-header", format: "general", note });
      const area = { row: block.row + 1, column: at, rows: range.rows - 1, columns: 1 };
      for (let r = 0; r < area.rows; r++) {
        pen.put(area.row + r, at, block.rows[r]?.[c] ?? null, bodyLook(column));
      }
      if (column.validation) validations.push({ area, rule: column.validation });
      for (const rule of column.conditionals ?? []) conditionals.push({ area, rule });
    });
  }
  return {
    cells: pen.builder.build(),
    tables,
    merges,
    looks: pen.looks,
    validations,
    conditionals,
    columnWidths: spec.columnWidths,
    freeze: spec.freeze,
    isProtected: spec.protection === "inputs-only",
  };
}

type Wish = {
  readonly style: StyleName;
  readonly format: NumberFormatName;
  readonly note: string | null;
};

function bodyLook(column: TableColumnSpec): Wish {
  return {
    style: column.owner === "user" ? "input" : "plain",
    format: column.format,
    note: null,
  };
}

class Pen {
  readonly builder = new CellsBuilder();
  readonly looks = new Map<string, DrawnLook>();
  readonly #dateSystem: DateSystem;
  readonly #tabOf: (sheet: SheetId) => string | null;

  constructor(dateSystem: DateSystem, tabOf: (sheet: SheetId) => string | null) {
    this.#dateSystem = dateSystem;
    this.#tabOf = tabOf;
  }

  put(row: number, column: number, content: CellContent, wish: Wish): void {
    const format = shownFormat(content, wish.format);
    const isLink = typeof content === "object" && content?.type === "link";
    const isFormula = typeof content === "object" && content?.type === "formula";
    this.looks.set(`${row},${column}`, {
      style: wish.style,
      format,
      locked: wish.style !== "input",
      note: wish.note,
      link: isLink ? this.#place(content.target) : null,
      formula: isFormula ? content.formula : null,
    });
    const value = plainValue(content, this.#dateSystem);
    if (typeof value === "number") this.builder.addNumber(row, column, value, formatClass(format));
    else if (typeof value === "boolean") this.builder.addBoolean(row, column, value);
    else if (value !== "") this.builder.addText(row, column, value);
  }

  #place(target: LinkTarget): string | null {
    const place = target.kind === "cell" ? target.address : target;
    const tab = target.kind === "cell" ? target.address.sheet : this.#tabOf(target.sheet);
    return tab === null ? null : `${quotedSheet(tab)}!${cellName(place.row, place.column)}`;
  }
}

function plainValue(content: CellContent, dateSystem: DateSystem): string | number | boolean {
  if (content === null) return "";
  if (typeof content !== "object") return content;
  switch (content.type) {
    case "day":
      return serialOfDay(content.day, dateSystem) ?? isoDay(content.day);
    case "time":
      return serialOfTime(content.minute);
    case "formula":
      return content.value;
    case "link":
      return content.text;
  }
}

/** A day or a time looks like one whatever the column says. */
function shownFormat(content: CellContent, wished: NumberFormatName): NumberFormatName {
  if (typeof content !== "object" || content === null) return wished;
  if (content.type === "day") return "date";
  if (content.type === "time") return wished === "duration" ? "duration" : "time";
  return wished;
}

function formatClass(format: NumberFormatName): NumberFormatClass {
  switch (format) {
    case "date":
      return numberFormat.date;
    case "time":
    case "duration":
      return numberFormat.time;
    case "percent":
    case "percent1":
      return numberFormat.percent;
    case "text":
      return numberFormat.text;
    default:
      return numberFormat.general;
  }
}
