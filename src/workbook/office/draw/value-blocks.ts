import { uniqueHeaders } from "../../dressed-cells";
import { tableRange } from "../../own-area";
import type { ListShelf } from "../../list-shelf";
import type { PlacedCell, SheetSpec, TableBlock } from "../../sheet-spec";
import type { DrawSetting } from "./draw-setting";
import type { KeptTable, StandingSheet } from "./standing-sheet";
import { excelInput, textInput, type ExcelInput } from "./excel-input";

/** A rectangle of inputs; its rows are all as long. */
export type ValueBlock = {
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly ExcelInput[])[];
};

/** Everything a spec puts into cells, as few rectangles as it has tables and groups of neighbouring rows. `kept`
 * are the tables that stand there. */
export function valueBlocks(
  spec: SheetSpec,
  shelf: ListShelf,
  setting: DrawSetting,
  kept: StandingSheet["kept"],
): readonly ValueBlock[] {
  const free: PlacedCell[] = [];
  const blocks: ValueBlock[] = [];
  for (const block of spec.blocks) {
    if (block.kind === "table") blocks.push(tableValues(block, setting, kept.get(block.id)));
    else free.push(...block.cells);
  }
  return [...freeValues(free, setting), ...blocks, ...listValues(shelf)];
}

/** A header that stands there already is left alone: formulas know the column by it. */
function tableValues(
  block: TableBlock,
  setting: DrawSetting,
  kept: KeptTable | undefined,
): ValueBlock {
  const { rows, columns } = tableRange(block);
  const body = Array.from({ length: rows - 1 }, (_, r) =>
    Array.from({ length: columns }, (_, c) => excelInput(block.rows[r]?.[c] ?? null, setting)),
  );
  const headers = uniqueHeaders(block.columns).map((header, c) =>
    kept?.headers[c] === header ? null : textInput(header),
  );
  return { row: block.row, column: block.column, rows: [headers, ...body] };
}

/** One block for each group of rows without a gap; between its cells everything is left as it is. */
function freeValues(cells: readonly PlacedCell[], setting: DrawSetting): readonly ValueBlock[] {
  const byRow = new Map<number, Map<number, ExcelInput>>();
  for (const { row, column, value } of cells) {
    const inRow = byRow.get(row) ?? new Map<number, ExcelInput>();
    byRow.set(row, inRow.set(column, excelInput(value, setting)));
  }
  const groups: number[][] = [];
  for (const row of [...byRow.keys()].sort((a, b) => a - b)) {
    const last = groups[groups.length - 1];
    if (last?.[last.length - 1] === row - 1) last.push(row);
    else groups.push([row]);
  }
  return groups.map((rows) => {
    const columns = rows.flatMap((row) => [...(byRow.get(row)?.keys() ?? [])]);
    const left = Math.min(...columns);
    const width = Math.max(...columns) - left + 1;
    return {
      row: rows[0] ?? 0,
      column: left,
      rows: rows.map((row) =>
        Array.from({ length: width }, (_, c) => byRow.get(row)?.get(left + c) ?? null),
      ),
    };
  });
}

function listValues({ lists }: ListShelf): readonly ValueBlock[] {
  return lists.map(({ column, values }) => ({
    row: 0,
    column,
    rows: values.map((value) => [textInput(value)]),
  }));
}
