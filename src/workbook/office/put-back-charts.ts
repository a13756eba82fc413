import type { SheetImage } from "./sheet-image";

/** Charts that the write added go; those that it changed in place keep following their tables. */
export function putBackCharts(sheet: Excel.Worksheet, { copy, present }: SheetImage): void {
  const before = new Set(copy.charts);
  for (const name of present.charts) {
    if (!before.has(name)) sheet.charts.getItem(name).delete();
  }
}
