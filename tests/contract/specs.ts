import type {
  CellContent,
  CellsBlock,
  PlacedCell,
  SheetSpec,
  TableBlock,
  TableColumnSpec,
} from "../../src/workbook/sheet-spec";

/** Sheet specs with everything ordinary filled in. */
export function sheetSpec(spec: Partial<SheetSpec> & Pick<SheetSpec, "id" | "blocks">): SheetSpec {
  return {
    owner: "peilian",
    name: spec.id,
    visibility: "visible",
    tabColour: null,
    columnWidths: [],
    rowHeights: [],
    freeze: { rows: 0, columns: 0 },
    print: { orientation: "landscape", repeatRows: null, pageBreaksBefore: [] },
    protection: "open",
    charts: [],
    showGridLines: true,
    ...spec,
  };
}

export function cellsBlock(
  cells: readonly PlacedCell[],
  rest: Partial<Omit<CellsBlock, "cells" | "kind">> = {},
): CellsBlock {
  return { kind: "cells", merges: [], validations: [], conditionals: [], ...rest, cells };
}

export function placed(row: number, column: number, value: CellContent): PlacedCell {
  return { row, column, value, style: "plain" };
}

export function column(id: string, rest: Partial<TableColumnSpec> = {}): TableColumnSpec {
  return { id, header: id, format: "general", owner: "peilian", ...rest };
}

export function tableBlock(
  columns: readonly TableColumnSpec[],
  rows: TableBlock["rows"],
  rest: Partial<Omit<TableBlock, "kind" | "columns" | "rows">> = {},
): TableBlock {
  return {
    kind: "table",
    id: "agents",
    tableName: "PeilianAgents",
    row: 2,
    column: 0,
    key: [],
    ...rest,
    columns,
    rows,
  };
}
