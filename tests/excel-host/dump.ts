import { cellName, rangeName } from "../../src/foundation/address";
import { canonicalAreas, stableText } from "./canonical-areas";
import { ExcelHost } from "./host";
import { wholeSheet } from "./model/addresses";
import type { Chart } from "./model/charts";
import { CannotCalculate } from "./model/formula-parser";
import type { CellValue } from "./model/grid";
import { fieldsOf, type HostObject } from "./model/host-object";
import type { NamedItemCollection } from "./model/names";
import type { Range } from "./model/range";
import { plainStyle } from "./model/style-defaults";
import type { HostWorkbook } from "./model/workbook";
import type { Worksheet } from "./model/worksheet";

/**
 * Everything the workbook holds, as readable lines that are equal just when the workbooks are: sheets in their order with
 * visibility, cells with formulas, values and looks, tables, validations, conditional formats, charts, notes, comments, names, panes,
 * print set-up, protection, widths; the active sheet. Not the ids that Excel makes up, nor the selection.
 */
export function dumpWorkbook(of: ExcelHost | HostWorkbook): string {
  const workbook = of instanceof ExcelHost ? of.workbook : of;
  const structure = workbook.Protection.Protected ? "protected" : "open";
  return [
    `workbook ${workbook.Name}`,
    `dates ${workbook.date1904 ? "1904" : "1900"}, structure ${structure}`,
    `active ${workbook.active.Name}`,
    ...names(workbook.Names),
    ...workbook.Worksheets.items().map(dumpSheet),
  ].join("\n");
}

/** One sheet of it. */
export function dumpSheet(sheet: Worksheet): string {
  const lines = [
    ...lineOf("tab colour", sheet.TabColor),
    ...lineOf("grid lines", sheet.ShowGridlines ? "" : "off"),
    ...lineOf("protected", sheet.Protection.Protected ? allowances(sheet) : ""),
    ...lineOf("frozen", addressOf(sheet.FreezePanes.GetLocationOrNullObject())),
    ...lineOf("filter", addressOf(sheet.AutoFilter.GetRangeOrNullObject())),
    ...page(sheet),
    ...names(sheet.Names),
    ...sheet.Tables.items().map((table) => {
      return `table ${table.Name} ${rangeName(table.range)} headers ${table.ShowHeaders} ${fieldsText(table)}`;
    }),
    ...sheet.merges.map((merge) => `merged ${rangeName(merge)}`).sort(),
    ...cells(sheet),
    ...looks(sheet),
    ...conditionals(sheet),
    ...sheet.Charts.items().map(chart),
    ...sheet.HorizontalPageBreaks.items()
      .map((one) => `page break before row ${one.GetCellAfterBreak().RowIndex + 1}`)
      .sort(),
    ...sheet.Notes.items()
      .map(({ at, Content }) => `note ${at.localAddress} ${stableText(Content)}`)
      .sort(),
    ...sheet.Comments.items().map(
      ({ at, Content }) => `comment ${at.localAddress} ${stableText(Content)}`,
    ),
  ];
  return [`sheet ${sheet.Name} ${sheet.Visibility}`, ...lines.map((line) => `  ${line}`)].join(
    "\n",
  );
}

/** What is not allowed and what nobody spoke of is one. */
function allowances({ Protection: { Options: options } }: Worksheet): string {
  return stableText(
    Object.fromEntries(Object.entries(options).filter(([, value]) => value !== false)),
  );
}

function lineOf(what: string, text: string): readonly string[] {
  return text === "" ? [] : [`${what} ${text}`];
}

function addressOf(range: Range | null): string {
  return range === null ? "" : range.localAddress;
}

function names(collection: NamedItemCollection): readonly string[] {
  return collection
    .items()
    .map(({ Name, Visible, Comment, formula }) =>
      `name ${Name} ${Visible ? "" : "hidden "}${formula} ${Comment}`.trimEnd(),
    )
    .sort();
}

function page(sheet: Worksheet): readonly string[] {
  const { PageLayout: layout } = sheet;
  return [
    ...[...fieldsOf(layout)].map(([name, value]) => `page ${name} ${stableText(value)}`),
    ...lineOf("page title rows", addressOf(layout.GetPrintTitleRowsOrNullObject())),
    ...lineOf("page title columns", addressOf(layout.GetPrintTitleColumnsOrNullObject())),
    ...lineOf("page area", addressOf(layout.GetPrintAreaOrNullObject())),
  ];
}

function cells(sheet: Worksheet): readonly string[] {
  return sheet.grid.cells(wholeSheet).map(({ row, column, formula }) => {
    const shown = stableText(shownAt(sheet, row, column));
    return `${cellName(row, column)} ${formula === null ? shown : `${formula} → ${shown}`}`;
  });
}

function shownAt(sheet: Worksheet, row: number, column: number): CellValue {
  try {
    return sheet.grid.value(row, column);
  } catch (thrown) {
    if (thrown instanceof CannotCalculate) return "cannot be calculated here";
    throw thrown;
  }
}

function looks(sheet: Worksheet): readonly string[] {
  return sheet.styles.properties.toSorted().flatMap((property) => {
    const plain = stableText(plainStyle(property));
    const areas = canonicalAreas(sheet.styles.areas(property), plain);
    return areas.map((area) => `${property} ${area}`);
  });
}

function conditionals(sheet: Worksheet): readonly string[] {
  return sheet.conditionalFormats.all.map(({ areas, Type, StopIfTrue, part }, priority) => {
    const where = areas.map(rangeName).sort().join(",");
    const stop = StopIfTrue ? " stop" : "";
    return `conditional ${priority} ${Type}${stop} ${where} ${fieldsText(part)}`;
  });
}

function chart(one: Chart): string {
  const place =
    one.place === null ? "" : `${one.place.from.localAddress}:${one.place.to.localAddress}`;
  const series = one.Series.items().map(
    (each) =>
      `series ${stableText(each.Name)} ${sourceOf(each.values)} by ${sourceOf(each.categories)} ${fieldsText(each)}`,
  );
  return [`chart at ${place} ${fieldsText(one)}`, ...series].join(" | ");
}

/** A range of a sheet that is gone is a broken reference. */
function sourceOf(range: Range | null): string {
  if (range === null) return "none";
  return range.sheet.workbook.Worksheets.items().includes(range.sheet) ? range.Address : "#REF!";
}

function fieldsText(object: HostObject): string {
  return stableText(Object.fromEntries([...fieldsOf(object)].filter(([name]) => name !== "Id")));
}
