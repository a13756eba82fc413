import type {
  Block,
  CellContent,
  ChartSpec,
  NumberFormatName,
  PlacedArea,
  PlacedCell,
  PlacedConditional,
  PlacedValidation,
  SheetSpec,
  StyleName,
  TabColour,
  TableBlock,
} from "../workbook/sheet-spec";
import { smallTypeLines } from "./small-type";
import { columnWidthsOf, headerLines, type TableDraft } from "./table-draft";

/** Sentences run over the columns that fit on a screen, whatever lies to the right. */
const readingWidth = 118;
const pointsPerLine = 14;
const pointsPerHeaderLine = 14.5;
/** A column that nothing has given a width. */
const usualWidth = 9;
/** Labels of figures wrap so that the columns below stay as narrow as their own contents allow. */
const narrowestFigure = 10;

export type PageEnd = {
  readonly id: string;
  readonly name: string;
  readonly tabColour: TabColour;
  /** The table whose header row and rows above stay in sight; it is repeated on every printed page unless another list follows. */
  readonly frozenAt: TableBlock | null;
  /** Whether, with no header in sight, the last list's is repeated on the pages it runs on to. */
  readonly repeatsLastHeader?: boolean;
  /** Columns that stay in sight. */
  readonly frozenColumns: number;
  readonly orientation: "portrait" | "landscape";
  readonly protection: SheetSpec["protection"];
};

type PlacedSentence = {
  readonly row: number;
  readonly column: number;
  /** `null`: as many as fit the reading width. */
  readonly columns: number | null;
  readonly text: string;
  readonly style: StyleName;
};

/** Lays out a sheet from top to bottom: title first, then whatever is added, each below the last. */
export class Page {
  #row = 0;
  readonly #cells: PlacedCell[] = [];
  readonly #sentences: PlacedSentence[] = [];
  readonly #labels: { row: number; column: number; text: string }[] = [];
  readonly #headings: { row: number; columns: number | null }[] = [];
  readonly #heights = new Map<number, number>();
  readonly #widths: number[] = [];
  readonly #tables: TableBlock[] = [];
  readonly #charts: ChartSpec[] = [];
  readonly #validations: PlacedValidation[] = [];
  readonly #conditionals: PlacedConditional[] = [];
  readonly #breaks: number[] = [];
  readonly #merges: PlacedArea[] = [];
  readonly #hidden = new Set<number>();

  constructor(title: string, about: string) {
    this.put(0, title, "title");
    this.#heights.set(0, 26);
    this.down();
    this.sentence(about);
  }

  /** The row that the next thing goes to. */
  get row(): number {
    return this.#row;
  }

  down(rows = 1): void {
    this.#row += rows;
  }

  /** One cell on the present row. */
  put(column: number, value: CellContent, style: StyleName, format?: NumberFormatName): void {
    const cell = { row: this.#row, column, value, style };
    this.#cells.push(format === undefined ? cell : { ...cell, format });
  }

  /** Its line runs as far as the sentences do, or over so many columns. */
  heading(text: string, columns: number | null = null): void {
    this.down();
    this.put(0, text, "heading");
    this.#headings.push({ row: this.#row, columns });
    this.#heights.set(this.#row, 20);
    this.down();
  }

  /** A text of any length from `column` on, wrapped over the reading width or over so many columns; then a new row. */
  sentence(text: string, column = 0, columns: number | null = null): void {
    this.#sentences.push({ row: this.#row, column, columns, text, style: "note" });
    this.down();
  }

  /** Lines that must be seen, each at most as long as the reading width. */
  banner(lines: readonly string[]): void {
    for (const text of lines) {
      this.#sentences.push({ row: this.#row, column: 0, columns: null, text, style: "caution" });
      this.down();
    }
  }

  /** Lines to write on by hand once printed, each over so many columns; not for typing, which could not follow a person. */
  linesToWriteOn(lines: number, columns: number): void {
    for (let line = 0; line < lines; line++) {
      for (let column = 0; column < columns; column++) this.put(column, null, "calendar-empty");
      this.#merges.push({ row: this.#row, column: 0, rows: 1, columns });
      this.#heights.set(this.#row, 22);
      this.down();
    }
  }

  /** Labels with a figure under each, side by side. */
  figures(
    figures: readonly {
      readonly label: string;
      readonly value: CellContent;
      readonly format: NumberFormatName;
    }[],
  ): void {
    figures.forEach(({ label }, column) => {
      this.put(column, label, "note");
      this.widen(column, narrowestFigure);
      this.#labels.push({ row: this.#row, column, text: label });
    });
    this.down();
    figures.forEach(({ value, format }, column) => {
      this.put(column, value, "figure", format);
    });
    this.#heights.set(this.#row, 26);
    this.down();
  }

  /** A table from column A on. */
  table(draft: TableDraft): TableBlock {
    const { wrapAt = {}, ...table } = draft;
    const columns = table.columns.map((column) =>
      wrapAt[column.id] === undefined ? column : { ...column, wrap: true },
    );
    const block: TableBlock = { kind: "table", row: this.#row, column: 0, ...table, columns };
    this.#tables.push(block);
    columns.forEach(({ hidden }, column) => {
      if (hidden === true) this.#hidden.add(column);
    });
    columnWidthsOf(draft).forEach((width, column) => {
      this.widen(column, width);
    });
    this.down(1 + Math.max(1, draft.rows.length));
    return block;
  }

  /** A chart beside what stands on the rows from `row` on. */
  chart(chart: ChartSpec): void {
    this.#charts.push(chart);
  }

  validate(area: PlacedArea, rule: PlacedValidation["rule"]): void {
    this.#validations.push({ area, rule });
  }

  colourWhen(area: PlacedArea, rule: PlacedConditional["rule"]): void {
    this.#conditionals.push({ area, rule });
  }

  /** At least so wide. */
  widen(column: number, width: number): void {
    while (this.#widths.length <= column) this.#widths.push(0);
    this.#widths[column] = Math.max(this.#widths[column] ?? 0, width);
  }

  height(points: number): void {
    this.#heights.set(this.#row, points);
  }

  /** The present row starts a new printed page. */
  breakHere(): void {
    this.#breaks.push(this.#row);
  }

  finish(end: PageEnd): SheetSpec {
    const columnWidths = this.#widths.map((_, column) =>
      this.#hidden.has(column) ? 0 : this.#widthOf(column),
    );
    this.#underlineHeadings();
    this.#raiseHeaders();
    this.#raiseLabels();
    const merges = this.#placeSentences();
    const header = end.frozenAt?.row ?? null;
    const isFrozenRepeated =
      header === null ? end.repeatsLastHeader !== true : this.#isMostly(header);
    const repeated = isFrozenRepeated ? header : this.#lastHeader();
    const cells: Block = {
      kind: "cells",
      cells: this.#cells,
      merges,
      validations: this.#validations,
      conditionals: this.#conditionals,
    };
    return {
      id: end.id,
      owner: "peilian",
      name: end.name,
      visibility: "visible",
      tabColour: end.tabColour,
      blocks: [cells, ...this.#tables],
      columnWidths,
      rowHeights: [...this.#heights]
        .map(([row, points]) => ({ row, points }))
        .sort((a, b) => a.row - b.row),
      freeze: { rows: header === null ? 0 : header + 1, columns: end.frozenColumns },
      print: {
        orientation: end.orientation,
        repeatRows: repeated === null ? null : { first: repeated, last: repeated },
        pageBreaksBefore: this.#breaks,
      },
      protection: end.protection,
      charts: this.#charts,
      showGridLines: false,
    };
  }

  /**
   * Print titles run to the sheet's last page, above the rows of other tables too: well enough above a few lines at the end
   * of a long list, not above another list.
   */
  #isMostly(header: number): boolean {
    const below = this.#tables.filter(({ row }) => row > header);
    const own = this.#tables.find(({ row }) => row === header)?.rows.length ?? 0;
    const others = below.reduce((sum, { rows }) => sum + rows.length, 0);
    return below.length === 0 || others * 4 <= own;
  }

  /**
   * Print titles begin on the page after their own: the last list's header stands above no other list, and on each page of a
   * long one. Whatever the lengths some row is repeated, for Excel has no call that takes print titles away again.
   */
  #lastHeader(): number | null {
    return this.#tables.at(-1)?.row ?? null;
  }

  #underlineHeadings(): void {
    for (const { row, columns } of this.#headings) {
      const end = columns ?? this.#columnsWithin(0);
      for (let column = 1; column < end; column++) {
        this.#cells.push({ row, column, value: null, style: "heading" });
      }
    }
  }

  #widthOf(column: number): number {
    const width = this.#widths[column] ?? 0;
    return width === 0 ? usualWidth : width;
  }

  /** A header row is as tall as its longest header, each with the filter button beside or below its last word. */
  #raiseHeaders(): void {
    for (const { row, columns } of this.#tables) {
      const lines = Math.max(
        ...columns.map(({ header }, c) => headerLines(header, this.#widthOf(c))),
      );
      if (lines > 1) this.#heights.set(row, lines * pointsPerHeaderLine + 4);
    }
  }

  #raiseLabels(): void {
    for (const { row, column, text } of this.#labels) {
      const lines = smallTypeLines(text, this.#widthOf(column));
      this.#heights.set(row, Math.max(this.#heights.get(row) ?? 0, lines * pointsPerLine + 2));
    }
  }

  /** Columns from `first` on that fit the reading width, at least one. */
  #columnsWithin(first: number): number {
    let width = 0;
    let column = first;
    while (column < this.#widths.length && !this.#hidden.has(column)) {
      width += this.#widthOf(column);
      if (column > first && width > readingWidth) break;
      column++;
    }
    return Math.max(1, column - first);
  }

  /** Only now are the widths known that decide how often a sentence wraps. */
  #placeSentences(): PlacedArea[] {
    const merges = [...this.#merges];
    for (const { row, column, text, style, columns: asked } of this.#sentences) {
      const columns = asked ?? this.#columnsWithin(column);
      let width = 0;
      for (let c = column; c < column + columns; c++) width += this.#widthOf(c);
      this.#cells.push({ row, column, value: text, style });
      if (columns > 1) merges.push({ row, column, rows: 1, columns });
      if (style !== "note") continue;
      const lines = smallTypeLines(text, width);
      this.#heights.set(row, Math.max(this.#heights.get(row) ?? 0, lines * pointsPerLine + 2));
    }
    return merges;
  }
}
