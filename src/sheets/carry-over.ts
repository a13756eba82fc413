import { cellName, rangeContains, rangesOverlap, type CellRange } from "../foundation/address";
import { ownExtent, tableRange } from "../workbook/own-area";
import { readOwnRecord } from "../workbook/own-names";
import type { WorkbookSnapshot } from "../workbook/port";
import type { Block, SheetSpec, TableBlock } from "../workbook/sheet-spec";
import { filledCells } from "./carried-content";
import { carryCells } from "./carry-over-cells";
import { carryTable, keptTable, type CarriedTable } from "./carry-over-table";
import { findPreviousTables, type ColumnIds, type PreviousSheet } from "./previous-tables";

export type CarryOverWords = {
  /** Heading of the table of rows that are no longer planned but hold what somebody typed. */
  readonly noLongerPlanned: string;
  /** Note on a typed cell that had to move: where it was ("K5"). */
  readonly wasAt: (cell: string) => string;
  /** A choice typed in another language, in the language of the new sheets; any other text as it is. */
  readonly translated: (text: string) => string;
};

/**
 * Puts what people typed on our present sheets into the sheets about to be written in their place, so that writing loses
 * nothing: see {@link carryTable} for tables and {@link carryCells} for inputs and what stands beside. Only values are
 * carried: of a formula typed by a person, its result. A sheet that is not in the workbook yet stays as it is.
 */
export function carryOver(
  specs: readonly SheetSpec[],
  snapshot: WorkbookSnapshot,
  words: CarryOverWords,
  columnIds: ColumnIds,
): readonly SheetSpec[] {
  const { sheets, names } = snapshot.description;
  return specs.map((spec) => {
    if (spec.owner === "user") return spec;
    const description = sheets.find((sheet) => sheet.ours === spec.id);
    const cells = description && snapshot.cells.get(description.key);
    if (!description || !cells) return spec;
    const previous = { description, cells, record: readOwnRecord(names, spec.id) };
    return new SheetCarrier(spec, previous, snapshot, words, columnIds).carried();
  });
}

/** Tables whose rows a person may type and that are read before every plan; what was not understood stands in them again. */
const readAnew: readonly string[] = ["corrections", "conditions"];

class SheetCarrier {
  /** Where the last tables stand. */
  readonly #tableRanges: CellRange[] = [];

  constructor(
    private readonly spec: SheetSpec,
    private readonly previous: PreviousSheet,
    private readonly snapshot: WorkbookSnapshot,
    private readonly words: CarryOverWords,
    private readonly columnIds: ColumnIds,
  ) {}

  carried(): SheetSpec {
    const { dateSystem } = this.snapshot.description;
    const withTables = this.#withTables();
    return carryCells(withTables, this.#freeCells(), {
      dateSystem,
      wasAt: (row, column) => this.words.wasAt(cellName(row, column)),
      translated: this.words.translated,
    });
  }

  #withTables(): SheetSpec {
    const tables = [...this.spec.blocks.filter((block) => block.kind === "table"), ...this.#gone()];
    const found = findPreviousTables(
      [...tables, ...tables.map(keptTable)],
      this.previous,
      this.spec.id,
      this.columnIds,
    );
    this.#tableRanges.push(...found.flatMap((table) => table?.range ?? []));
    const carried = new Map<TableBlock, CarriedTable>();
    for (const [i, block] of tables.entries()) {
      const input = {
        block,
        previous: found[i] ?? null,
        previousKept: found[tables.length + i] ?? null,
        sheet: this.previous,
        dateSystem: this.snapshot.description.dateSystem,
        isReadAnew: readAnew.includes(block.id),
        translated: this.words.translated,
      };
      const wide = carryTable({ ...input, canWiden: true });
      const fits = this.#fits(block, wide.block);
      carried.set(block, fits ? wide : carryTable({ ...input, canWiden: false }));
    }
    const blocks = this.spec.blocks.map((block): Block =>
      block.kind === "table" ? (carried.get(block)?.block ?? block) : block,
    );
    const kept = [...carried.values()].flatMap((table) => table.kept ?? []);
    return this.#withWidths(this.#withKept({ ...this.spec, blocks }, kept));
  }

  /** Tables that the new sheet no longer has: only what people typed in them is of interest. */
  #gone(): readonly TableBlock[] {
    const present = new Set(
      this.spec.blocks.flatMap((block) => (block.kind === "table" ? block.id : [])),
    );
    const ids = [...this.previous.record.columns.keys()].map((id) => id.replace(/-kept$/, ""));
    return [...new Set(ids)].filter((id) => !present.has(id)).map((id) => this.#goneTable(id));
  }

  #goneTable(id: string): TableBlock {
    const { columns } = this.previous.record;
    const recorded = columns.get(id) ?? columns.get(`${id}-kept`) ?? [];
    return {
      kind: "table",
      id,
      tableName: `Peilian${id.replace(/[^A-Za-z]/g, "")}Gone`,
      row: 0,
      column: 0,
      columns: recorded
        .filter((column) => !column.id.startsWith("added:"))
        .map(({ id: column, header, owner }) => ({ id: column, header, owner, format: "general" })),
      rows: [],
      key: recorded.filter(({ isKey }) => isKey).map((column) => column.id),
    };
  }

  #fits(block: TableBlock, wide: TableBlock): boolean {
    const range = tableRange(wide);
    return this.spec.blocks.every((other) => {
      if (other === block) return true;
      if (other.kind === "table") return !rangesOverlap(range, tableRange(other));
      return (
        !other.merges.some((merge) => rangesOverlap(range, merge)) &&
        !other.cells.some(({ row, column }) => rangeContains(range, row, column))
      );
    });
  }

  /** Each kept table below all else, under its heading. */
  #withKept(spec: SheetSpec, kept: readonly TableBlock[]): SheetSpec {
    const chartEnds = spec.charts.map(({ anchor }) => anchor.row + anchor.rows);
    let bottom = Math.max(ownExtent(spec).rows, ...chartEnds);
    const blocks: Block[] = [...spec.blocks];
    for (const table of kept) {
      const heading = {
        row: bottom + 1,
        column: table.column,
        value: this.words.noLongerPlanned,
        style: "heading",
      } as const;
      const placed = { ...table, row: bottom + 2 };
      blocks.push(
        { kind: "cells", cells: [heading], merges: [], validations: [], conditionals: [] },
        placed,
      );
      bottom = placed.row + tableRange(placed).rows;
    }
    return { ...spec, blocks };
  }

  /** Columns that were added get a width of their own. */
  #withWidths(spec: SheetSpec): SheetSpec {
    const before = Math.max(ownExtent(this.spec).columns, spec.columnWidths.length);
    const missing = ownExtent(spec).columns - before;
    if (missing <= 0) return spec;
    const usual = 14;
    const widths = Array.from(
      { length: before + missing },
      (_, i) => spec.columnWidths[i] ?? usual,
    );
    return { ...spec, columnWidths: widths };
  }

  #freeCells(): Parameters<typeof carryCells>[1] {
    const { record, cells } = this.previous;
    const { rows, columns } = ownExtent(this.spec);
    // Not recorded: what lies where the new sheet has something of ours is taken for ours.
    const areas = record.areas ?? [{ row: 0, column: 0, rows, columns }];
    const free = filledCells(cells).filter(
      ({ row, column }) => !this.#tableRanges.some((range) => rangeContains(range, row, column)),
    );
    const isOurs = ({ row, column }: { row: number; column: number }): boolean =>
      areas.some((area) => rangeContains(area, row, column));
    return { own: free.filter(isOurs), typed: free.filter((cell) => !isOurs(cell)) };
  }
}
