import type { DataIssue } from "../../domain/records/data-report";
import {
  settingFields,
  settingsFrom,
  type SettingProblem,
  type Settings,
} from "../../domain/settings/settings";
import type { CellAddress } from "../../foundation/address";
import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import { cellAt, type Cell, type SheetCells } from "../../workbook/cells";
import { readOwnRecord } from "../../workbook/own-names";
import type { WorkbookSnapshot } from "../../workbook/port";
import { settingValue } from "./setting-value";

/** The id under which the settings sheet is ours, and that of its table. */
const sheetId = "settings";

/**
 * Reads the settings sheet as it now is. A blank value means the default; so does a value that cannot be used, which is
 * listed with its cell. Without a settings sheet: all defaults and no problems.
 */
export function readSettings(snapshot: WorkbookSnapshot): {
  readonly settings: Settings;
  readonly problems: readonly DataIssue[];
} {
  const { sheets, names } = snapshot.description;
  const description = sheets.find((sheet) => sheet.ours === sheetId);
  const cells = description && snapshot.cells.get(description.key);
  if (!description || !cells) return { ...settingsFrom([]), problems: [] };

  const recorded = readOwnRecord(names, sheetId).columns.get(sheetId);
  const header = recorded?.find(({ id }) => id === "value")?.header;
  const found = settingCells(cells, valueHeaders(header));
  const read = settingsFrom(found.map(({ id, cell }) => [id, meaning(id, cell)]));
  const problems = read.problems.flatMap((problem): readonly DataIssue[] => {
    const at = found.find(({ id }) => id === problem.id);
    return at ? [issue(problem, at, description.name)] : [];
  });
  return { settings: read.settings, problems };
}

type SettingCell = {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
};

/** Filled value cells with the id of their row. The id column is the one that holds most setting ids. */
function settingCells(cells: SheetCells, headers: ReadonlySet<string>): readonly SettingCell[] {
  const ids = new Set<string>(settingFields.map((field) => field.id));
  const counts = new Map<number, number>();
  let firstRow = Number.POSITIVE_INFINITY;
  forEachText(cells, (row, column, text) => {
    if (!ids.has(text)) return;
    counts.set(column, (counts.get(column) ?? 0) + 1);
    firstRow = Math.min(firstRow, row);
  });
  const [idColumn] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  let valueColumn = -1;
  forEachText(cells, (row, column, text) => {
    if (row < firstRow && headers.has(text)) valueColumn = column;
  });
  if (idColumn === undefined || valueColumn < 0) return [];
  const found = new Map<string, SettingCell>();
  forEachText(cells, (row, column, id) => {
    if (column !== idColumn || row < firstRow || found.has(id)) return;
    const cell = cellAt(cells, row, valueColumn);
    const isBlank = cell === null || (cell.kind === "text" && cell.value.trim() === "");
    if (!isBlank) found.set(id, { id, row, column: valueColumn, cell });
  });
  return [...found.values()];
}

function forEachText(
  cells: SheetCells,
  visit: (row: number, column: number, text: string) => void,
): void {
  for (let r = 0; r < cells.rows.length; r++) {
    const row = cells.rows[r] ?? 0;
    for (let i = cells.starts[r] ?? 0; i < (cells.starts[r + 1] ?? 0); i++) {
      const column = cells.columns[i] ?? 0;
      const cell = cellAt(cells, row, column);
      if (cell?.kind === "text") visit(row, column, cell.value.trim());
    }
  }
}

/** The header on record, and that of every language should the record be lost. */
function valueHeaders(recorded: string | undefined): ReadonlySet<string> {
  const known = localeTags.map((tag) => localeFor(tag).columns.settings.settings.value);
  return new Set(recorded === undefined ? known : [recorded, ...known]);
}

function meaning(id: string, cell: Cell): unknown {
  const field = settingFields.find((candidate) => candidate.id === id);
  return field ? settingValue(field, cell) : cell.value;
}

function issue({ id, problem }: SettingProblem, at: SettingCell, sheet: string): DataIssue {
  const address: CellAddress = { sheet, row: at.row, column: at.column };
  const text = String(at.cell.value);
  return {
    address,
    cause: { kind: "setting", id, problem: problem.kind },
    found: text.length > 60 ? `${text.slice(0, 59)}…` : text,
    action: "value-left-out",
  };
}
