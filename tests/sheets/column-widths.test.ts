import { isoDay } from "../../src/foundation/day";
import { textWidth } from "../../src/foundation/text-lines";
import type { TrainingPlan } from "../../src/domain/training-plan";
import { noChoices } from "../../src/jobs/choices";
import { generateTrainingPlan } from "../../src/jobs/generate-training-plan";
import { localeFor } from "../../src/locales/locale";
import { localeTags } from "../../src/locales/locale-tag";
import { planSheets } from "../../src/sheets/plan-sheets";
import type { CellContent, NumberFormatName, SheetSpec } from "../../src/workbook/sheet-spec";
import { looks } from "../../src/workbook/styles";
import { jobContext, sampleWorkbook, snapshotOf } from "../jobs/sample-workbook";

/** What Excel shows of a number, date or time in a format of ours; one that is wider than its column shows as "####". */
function shown(content: CellContent, format: NumberFormatName): string | null {
  if (typeof content === "number") return figure(content, format);
  if (typeof content !== "object" || content === null) return null;
  switch (content.type) {
    case "day":
      return isoDay(content.day);
    case "time":
      return "00:00";
    case "formula":
      return shown(content.value, format);
    case "link":
      return null;
  }
}

function figure(value: number, format: NumberFormatName): string {
  const digits = (count: number, size = value): string =>
    size.toLocaleString("en", { minimumFractionDigits: count, maximumFractionDigits: count });
  switch (format) {
    case "integer":
      return digits(0);
    case "decimal1":
      return digits(1);
    case "decimal2":
      return digits(2);
    case "signed2":
      return `+${digits(2, Math.abs(value))}`;
    case "percent":
      return `${digits(0, value * 100)}%`;
    case "percent1":
      return `${digits(1, value * 100)}%`;
    case "date":
      return "2026-03-05";
    case "time":
      return "00:00";
    case "duration":
      return "0:00:00";
    case "general":
    case "text":
      return String(value);
  }
}

type Wide = readonly [sheet: string, column: string, text: string, width: number];

/** Texts of tables that reach beyond their column though they do not wrap, and figures that do. */
function tooWide({ id, blocks, columnWidths }: SheetSpec): readonly Wide[] {
  const found: Wide[] = [];
  for (const block of blocks) {
    if (block.kind === "cells") {
      for (const { row, column, value, style, format } of block.cells) {
        const merge = block.merges.find((one) => one.row === row && one.column === column);
        const across = columnWidths.slice(column, column + (merge?.columns ?? 1));
        const width = across.reduce((sum, each) => sum + each, 0);
        const text = shown(value, format ?? "general");
        const size = looks[style].font.size / 11;
        if (text !== null && textWidth(text) * size > width) found.push([id, style, text, width]);
      }
      continue;
    }
    block.columns.forEach((column, c) => {
      if (column.hidden === true) return;
      const width = columnWidths[block.column + c] ?? 0;
      for (const row of block.rows) {
        const content = row[c] ?? null;
        const link = typeof content === "object" && content?.type === "link" ? content.text : null;
        const own = typeof content === "string" ? content : link;
        const text =
          column.wrap === true && own !== null ? null : (own ?? shown(content, column.format));
        if (text !== null && textWidth(text) > width) found.push([id, column.id, text, width]);
      }
    });
  }
  return found;
}

let plan: TrainingPlan;

beforeAll(async () => {
  const workbook = await sampleWorkbook("zh-TW", 60);
  const made = await generateTrainingPlan(await snapshotOf(workbook), noChoices, jobContext());
  if (!made.ok) throw new Error(made.cause.kind);
  plan = made.value.training;
});

test.each(localeTags)(
  "nothing on the sample centre's sheets is wider than its column (%s)",
  (tag) => {
    const sheets = planSheets(plan, localeFor(tag));
    expect(sheets.length).toBeGreaterThan(25);
    expect(sheets.flatMap(tooWide)).toEqual([]);
    // With columns half as wide much would be cut, on nearly every sheet.
    const halved = sheets.map((one) => ({
      ...one,
      columnWidths: one.columnWidths.map((width) => width / 2),
    }));
    expect(new Set(halved.flatMap(tooWide).map(([sheet]) => sheet)).size).toBeGreaterThan(20);
  },
);
