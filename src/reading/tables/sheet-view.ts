import { clockTime, isoDay } from "../../foundation/day";
import { cellErrors, cellKind, numberFormat, type SheetCells } from "../../workbook/cells";
import type { SheetDescription } from "../../workbook/port";
import { momentOfSerial, type DateSystem } from "../../workbook/serial";
import { isKnownHeader } from "../recognition/header-index";

/** One sheet with what is worth remembering about its distinct texts, so that each is looked at once. */
export class SheetView {
  /** 1 where a string holds nothing but spaces. */
  readonly #blank: Uint8Array;
  /** 0 not asked yet, 1 a known header, 2 not. */
  readonly #known: Uint8Array;

  constructor(
    readonly sheet: SheetDescription,
    readonly cells: SheetCells,
    readonly dateSystem: DateSystem,
  ) {
    this.#blank = new Uint8Array(cells.strings.length);
    for (let i = 0; i < cells.strings.length; i++) {
      const text = cells.strings[i] ?? "";
      const first = text.charCodeAt(0);
      // Only a text that begins with a space-like character, or is empty, can be blank.
      if (
        text.length === 0 ||
        first <= 32 ||
        first === 0xa0 ||
        first === 0x3000 ||
        first === 0x200b
      ) {
        if (text.replace(/[\s\u200b]/g, "") === "") this.#blank[i] = 1;
      }
    }
    this.#known = new Uint8Array(cells.strings.length);
  }

  /** The cell holds nothing a person sees. */
  isBlank(cell: number): boolean {
    return (
      this.cells.kinds[cell] === cellKind.text && this.#blank[this.cells.values[cell] ?? 0] === 1
    );
  }

  isText(cell: number): boolean {
    return this.cells.kinds[cell] === cellKind.text;
  }

  isNumber(cell: number): boolean {
    return this.cells.kinds[cell] === cellKind.number;
  }

  isDate(cell: number): boolean {
    return this.isNumber(cell) && this.cells.formats[cell] === numberFormat.date;
  }

  /** The text of a text cell as typed; "" for any other cell. */
  text(cell: number): string {
    return this.isText(cell) ? (this.cells.strings[this.cells.values[cell] ?? 0] ?? "") : "";
  }

  value(cell: number): number {
    return this.cells.values[cell] ?? Number.NaN;
  }

  /** A text cell that is word for word a header of our lists. */
  isKnownHeader(cell: number): boolean {
    if (!this.isText(cell)) return false;
    const id = this.cells.values[cell] ?? 0;
    if (this.#known[id] === 0) {
      this.#known[id] = isKnownHeader(this.cells.strings[id] ?? "") ? 1 : 2;
    }
    return this.#known[id] === 1;
  }

  /** What a person would read in the cell; -1 (no cell) gives "". */
  shown(cell: number): string {
    if (cell < 0) return "";
    const value = this.value(cell);
    switch (this.cells.kinds[cell]) {
      case cellKind.text:
        return this.text(cell);
      case cellKind.boolean:
        return value !== 0 ? "TRUE" : "FALSE";
      case cellKind.error:
        return cellErrors[value] ?? "#UNKNOWN!";
      default:
        return this.#shownNumber(value, this.cells.formats[cell] ?? 0);
    }
  }

  #shownNumber(value: number, format: number): string {
    if (format === numberFormat.date) {
      const moment = momentOfSerial(value, this.dateSystem);
      if (moment) {
        return moment.minute === 0
          ? isoDay(moment.day)
          : `${isoDay(moment.day)} ${clockTime(moment.minute)}`;
      }
    }
    if (format === numberFormat.time && value >= 0 && value < 1) return clockTime(value * 1440);
    if (format === numberFormat.percent) return `${Number((value * 100).toFixed(10))}%`;
    return String(Number(value.toPrecision(15)));
  }
}
