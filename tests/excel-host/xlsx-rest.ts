import { readXlsx, type Sheet } from "hucre/xlsx";
import type { HostWorkbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";
import { putCharts } from "./xlsx-charts";
import { putLook } from "./xlsx-look";
import { putPage } from "./xlsx-page";
import { asLibraryReads } from "./xlsx-parts";
import { putConditionals, putValidations } from "./xlsx-rules";

/** What can be put only when all else stands. */
export type Rest = {
  /** The options of protection by tab name. */
  readonly allowed: ReadonlyMap<string, Readonly<Record<string, boolean>>>;
  /** What a person wrote beside a name. */
  readonly comments: ReadonlyMap<string, string>;
};

/**
 * Everything that the port does not tell and that Office.js does: formulas with the values the file holds for them, exact
 * formats and looks, widths, rules, links, notes, charts, panes, page, options of protection. Goes on top of what was loaded.
 */
export async function putRest(workbook: HostWorkbook, bytes: Uint8Array): Promise<Rest> {
  const file = await readXlsx(asLibraryReads(bytes), { readStyles: true });
  const theme = file.themeColors ?? [];
  for (const source of file.sheets) {
    const sheet = workbook.Worksheets.GetItem(source.name);
    sheet.styles.forget("NumberFormat");
    putLook(sheet, source, theme);
    putValidations(sheet, source);
    putConditionals(sheet, source, theme);
    putPage(sheet, source, theme);
    putCellParts(sheet, source);
    putTables(sheet, source);
    if (source.autoFilter !== undefined) sheet.AutoFilter.Apply(source.autoFilter.range);
  }
  for (const source of file.sheets) putCharts(workbook.Worksheets.GetItem(source.name), source);
  workbook.active = workbook.Worksheets.GetItemAt(file.activeSheet ?? 0);
  return {
    allowed: new Map(
      file.sheets.map(({ name, protection }) => [name, allowed(protection ?? {})] as const),
    ),
    comments: new Map(file.namedRanges?.map(({ name, comment = "" }) => [name, comment] as const)),
  };
}

/** What a protected sheet may allow, as a file calls it. */
export const allowances = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;

/** "formatColumns" → "allowFormatColumns"; a file calls the editing of objects and scenarios what it forbids. */
function allowed(protection: NonNullable<Sheet["protection"]>): Record<string, boolean> {
  const names = [
    ...allowances.filter((name) => protection[name] === true),
    ...(protection.objects === true ? [] : ["editObjects"]),
    ...(protection.scenarios === true ? [] : ["editScenarios"]),
  ];
  return Object.fromEntries(
    names.map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, true]),
  );
}

function putCellParts(sheet: Worksheet, source: Sheet): void {
  for (const [key, { formula, hyperlink, comment }] of source.cells ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (formula !== undefined) {
      const stored = sheet.grid.isFilled(row, column) ? sheet.grid.value(row, column) : null;
      sheet.grid.put(row, column, stored, `=${formula}`);
    }
    if (hyperlink !== undefined) {
      const { location, target, tooltip } = hyperlink;
      const link = {
        ...(location === undefined ? { address: target } : { documentReference: location }),
        ...(tooltip === undefined ? {} : { screenTip: tooltip }),
      };
      sheet.styles.append("Hyperlink", { row, column, rows: 1, columns: 1 }, link);
    }
    if (comment !== undefined) sheet.Notes.Add(sheet.GetCell(row, column), comment.text);
  }
}

function putTables(sheet: Worksheet, source: Sheet): void {
  for (const given of source.tables ?? []) {
    const table = sheet.Tables.find(given.displayName ?? given.name);
    if (table === null) continue;
    table.Style = given.style ?? "";
    table.ShowBandedRows = given.showRowStripes ?? false;
    table.ShowBandedColumns = given.showColumnStripes ?? false;
    table.ShowFilterButton = given.showAutoFilter ?? true;
  }
}
