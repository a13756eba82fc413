import { rangesOverlap, type CellRange } from "../../../foundation/address";
import { cellAt } from "../../cells";
import { ownExtent, tableRange } from "../../own-area";
import { linesAndCells } from "../../own-look";
import { readOwnRecord, type RecordedColumn } from "../../own-names";
import type { TableDescription } from "../../port";
import type { SheetSpec, TableBlock } from "../../sheet-spec";
import type { DrawSetting, PresentSheet } from "./draw-setting";

/** How what stands on one of our sheets relates to what is to be drawn there. */
export type StandingSheet = {
  /** Tables that stay tables and only change their size, by block id. */
  readonly kept: ReadonlyMap<string, KeptTable>;
  /** Tables of ours that become plain cells: those the plan no longer has, and those that are made anew. */
  readonly gone: readonly TableDescription[];
  /** Cells that were ours: what the last plan wrote, and the tables as they are by now. */
  readonly former: readonly CellRange[];
  /** What else wore a look of ours, and the columns and rows whose size was ours. */
  readonly worn: ReturnType<typeof linesAndCells>;
};

export type KeptTable = { readonly table: TableDescription; readonly headers: readonly string[] };

/** What of our sheet that stands already is kept when `spec` is drawn over it: its tables by block, and the areas to clear. */
export function standingSheet(
  spec: SheetSpec,
  present: PresentSheet,
  { tableNames, supports }: Pick<DrawSetting, "tableNames" | "supports">,
): StandingSheet {
  const { description, names } = present;
  const record = readOwnRecord(names, spec.id);
  const written = record.areas ?? [{ row: 0, column: 0, ...ownExtent(spec) }];
  const kept = new Map<string, KeptTable>();
  for (const block of spec.blocks) {
    if (block.kind !== "table") continue;
    const name = tableNames.get(block.id);
    const table = description.tables.find((one) => one.name === name);
    if (!table) continue;
    const headers = headersOf(table, present);
    const ids = columnIds(headers, block, record.columns.get(block.id) ?? []);
    if (canStay(block, table, ids, supports)) kept.set(block.id, { table, headers });
  }
  const staying = new Set([...kept.values()].map(({ table }) => table));
  const ours = description.tables.filter(
    (table) => staying.has(table) || written.some((area) => rangesOverlap(area, table.range)),
  );
  return {
    kept,
    gone: ours.filter((table) => !staying.has(table)),
    former: [...written, ...ours.map(({ range }) => range)],
    worn: linesAndCells(record.look),
  };
}

/**
 * A table keeps its place in formulas when its header stays where it is and each of its columns stays the one it was; columns
 * may come or go at the right end. Its size can be changed since ExcelApi 1.13.
 */
function canStay(
  block: TableBlock,
  table: TableDescription,
  ids: readonly string[],
  supports: DrawSetting["supports"],
): boolean {
  const { row, column, rows, columns } = tableRange(block);
  if (!table.hasHeader || table.range.row !== row || table.range.column !== column) return false;
  const sameSize = table.range.rows === rows && table.range.columns === columns;
  if ((!sameSize || table.hasTotals) && !supports("1.13")) return false;
  return block.columns.slice(0, ids.length).every(({ id }, c) => id === ids[c]);
}

function headersOf({ range }: TableDescription, { cells }: PresentSheet): readonly string[] {
  return Array.from({ length: range.columns }, (_, c) =>
    String(cellAt(cells, range.row, range.column + c)?.value ?? ""),
  );
}

/** Which column of the plan each present column is; a header that is not on record is itself. */
function columnIds(
  headers: readonly string[],
  block: TableBlock,
  recorded: readonly RecordedColumn[],
): readonly string[] {
  return headers.map((header) => {
    const known = [...recorded, ...block.columns].find((column) => column.header === header);
    return known?.id ?? `added:${header}`;
  });
}
