import type { CellRange } from "../../foundation/address";
import { numberFormat, type CellsBuilder, type NumberFormatClass } from "../cells";
import { classifyFormat } from "../number-format";
import type { Block } from "./read-block";

/** What must be known beyond the values of a block before its cells are. */
export type BlockNeeds = {
  /** Numbers whose format is not known: a date is a number that only its format tells apart. */
  readonly formats: readonly CellRange[];
  /** Texts that look like an error: "#N/A" may have been typed. */
  readonly types: readonly CellRange[];
  /** Columns of the sheet that hold numbers. */
  readonly numericColumns: readonly number[];
  /** About what the values weigh in Excel's answer. */
  readonly bytes: number;
};

/** One column of what Excel said, to look a row up in. */
type Column = {
  readonly rows: readonly (readonly unknown[])[];
  readonly top: number;
  readonly at: number;
};

/** Looks through the values of a block once. `formats` are those that came with it. */
export function needsOf(values: Block<unknown>, formats: readonly Block<unknown>[]): BlockNeeds {
  const { area, rows } = values;
  const numbers = spans(area);
  const errors = spans(area);
  let bytes = 0;
  rows.forEach((row, r) => {
    for (let c = 0; c < row.length; c++) {
      const value = row[c];
      bytes += bytesOf(value);
      if (typeof value === "number") extend(numbers, c, r);
      else if (typeof value === "string" && looksLikeError(value)) extend(errors, c, r);
    }
  });
  const known = columnsOf(area, formats);
  const needed = areasOf(area, numbers);
  return {
    formats: needed.filter(({ column }) => known[column - area.column] === undefined),
    types: areasOf(area, errors),
    numericColumns: needed.map(({ column }) => column),
    bytes,
  };
}

/** Turns Excel's answers into cells; empty cells and empty texts are none. */
export class BlockCells {
  readonly #builder: CellsBuilder;
  readonly #classes = new Map<unknown, NumberFormatClass>();

  constructor(builder: CellsBuilder) {
    this.#builder = builder;
  }

  add(
    { area, rows }: Block<unknown>,
    formats: readonly Block<unknown>[],
    types: readonly Block<unknown>[],
  ): void {
    const formatColumns = columnsOf(area, formats);
    const typeColumns = columnsOf(area, types);
    rows.forEach((row, r) => {
      for (let c = 0; c < row.length; c++) {
        const value = row[c];
        if (value === "") continue;
        const at = area.row + r;
        const column = area.column + c;
        if (typeof value === "number") {
          const format = this.#classOf(lookUp(formatColumns[c], at));
          this.#builder.addNumber(at, column, value, format);
        } else if (typeof value === "boolean") this.#builder.addBoolean(at, column, value);
        else if (typeof value !== "string") throw new Error(`Excel gave a ${typeof value}`);
        else if (looksLikeError(value) && lookUp(typeColumns[c], at) === errorType) {
          this.#builder.addError(at, column, value);
        } else this.#builder.addText(at, column, value);
      }
    });
  }

  #classOf(code: unknown): NumberFormatClass {
    const known = this.#classes.get(code);
    if (known !== undefined) return known;
    const found = typeof code === "string" ? classifyFormat(code) : numberFormat.general;
    this.#classes.set(code, found);
    return found;
  }
}

/** Excel.RangeValueType.error, which exists only once office.js is there. */
const errorType = "Error";

/** Errors are short words after "#"; in Excel's own language they may be others than the English ones. */
function looksLikeError(text: string): boolean {
  return text.startsWith("#") && text.length > 1 && text.length < 20;
}

/** As JSON; a text of other letters than Latin ones weighs up to three times as much as it has characters. */
function bytesOf(value: unknown): number {
  if (typeof value !== "string") return 12;
  return 3 + (isLatin(value) ? value.length : value.length * 3);
}

function isLatin(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** First and last row of a block, by column, in which something was found. */
type Spans = { readonly first: Int32Array; readonly last: Int32Array };

function spans({ columns }: CellRange): Spans {
  return { first: new Int32Array(columns).fill(-1), last: new Int32Array(columns) };
}

function extend({ first, last }: Spans, column: number, row: number): void {
  if (first[column] === -1) first[column] = row;
  last[column] = row;
}

function areasOf(area: CellRange, { first, last }: Spans): readonly CellRange[] {
  const areas: CellRange[] = [];
  first.forEach((from, c) => {
    if (from === -1) return;
    const rows = (last[c] ?? from) - from + 1;
    areas.push({ row: area.row + from, column: area.column + c, rows, columns: 1 });
  });
  return areas;
}

function columnsOf(
  area: CellRange,
  blocks: readonly Block<unknown>[],
): readonly (Column | undefined)[] {
  const columns = new Array<Column | undefined>(area.columns).fill(undefined);
  for (const { area: part, rows } of blocks) {
    for (let at = 0; at < part.columns; at++) {
      columns[part.column + at - area.column] = { rows, top: part.row, at };
    }
  }
  return columns;
}

function lookUp(column: Column | undefined, row: number): unknown {
  return column?.rows[row - column.top]?.[column.at];
}
