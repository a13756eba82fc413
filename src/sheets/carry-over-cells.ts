import { rangeContains, type CellRange } from "../foundation/address";
import { cellKey, contentKey } from "../workbook/row-key";
import type { DateSystem } from "../workbook/serial";
import type { CellContent, CellsBlock, PlacedCell, SheetSpec } from "../workbook/sheet-spec";
import { ownExtent, tableRange } from "../workbook/own-area";
import { contentOf, formatOf, type TypedCell } from "./carried-content";

/** The free cells of the last sheet: what we wrote, and what people typed into inputs and beside. */
export type PreviousCells = {
  readonly own: readonly TypedCell[];
  readonly typed: readonly TypedCell[];
};

export type CellCarrier = {
  readonly dateSystem: DateSystem;
  /** What the note on a moved cell says. */
  readonly wasAt: (row: number, column: number) => string;
  readonly translated: (text: string) => string;
};

/**
 * Carries what people typed outside tables into the new sheet.
 *
 * An input is known by its label: the nearest cell of ours to its left in the same row, else above it; by how far it is from
 * the label, and by which of several equal labels it is. When no label is found again (the language changed), inputs are
 * taken by their position. Everything else stays where it was typed, or moves below the sheet with a note of where it was.
 */
export function carryCells(
  spec: SheetSpec,
  previous: PreviousCells,
  carrier: CellCarrier,
): SheetSpec {
  const { filled, rest } = fillInputs(spec, previous, carrier);
  if (rest.length === 0) return filled;
  const isTaken = occupied(filled);
  const inPlace = rest.filter(({ row, column }) => !isTaken(row, column));
  const displaced = rest.filter(({ row, column }) => isTaken(row, column));
  const bottom = Math.max(
    ownExtent(filled).rows,
    ...inPlace.map(({ row }) => row + 1),
    chartEnd(filled),
  );
  const top = Math.min(...displaced.map(({ row }) => row));
  const style = spec.protection === "inputs-only" ? "input" : "plain";
  const cellOf = ({ row, column, cell }: TypedCell): PlacedCell => ({
    row,
    column,
    value: contentOf(cell, carrier.dateSystem),
    style,
    format: formatOf(cell),
  });
  const cells = [
    ...inPlace.map(cellOf),
    ...displaced.map((typed) => ({
      ...cellOf({ ...typed, row: bottom + 1 + typed.row - top }),
      note: carrier.wasAt(typed.row, typed.column),
    })),
  ];
  const theirs: CellsBlock = {
    kind: "cells",
    owner: "user",
    cells,
    merges: [],
    validations: [],
    conditionals: [],
  };
  return {
    ...withoutBlanksAt(filled, inPlace),
    blocks: [...withoutBlanksAt(filled, inPlace).blocks, theirs],
  };
}

function fillInputs(
  spec: SheetSpec,
  previous: PreviousCells,
  { dateSystem, translated }: CellCarrier,
): { readonly filled: SheetSpec; readonly rest: readonly TypedCell[] } {
  const placed = spec.blocks.flatMap((block) => (block.kind === "cells" ? block.cells : []));
  const inputs = placed.filter(({ style }) => style === "input");
  if (inputs.length === 0) return { filled: spec, rest: previous.typed };

  const labels = placed
    .filter(({ style, value }) => style !== "input" && value !== null && value !== "")
    .map(({ row, column, value }) => ({ row, column, text: contentKey(value, dateSystem) }));
  const labelNow = labeller(labels);
  const labelThen = labeller(
    previous.own.map(({ row, column, cell }) => ({ row, column, text: cellKey(cell) })),
  );
  const open = new Map(inputs.map((input) => [labelNow(input.row, input.column), input]));
  const values = new Map<PlacedCell, CellContent>();
  const fill = (input: PlacedCell, { cell }: TypedCell): void => {
    const value = cell.kind === "text" ? translated(cell.value) : contentOf(cell, dateSystem);
    values.set(input, value);
  };
  let rest = previous.typed.filter((typed) => {
    const input = open.get(labelThen(typed.row, typed.column));
    if (!input || values.has(input)) return true;
    fill(input, typed);
    return false;
  });
  if (values.size === 0) {
    rest = rest.filter((typed) => {
      const input = inputs.find(({ row, column }) => row === typed.row && column === typed.column);
      if (input) fill(input, typed);
      return input === undefined;
    });
  }
  const blocks = spec.blocks.map((block) =>
    block.kind === "table"
      ? block
      : {
          ...block,
          cells: block.cells.map((cell) => {
            const value = values.get(cell);
            return value === undefined ? cell : { ...cell, value };
          }),
        },
  );
  return { filled: { ...spec, blocks }, rest };
}

type Label = { readonly row: number; readonly column: number; readonly text: string };

/** Names a position by its label: direction, text, which of the equal labels, and the distance from it. */
function labeller(labels: readonly Label[]): (row: number, column: number) => string {
  const sorted = [...labels].sort((a, b) => a.row - b.row || a.column - b.column);
  const counts = new Map<string, number>();
  const numbered = sorted.map((label) => {
    const count = (counts.get(label.text) ?? 0) + 1;
    counts.set(label.text, count);
    return { ...label, count };
  });
  return (row, column) => {
    const left = numbered.findLast((label) => label.row === row && label.column < column);
    if (left) return `left|${column - left.column}|${left.count}|${left.text}`;
    const above = numbered.findLast((label) => label.column === column && label.row < row);
    if (above) return `above|${row - above.row}|${above.count}|${above.text}`;
    return `at|${row}|${column}`;
  };
}

/** Whether a cell of ours, a table or a merged area stands there; a styled blank gives way. */
function occupied(spec: SheetSpec): (row: number, column: number) => boolean {
  const filled = new Set<string>();
  const ranges: CellRange[] = [];
  for (const block of spec.blocks) {
    if (block.kind === "table") {
      // Right below or beside, it would be taken for a row or a column of the table.
      const { rows, columns, ...corner } = tableRange(block);
      ranges.push({ ...corner, rows: rows + 1, columns: columns + 1 });
      continue;
    }
    ranges.push(...block.merges);
    for (const { row, column, value, style } of block.cells) {
      if (value !== null || style === "input") filled.add(`${row},${column}`);
    }
  }
  return (row, column) =>
    filled.has(`${row},${column}`) || ranges.some((range) => rangeContains(range, row, column));
}

function withoutBlanksAt(spec: SheetSpec, typed: readonly TypedCell[]): SheetSpec {
  const taken = new Set(typed.map(({ row, column }) => `${row},${column}`));
  const blocks = spec.blocks.map((block) =>
    block.kind === "table"
      ? block
      : {
          ...block,
          cells: block.cells.filter(({ row, column }) => !taken.has(`${row},${column}`)),
        },
  );
  return { ...spec, blocks };
}

function chartEnd({ charts }: SheetSpec): number {
  return Math.max(0, ...charts.map(({ anchor }) => anchor.row + anchor.rows));
}
