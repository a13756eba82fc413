import { readXlsx, type Sheet } from "hucre/xlsx";
import { parseAddress } from "./model/addresses";
import { Range } from "./model/range";
import type { HostWorkbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";
import { putLook } from "./xlsx-look";
import { putPage } from "./xlsx-page";
import { putConditionals, putValidations } from "./xlsx-rules";

/**
 * Everything that the port does not tell and that Office.js does: formulas with the values the file holds for them, exact
 * formats and looks, widths, rules, links, notes, charts, panes, page, options of protection. Goes on top of what was loaded.
 */
export async function putRest(
  workbook: HostWorkbook,
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, Readonly<Record<string, boolean>>>> {
  const file = await readXlsx(bytes, { readStyles: true });
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
  return new Map(file.sheets.map(({ name, protection }) => [name, allowances(protection ?? {})]));
}

/** "formatColumns" → "allowFormatColumns"; a file calls the editing of objects and scenarios what it forbids. */
function allowances(protection: NonNullable<Sheet["protection"]>): Record<string, boolean> {
  const names = [
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
  const allowed = names.filter((name) => protection[name] === true);
  return Object.fromEntries(
    allowed.map((name) => [`allow${name.charAt(0).toUpperCase()}${name.slice(1)}`, true]),
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
        textToDisplay: String(sheet.grid.value(row, column)),
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

const chartTypes: Readonly<Record<string, string>> = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "Line",
};

/** Kind, title, place and series; the finer look of a chart stays the host's own. */
function putCharts(sheet: Worksheet, source: Sheet): void {
  for (const given of source.charts ?? []) {
    const ranges = (given.series ?? []).map(({ valuesRef, categoriesRef }) => ({
      values: rangeAt(sheet.workbook, valuesRef),
      categories: rangeAt(sheet.workbook, categoriesRef),
    }));
    const [first] = ranges;
    if (first?.values == null) continue;
    const type = chartTypes[given.kinds[0] ?? ""] ?? "ColumnClustered";
    const chart = sheet.Charts.Add(type, first.values, "Columns");
    for (const series of chart.Series.items()) series.Delete();
    ranges.forEach(({ values, categories }, i) => {
      const series = chart.Series.Add(given.series?.[i]?.name ?? "");
      series.values = values;
      series.categories = categories;
    });
    chart.Title.Text = given.title ?? "";
    chart.Title.Visible = given.title !== undefined;
    const { from, to } = given.anchor ?? {};
    if (from !== undefined) {
      chart.SetPosition(
        sheet.GetCell(from.row, from.col),
        to === undefined ? null : sheet.GetCell(to.row - 1, to.col - 1),
      );
    }
  }
}

function rangeAt(workbook: HostWorkbook, reference: string | undefined): Range | null {
  const parsed = parseAddress(reference ?? "");
  const sheet = parsed?.sheet == null ? null : workbook.Worksheets.find(parsed.sheet);
  return parsed === null || sheet === null ? null : new Range(sheet, parsed.range);
}
