import { parseRange, rangeName, type CellRange } from "../../src/foundation/address";
import { canonicalAreas } from "../excel-host/canonical-areas";
import type { Validation } from "../excel-host/model/data-validation";
import type { HostWorkbook } from "../excel-host/model/workbook";
import type { Worksheet } from "../excel-host/model/worksheet";
import type { ConditionalKind, SheetLook, ValidationLook } from "./harness";

/** Looks into the simulated Excel itself, past the client and the code under test. */
export function lookInExcel(workbook: HostWorkbook, tab: string): SheetLook {
  const sheet = workbook.Worksheets.GetItem(tab);
  const wears = (property: string, cell: string, plain: unknown): unknown =>
    sheet.styles.common(property, placeOf(cell), plain);
  const frozen = sheet.FreezePanes.GetLocationOrNullObject();
  return {
    format: (cell) => String(wears("NumberFormat", cell, "General")),
    isLocked: (cell) => wears("Protection.Locked", cell, true) === true,
    note: (cell) => noteAt(sheet, cell),
    link: (cell) => linkOf(wears("Hyperlink", cell, null)),
    formula: (cell) => {
      const { row, column } = placeOf(cell);
      return sheet.grid.formulaText(row, column)?.slice(1) ?? null;
    },
    validations: validationsOf(sheet),
    conditionals: sheet.conditionalFormats.all.map(({ areas, Type }) => ({
      range: areas.map(rangeName).join(" "),
      kind: conditionalKind(Type),
    })),
    widths: Array.from({ length: 30 }, (_, column) => {
      const whole = { row: 0, column, rows: 1, columns: 1 };
      return charactersOf(Number(sheet.styles.common("ColumnWidth", whole, 48)));
    }),
    freeze: {
      rows: frozen === null || frozen.range.rows > 1000 ? 0 : frozen.range.rows,
      columns: frozen === null || frozen.range.columns > 1000 ? 0 : frozen.range.columns,
    },
    isProtected: sheet.Protection.Protected,
  };
}

function placeOf(cell: string): CellRange {
  const place = parseRange(cell);
  if (place === null) throw new Error(`${cell} is no cell`);
  return place;
}

/** Points of a column so many characters wide: 7 pixels a character and 5 beside them, four to three points. */
function charactersOf(points: number): number {
  return Math.round(((points / 0.75 - 5) / 7) * 100) / 100;
}

/** What appears on a cell: a note, or the input message that stands in for it where Excel has no notes for add-ins. */
function noteAt(sheet: Worksheet, cell: string): string | null {
  const validation = sheet.styles.common("DataValidation", placeOf(cell), null);
  const { prompt } = (validation ?? { prompt: null }) as Pick<Validation, "prompt">;
  const message = (prompt ?? null) as { readonly message: string } | null;
  return message?.message ?? null;
}

function linkOf(link: unknown): string | null {
  return (
    ((link ?? null) as { readonly documentReference: string } | null)?.documentReference ?? null
  );
}

const kinds: Readonly<Record<string, ValidationLook["kind"]>> = {
  list: "list",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
};

function validationsOf(sheet: Worksheet): readonly ValidationLook[] {
  const rules = sheet.styles
    .areas("DataValidation")
    .map(({ range, value }) => ({ range, value: (value as Validation).rule }));
  return canonicalAreas(rules, "{}").map((line) => {
    const end = line.indexOf(" ");
    const [entry] = Object.entries(JSON.parse(line.slice(end)) as Record<string, unknown>);
    const [type, detail] = entry ?? ["", null];
    const kind = kinds[type];
    if (kind === undefined) throw new Error(`Unknown validation ${type}`);
    const source = (detail as { readonly source?: string }).source ?? "=";
    return {
      range: line.slice(0, end),
      kind,
      values: source.startsWith("=") ? [] : source.split(","),
    };
  });
}

function conditionalKind(type: string): ConditionalKind {
  switch (type) {
    case "CellValue":
      return "equals";
    case "Custom":
      return "compare";
    case "DataBar":
      return "data-bar";
    case "ColorScale":
      return "colour-scale";
    default:
      throw new Error(`Unknown conditional format ${type}`);
  }
}
