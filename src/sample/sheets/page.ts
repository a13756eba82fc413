import { cellName } from "../../foundation/address";
import type { Day } from "../../foundation/day";
import type {
  Block,
  CellContent,
  NumberFormatName,
  PlacedArea,
  PlacedCell,
  SheetSpec,
  StyleName,
} from "../../workbook/sheet-spec";
import type { MessKind, PlantedMess } from "../truth";

/** One sheet of the sample and where it is untidy on purpose. */
export type DrawnSheet = { readonly spec: SheetSpec; readonly mess: readonly PlantedMess[] };

export type PageLook = {
  readonly widths: readonly number[];
  /** First and last header row: frozen, and repeated on every printed page. */
  readonly header: { readonly first: number; readonly last: number } | null;
  readonly frozenColumns?: number;
  readonly tallRows?: readonly { readonly row: number; readonly points: number }[];
  readonly visibility?: SheetSpec["visibility"];
};

/** A sheet as somebody in the centre would type it: loose cells, and tables where asked. */
export class Page {
  readonly #id: string;
  readonly #name: string;
  readonly #cells: PlacedCell[] = [];
  readonly #merges: PlacedArea[] = [];
  readonly #tables: Block[] = [];
  readonly #mess: PlantedMess[] = [];

  constructor(id: string, name: string) {
    this.#id = id;
    this.#name = name;
  }

  put(row: number, column: number, value: CellContent, format?: NumberFormatName): void {
    if (value === null) return;
    this.#cells.push(
      format === undefined
        ? { row, column, value, style: "plain" }
        : { row, column, value, style: "plain", format },
    );
  }

  putStyled(row: number, column: number, value: CellContent, style: StyleName): void {
    this.#cells.push({ row, column, value, style });
  }

  /** A header cell that may span several rows or columns. */
  putHeader(row: number, column: number, value: CellContent, rows = 1, columns = 1): void {
    this.putStyled(row, column, value, "column-header");
    if (rows > 1 || columns > 1) this.merge({ row, column, rows, columns });
  }

  putDayHeader(row: number, column: number, day: Day): void {
    const value = { type: "day", day } as const;
    this.#cells.push({ row, column, value, style: "column-header", format: "date" });
  }

  merge(area: PlacedArea): void {
    this.#merges.push(area);
  }

  table(block: Block): void {
    this.#tables.push(block);
  }

  /** Notes that this cell, or the row that begins with it, is untidy on purpose. */
  planted(what: MessKind, row: number, column: number): void {
    this.#mess.push({ kind: "mess", what, sheet: this.#name, cell: cellName(row, column) });
  }

  drawn(look: PageLook): DrawnSheet {
    const loose: Block = {
      kind: "cells",
      cells: this.#cells,
      merges: this.#merges,
      validations: [],
      conditionals: [],
    };
    const spec: SheetSpec = {
      id: this.#id,
      owner: "user",
      name: this.#name,
      visibility: look.visibility ?? "visible",
      tabColour: null,
      blocks: [loose, ...this.#tables],
      columnWidths: look.widths,
      rowHeights: look.tallRows ?? [],
      freeze: {
        rows: look.header === null ? 0 : look.header.last + 1,
        columns: look.frozenColumns ?? 0,
      },
      print: { orientation: "landscape", repeatRows: look.header, pageBreaksBefore: [] },
      protection: "open",
      charts: [],
      showGridLines: true,
    };
    return { spec, mess: this.#mess };
  }
}

/** `count` different rows of `rows`, ascending, none when the table is too short to spare them. */
export function spreadRows(rows: number, count: number, random: () => number): readonly number[] {
  const wanted = Math.min(count, Math.floor(rows / 4));
  const stretch = wanted === 0 ? 0 : rows / wanted;
  return Array.from({ length: wanted }, (_, i) => Math.floor((i + random()) * stretch));
}
