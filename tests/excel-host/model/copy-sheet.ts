import { maxColumns, maxRows } from "../../../src/foundation/address";
import { wholeSheet } from "./addresses";
import { copyLook } from "./copy-cells";
import { Range } from "./range";
import { renamedSheet, renamedTable } from "./references";
import type { Worksheet } from "./worksheet";

/**
 * Fills a new sheet with all that another one holds, as Excel copies a sheet within its workbook: tables get new names and
 * the copy's formulas mean them; names that stand for cells of the sheet come as names of the copy alone, hidden ones too;
 * a formula that names its own sheet goes on naming the original.
 */
export function copySheet(from: Worksheet, to: Worksheet): void {
  const all = { ...wholeSheet, rows: maxRows, columns: maxColumns };
  copyLook({ sheet: from, range: all }, { sheet: to, range: all }, true);
  for (const { row, column, formula } of from.grid.cells(all)) {
    const value = formula === null ? from.grid.value(row, column) : null;
    const isText = formula === null && !from.grid.isError(row, column);
    to.grid.put(row, column, value, formula, isText);
  }
  for (const table of from.Tables.items()) {
    const copy = to.Tables.addCopy(table, table.range);
    to.grid.mapFormulas((formula) => renamedTable(formula, table.Name, copy.Name));
  }
  copyNames(from, to);
  for (const chart of from.Charts.items()) to.Charts.addCopy(chart);
  for (const comment of from.Comments.items()) {
    to.Comments.create(new Range(to, comment.at.range), comment.Content).Resolved =
      comment.Resolved;
  }
  for (const { at } of from.HorizontalPageBreaks.items()) {
    to.HorizontalPageBreaks.Add(new Range(to, at.range));
  }
  to.TabColor = from.TabColor;
  to.ShowGridlines = from.ShowGridlines;
  to.FreezePanes.takeFrom(from.FreezePanes);
  to.PageLayout.takeFrom(from.PageLayout);
  to.AutoFilter.takeFrom(from.AutoFilter);
  to.Protection.takeFrom(from.Protection);
}

function copyNames(from: Worksheet, to: Worksheet): void {
  const { workbook } = from;
  const standing = workbook.Names.items().filter(
    (name) => name.GetRangeOrNullObject()?.sheet === from || mentionsOnly(name.formula, from.Name),
  );
  for (const name of [...from.Names.items(), ...standing]) {
    const formula = renamedSheet(name.formula, from.Name, to.Name);
    if (to.Names.find(name.Name) !== null) continue;
    const copy = to.Names.create(name.Name, formula);
    copy.Visible = name.Visible;
    copy.Comment = name.Comment;
  }
}

/** A formula, not a single range, that names this sheet. */
function mentionsOnly(formula: string, sheet: string): boolean {
  return renamedSheet(formula, sheet, `${sheet}?`) !== formula;
}
