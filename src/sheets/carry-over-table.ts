import { cellAt, type Cell } from "../workbook/cells";
import { rowHash } from "../workbook/own-names";
import { cellKey, contentKey, joinKey, keyColumns, rowKeys } from "../workbook/row-key";
import type { DateSystem } from "../workbook/serial";
import type { CellContent, TableBlock, TableColumnSpec } from "../workbook/sheet-spec";
import { contentOf, formatOf, isBlank } from "./carried-content";
import { addedColumnPrefix, type PreviousSheet, type PreviousTable } from "./previous-tables";

/** A table with what people typed in the last one, and the rows for which this plan has no place. */
export type CarriedTable = {
  readonly block: TableBlock;
  /** "No longer planned": same columns, not yet placed on the sheet. `null` when there is nothing to keep. */
  readonly kept: TableBlock | null;
};

export type CarryTableInput = {
  readonly block: TableBlock;
  readonly previous: PreviousTable | null;
  readonly previousKept: PreviousTable | null;
  readonly sheet: PreviousSheet;
  readonly dateSystem: DateSystem;
  /** Whether the table may grow to the right; if not, rows with something in an added column are kept below. */
  readonly canWiden: boolean;
  /** What was typed in the rows was read before planning and stands in the new ones: no row of the last table is kept for itself. */
  readonly isReadAnew: boolean;
  /** The same text in the language of the new sheets, where it is a choice of ours. */
  readonly translated: (text: string) => string;
};

const keptSuffix = "-kept";

/** The id of the table below that keeps what is no longer planned. */
export function keptTable(block: TableBlock): TableBlock {
  return { ...block, id: block.id + keptSuffix, tableName: `${block.tableName}Kept`, rows: [] };
}

/**
 * Carries what people typed from the last table into the new one.
 *
 * - A column of theirs follows its row by the table's key. A value the plan proposes gives way to what was typed.
 * - A column they added is kept at the right end, its values by the same key.
 * - What they changed of the plan's own proposal is not put into a row that is planned again: the plan has heeded it.
 * - A row they added, and a row that is no longer planned but holds something of theirs, is kept in a table below; when it is
 *   planned again, what they typed returns to it. When both hold a different value, the row stays below.
 * - Our own columns are ours: of a row that is planned nothing else is kept.
 */
export function carryTable(input: CarryTableInput): CarriedTable {
  const { block, canWiden } = input;
  const added = addedColumns(input);
  const columns = canWiden ? [...block.columns, ...added] : block.columns;
  const rows = block.rows.map((row) => [
    ...row,
    ...columns.slice(block.columns.length).map((): CellContent => null),
  ]);
  const target = new Target(columns, rows, rowKeys(block, input.dateSystem), input.dateSystem);
  const kept: CellContent[][] = [];
  const keptColumns = [...block.columns, ...added];
  for (const row of previousRows(input.previous, input)) {
    if (target.take(row, "first only")) continue;
    if (row.typed.length > 0 || row.isChanged || (!row.wasOurs && !input.isReadAnew))
      kept.push(keptRow(row, keptColumns));
  }
  for (const row of previousRows(input.previousKept, input)) {
    if (!target.take(row, "any")) kept.push(keptRow(row, keptColumns));
  }
  const distinct = withoutRepeats(kept, input.dateSystem);
  return {
    block: { ...block, columns, rows },
    kept:
      distinct.length > 0 ? { ...keptTable(block), columns: keptColumns, rows: distinct } : null,
  };
}

type PreviousRow = {
  readonly key: string;
  /** Written by the last plan, not by a person. */
  readonly wasOurs: boolean;
  /** Filled cells by column id of the new table or of an added column. */
  readonly values: ReadonlyMap<string, CellContent>;
  /** Of these, the ids whose column is a person's; not hers in a table without a key, which the plan fills anew. */
  readonly typed: readonly string[];
  /** A person changed what the plan had proposed. */
  readonly isChanged: boolean;
};

/** The new table's rows while values arrive in them. */
class Target {
  readonly #places: ReadonlyMap<string, number>;
  readonly #rows: CellContent[][];
  readonly #byKey = new Map<string, number[]>();
  readonly #taken = new Set<number>();
  readonly #carried = new Set<string>();
  readonly #dateSystem: DateSystem;

  constructor(
    columns: readonly TableColumnSpec[],
    rows: CellContent[][],
    keys: readonly string[],
    dateSystem: DateSystem,
  ) {
    this.#places = new Map(columns.map((column, i) => [column.id, i]));
    this.#rows = rows;
    this.#dateSystem = dateSystem;
    keys.forEach((key, i) => {
      if (key !== "") this.#byKey.set(key, [...(this.#byKey.get(key) ?? []), i]);
    });
  }

  /** Puts what was typed into the row of the same key; false when there is no such row, or no room in it. */
  take(row: PreviousRow, which: "first only" | "any"): boolean {
    const candidates = this.#byKey.get(row.key) ?? [];
    const at = candidates.find((i) => !this.#taken.has(i)) ?? candidates[candidates.length - 1];
    if (at === undefined) return false;
    if (this.#taken.has(at) && which === "first only" && row.typed.length === 0) return true;
    this.#taken.add(at);
    let hasRoom = true;
    for (const id of row.typed) {
      if (!this.#put(at, id, row.values.get(id) ?? null)) hasRoom = false;
    }
    return hasRoom;
  }

  #put(at: number, id: string, value: CellContent): boolean {
    const place = this.#places.get(id);
    const row = this.#rows[at];
    if (place === undefined || !row) return false;
    const slot = `${at},${place}`;
    if (this.#carried.has(slot)) {
      const present = contentKey(row[place] ?? null, this.#dateSystem);
      return present === contentKey(value, this.#dateSystem);
    }
    this.#carried.add(slot);
    row[place] = value;
    return true;
  }
}

function previousRows(previous: PreviousTable | null, input: CarryTableInput): PreviousRow[] {
  if (!previous) return [];
  const { block, sheet, dateSystem, translated } = input;
  const recorded = sheet.record.rows.get(block.id);
  const columns = previous.columns.map(({ column, header, id }) => ({
    column,
    id: id ?? addedId(header),
    isTheirs: id === null || (block.key.length > 0 && isTyped(block, id)),
  }));
  const proposals = block.columns.flatMap(({ id, proposedIn }) =>
    proposedIn === undefined
      ? []
      : [[id, proposedIn].map((one) => columns.find((column) => column.id === one)?.column)],
  );
  const keyParts = keyColumns(block).map(
    (id) => columns.find((column) => column.id === id)?.column,
  );
  const rows: PreviousRow[] = [];
  for (let r = previous.range.row + 1; r < previous.range.row + previous.range.rows; r++) {
    const at = (column: number | undefined): Cell | null =>
      column === undefined ? null : cellAt(sheet.cells, r, column);
    const values = new Map<string, CellContent>();
    const typed: string[] = [];
    for (const { column, id, isTheirs } of columns) {
      const cell = at(column);
      if (cell === null || isBlank(cell) || values.has(id)) continue;
      const isText = isTheirs && cell.kind === "text";
      values.set(id, isText ? translated(cell.value) : contentOf(cell, dateSystem));
      if (isTheirs) typed.push(id);
    }
    if (values.size === 0) continue;
    const key = joinKey(keyParts.map((column) => cellKey(at(column))));
    const written = joinKey(previous.recordedKey.map((column) => cellKey(at(column ?? undefined))));
    const wasOurs = recorded ? recorded.has(rowHash(written)) : key !== "";
    const isChanged = proposals.some(
      ([own, proposed]) => proposed !== undefined && cellKey(at(own)) !== cellKey(at(proposed)),
    );
    rows.push({ key, wasOurs, values, typed, isChanged });
  }
  return rows;
}

/** A column that people fill; where they change what the plan proposes, the next plan answers that itself. */
function isTyped({ columns }: TableBlock, id: string): boolean {
  const own = columns.find((column) => column.id === id);
  return own?.owner === "user" && own.proposedIn === undefined;
}

function keptRow(row: PreviousRow, columns: readonly TableColumnSpec[]): CellContent[] {
  return columns.map((column) => row.values.get(column.id) ?? null);
}

function withoutRepeats(rows: CellContent[][], dateSystem: DateSystem): CellContent[][] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = row.map((content) => contentKey(content, dateSystem)).join("\u001f");
    return seen.has(key) ? false : seen.add(key);
  });
}

function addedId(header: string): string {
  return addedColumnPrefix + header;
}

/** Columns people added, in the order in which they stand, each with a header no other column has. */
function addedColumns(input: CarryTableInput): readonly TableColumnSpec[] {
  const { block, sheet } = input;
  const added = new Map<string, TableColumnSpec>();
  const headers = new Set(block.columns.map(({ header }) => header.toLowerCase()));
  for (const previous of [input.previous, input.previousKept]) {
    for (const { column, header, id } of previous?.columns ?? []) {
      if (id !== null || added.has(addedId(header)) || !previous) continue;
      const first = firstFilled(sheet, previous, column);
      if (first === null && isBlank(cellAt(sheet.cells, previous.range.row, column))) continue;
      let own = header;
      for (let count = 2; headers.has(own.toLowerCase()); count++) own = `${header} (${count})`;
      headers.add(own.toLowerCase());
      const format = first === null ? "general" : formatOf(first);
      added.set(addedId(header), { id: addedId(header), header: own, format, owner: "user" });
    }
  }
  return [...added.values()];
}

function firstFilled(sheet: PreviousSheet, { range }: PreviousTable, column: number): Cell | null {
  for (let row = range.row + 1; row < range.row + range.rows; row++) {
    const cell = cellAt(sheet.cells, row, column);
    if (!isBlank(cell)) return cell;
  }
  return null;
}
