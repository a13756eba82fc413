import { maxColumns, maxRows } from "../../foundation/address";
import {
  CellsBuilder,
  notCalculated,
  numberFormat,
  type NumberFormatClass,
  type SheetCells,
} from "../cells";
import type { DateSystem } from "../serial";
import { isoSerial } from "./iso-serial";
import { parseNumber } from "./parse-number";
import { nameCode, type XmlAttributes } from "./xml-scanner";
import { decodeText, decodeUtf8, decodeXstring, parseDigits } from "./xml-text";

/** What the cells of a sheet refer to in other parts. */
export type SheetContext = {
  readonly sharedStrings: readonly string[];
  /** By cell format, see styles-part.ts. */
  readonly formatClasses: Uint8Array;
  readonly dateSystem: DateSystem;
};

/**
 * Turns `<row>` and `<c>` elements into cells (ECMA-376 part 1, 18.3.1.4). Positions that are not written follow from the
 * cell before. Cells without a value, and texts without a character, are empty; a formula without a value was never calculated,
 * and is an error cell that says so.
 */
export class CellCollector {
  readonly #context: SheetContext;
  readonly #cells = new CellsBuilder();
  /** The builder's id of each shared string, plus one; 0 while it has not been met. */
  readonly #sharedIds: Uint32Array;
  #row = -1;
  #column = -1;
  #type: CellType = cellType.number;
  #format: NumberFormatClass = numberFormat.general;
  #isFormula = false;
  /** The raw bytes of the open cell's value, entities unresolved; a view into what is scanned. */
  #value: Uint8Array = noBytes;
  #from = 0;
  #to = 0;
  /** Holds the value instead when it comes in pieces; grows by doubling, lest many pieces take forever. */
  #joined = noBytes;
  #isDamaged = false;

  constructor(context: SheetContext) {
    this.#context = context;
    this.#sharedIds = new Uint32Array(context.sharedStrings.length);
  }

  /** A cell lies outside the sheet, or refers to a shared string that is not there. */
  get isDamaged(): boolean {
    return this.#isDamaged;
  }

  /** Starts a row and returns its 0-based number. */
  openRow(attributes: XmlAttributes): number {
    let row = this.#row + 1;
    for (let i = 0; i < attributes.count; i++) {
      if (attributes.names[i] !== codes.reference) continue;
      row = parseDigits(attributes.bytes, attributes.from[i] ?? 0, attributes.to[i] ?? 0) - 1;
    }
    if (row < 0 || row >= maxRows) this.#isDamaged = true;
    this.#row = row;
    this.#column = -1;
    return row;
  }

  openCell(attributes: XmlAttributes): void {
    const { bytes, names, from, to } = attributes;
    this.#column++;
    this.#type = cellType.number;
    this.#format = numberFormat.general;
    this.#isFormula = false;
    this.#from = 0;
    this.#to = 0;
    for (let i = 0; i < attributes.count; i++) {
      const start = from[i] ?? 0;
      const end = to[i] ?? 0;
      const name = names[i];
      if (name === codes.reference) this.#place(bytes, start, end);
      else if (name === codes.type) this.#type = typeOf(bytes, start, end);
      else if (name === codes.style) {
        const format = this.#context.formatClasses[parseDigits(bytes, start, end)];
        this.#format = (format ?? numberFormat.general) as NumberFormatClass;
      }
    }
    if (this.#row < 0 || this.#column >= maxColumns) this.#isDamaged = true;
  }

  /** The open cell has a formula. */
  markFormula(): void {
    this.#isFormula = true;
  }

  /** A piece of the open cell's value or inline text; its bytes must stay as they are until the cell is closed. */
  addValue(bytes: Uint8Array, from: number, to: number, isLiteral: boolean): void {
    if (this.#to === this.#from && !isLiteral) {
      this.#value = bytes;
      this.#from = from;
      this.#to = to;
    } else this.#append(bytes.subarray(from, to), isLiteral);
  }

  closeCell(): void {
    if (this.#isDamaged) return;
    if (this.#to === this.#from) {
      // An empty text is a result, and says that it is text.
      if (this.#isFormula && this.#type === cellType.number) {
        this.#cells.addError(this.#row, this.#column, notCalculated);
      }
      return;
    }
    switch (this.#type) {
      case cellType.number:
        this.#addNumber();
        break;
      case cellType.shared:
        this.#addShared();
        break;
      case cellType.text:
        this.#addText(decodeXstring(this.#text()));
        break;
      case cellType.boolean: {
        const text = this.#text().trim();
        this.#cells.addBoolean(this.#row, this.#column, text === "1" || text === "true");
        break;
      }
      case cellType.error:
        this.#cells.addError(this.#row, this.#column, this.#text().trim());
        break;
      case cellType.date:
        this.#addDate(this.#text().trim());
        break;
    }
  }

  build(): SheetCells {
    return this.#cells.build();
  }

  #addNumber(): void {
    const value = parseNumber(this.#value, this.#from, this.#to);
    // What is no number stays visible as text, so that the reader can list it.
    if (Number.isNaN(value)) this.#addText(this.#text());
    else this.#cells.addNumber(this.#row, this.#column, value, this.#format);
  }

  #addShared(): void {
    const index = parseDigits(this.#value, this.#from, this.#to);
    const known = this.#sharedIds[index];
    if (known !== undefined && known > 0) {
      this.#cells.addTextById(this.#row, this.#column, known - 1);
      return;
    }
    const text = this.#context.sharedStrings[index];
    if (text === undefined) this.#isDamaged = true;
    else if (text !== "") {
      const id = this.#cells.newStringId(text);
      this.#sharedIds[index] = id + 1;
      this.#cells.addTextById(this.#row, this.#column, id);
    }
  }

  #addDate(text: string): void {
    const date = isoSerial(text, this.#context.dateSystem);
    if (!date) this.#addText(text);
    else {
      const format = this.#format === numberFormat.general ? date.format : this.#format;
      this.#cells.addNumber(this.#row, this.#column, date.serial, format);
    }
  }

  #addText(text: string): void {
    if (text !== "") this.#cells.addText(this.#row, this.#column, text);
  }

  #text(): string {
    return decodeText(this.#value, this.#from, this.#to);
  }

  /** Reads "BC23"; the cell's own row counts, should it differ from the row's. */
  #place(bytes: Uint8Array, from: number, to: number): void {
    let at = from;
    let column = 0;
    for (; at < to; at++) {
      const letter = (bytes[at] ?? 0) & ~lowerCaseBit;
      if (letter < letterA || letter > letterZ || column > maxColumns) break;
      column = column * 26 + (letter - letterA + 1);
    }
    const row = parseDigits(bytes, at, to) - 1;
    if (column < 1 || row < 0 || row >= maxRows) this.#isDamaged = true;
    this.#column = column - 1;
    this.#row = row;
  }

  /** Rich text, CDATA and values with a comment inside come in pieces. */
  #append(piece: Uint8Array, isLiteral: boolean): void {
    const text = isLiteral ? escapedAmpersands(piece) : piece;
    const length = this.#to - this.#from;
    const needed = length + text.length;
    if (this.#value !== this.#joined || needed > this.#joined.length) {
      this.#joined = new Uint8Array(needed * 2);
      this.#joined.set(this.#value.subarray(this.#from, this.#to));
      this.#value = this.#joined;
      this.#from = 0;
    }
    this.#joined.set(text, length);
    this.#to = needed;
  }
}

/** Values of a cell's `t` (ECMA-376 part 1, 18.18.11, ST_CellType); "str" and "inlineStr" both hold text. */
const cellType = { number: 0, shared: 1, text: 2, boolean: 3, error: 4, date: 5 } as const;
type CellType = (typeof cellType)[keyof typeof cellType];

const codes = { reference: nameCode("r"), style: nameCode("s"), type: nameCode("t") };
const noBytes = new Uint8Array(0);
const ampersand = 0x26;
const letterA = 65;
const letterZ = 90;
const lowerCaseBit = 0x20;

function typeOf(bytes: Uint8Array, from: number, to: number): CellType {
  switch (bytes[from]) {
    case 0x73: // s, str
      return to - from === 1 ? cellType.shared : cellType.text;
    case 0x69: // inlineStr
      return cellType.text;
    case 0x62: // b
      return cellType.boolean;
    case 0x65: // e
      return cellType.error;
    case 0x64: // d
      return cellType.date;
    default:
      return cellType.number;
  }
}

function escapedAmpersands(literal: Uint8Array): Uint8Array {
  if (!literal.includes(ampersand)) return literal;
  const text = decodeUtf8(literal, 0, literal.length);
  return new TextEncoder().encode(text.replaceAll("&", "&amp;"));
}
