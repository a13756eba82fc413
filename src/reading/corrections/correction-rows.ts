import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import { cellAt, type SheetCells } from "../../workbook/cells";
import { readOwnRecord } from "../../workbook/own-names";
import type { SheetDescription, WorkbookSnapshot } from "../../workbook/port";

/** The columns of the corrections on the settings sheet. */
export const correctionColumns = ["sheet", "kind", "column", "meaning", "key", "headers"] as const;
export type CorrectionColumn = (typeof correctionColumns)[number];

/** A filled row as a person sees it, with where each of its cells lies. */
export type CorrectionRow = {
  readonly sheet: string;
  readonly row: number;
  readonly text: Readonly<Record<CorrectionColumn, string>>;
  readonly columnOf: Readonly<Record<CorrectionColumn, number>>;
};

type Place = {
  readonly row: number;
  readonly columnOf: Readonly<Record<CorrectionColumn, number>>;
};

/** The rows of the corrections table as they now stand, those typed right below it included; none without the sheet. */
export function correctionRows({ description, cells }: WorkbookSnapshot): CorrectionRow[] {
  const sheet = description.sheets.find(({ ours }) => ours === "settings");
  const sheetCells = sheet && cells.get(sheet.key);
  if (!sheet || !sheetCells) return [];
  const recorded = readOwnRecord(description.names, "settings").columns.get("corrections") ?? [];
  const place = findHeader(sheetCells, headersById(recorded));
  if (place === null) return [];
  const rows: CorrectionRow[] = [];
  const last = sheetCells.rows[sheetCells.rows.length - 1] ?? 0;
  const tableEnd = endOfTable(sheet, place);
  for (let row = place.row + 1; row <= last; row++) {
    const text = textsOf(sheetCells, row, place.columnOf);
    const isBlank = Object.values(text).every((value) => value === "");
    if (isBlank && row > tableEnd) break;
    if (!isBlank) rows.push({ sheet: sheet.name, row, text, columnOf: place.columnOf });
  }
  return rows;
}

/** Every header a column may have: the one on record, and that of every language. */
function headersById(
  recorded: readonly { readonly id: string; readonly header: string }[],
): ReadonlyMap<string, CorrectionColumn> {
  const byHeader = new Map<string, CorrectionColumn>();
  for (const id of correctionColumns) {
    for (const tag of localeTags) {
      byHeader.set(localeFor(tag).columns.settings.corrections[id], id);
    }
    for (const column of recorded) if (column.id === id) byHeader.set(column.header.trim(), id);
  }
  return byHeader;
}

/** The first row that holds all headers, each once. */
function findHeader(
  cells: SheetCells,
  byHeader: ReadonlyMap<string, CorrectionColumn>,
): Place | null {
  for (let r = 0; r < cells.rows.length; r++) {
    const row = cells.rows[r] ?? 0;
    const found: Partial<Record<CorrectionColumn, number>> = {};
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const column = cells.columns[i] ?? 0;
      const id = byHeader.get(textAt(cells, row, column));
      if (id !== undefined) found[id] ??= column;
    }
    const { sheet, kind, column, meaning, key, headers } = found;
    if (sheet === undefined || kind === undefined || column === undefined) continue;
    if (meaning === undefined || key === undefined) continue;
    return { row, columnOf: { sheet, kind, column, meaning, key, headers: headers ?? -1 } };
  }
  return null;
}

function endOfTable({ tables }: SheetDescription, { row, columnOf }: Place): number {
  const table = tables.find(
    ({ range }) =>
      range.row === row &&
      columnOf.sheet >= range.column &&
      columnOf.sheet < range.column + range.columns,
  );
  return table ? row + table.range.rows - 1 : row;
}

function textsOf(
  cells: SheetCells,
  row: number,
  columnOf: Place["columnOf"],
): CorrectionRow["text"] {
  const text = (id: CorrectionColumn): string => textAt(cells, row, columnOf[id]);
  return {
    sheet: text("sheet"),
    kind: text("kind"),
    column: text("column"),
    meaning: text("meaning"),
    key: text("key"),
    headers: text("headers"),
  };
}

function textAt(cells: SheetCells, row: number, column: number): string {
  const cell = column < 0 ? null : cellAt(cells, row, column);
  return cell === null ? "" : String(cell.value).trim();
}
