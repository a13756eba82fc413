import type { Locale } from "../locales/locale";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { attendanceFigures } from "./attendance";

/**
 * Brings the cached results of formulas over typed columns up to date after carry-over has put in what people typed: programs
 * that do not calculate on opening show the cache. Only the attendance sheet has such formulas.
 */
export function recounted(specs: readonly SheetSpec[], locale: Locale): readonly SheetSpec[] {
  return specs.map((spec) => (spec.id === "attendance" ? recountedAttendance(spec, locale) : spec));
}

function recountedAttendance(spec: SheetSpec, locale: Locale): SheetSpec {
  const table = spec.blocks.find((block) => block.kind === "table" && block.id === "attendance");
  if (table?.kind !== "table") return spec;
  const answers = table.columns.findIndex((column) => column.id === "attended");
  const values = attendanceFigures(
    table.rows.map((row) => row[answers] ?? null),
    locale,
  );
  return {
    ...spec,
    blocks: spec.blocks.map((block) =>
      block.kind === "table"
        ? block
        : {
            ...block,
            cells: block.cells.map((cell) => {
              const value = values[cell.column];
              return cell.style === "figure" && value !== undefined
                ? { ...cell, value: withResult(cell.value, value) }
                : cell;
            }),
          },
    ),
  };
}

function withResult(content: CellContent, value: number): CellContent {
  return typeof content === "object" && content?.type === "formula"
    ? { ...content, value }
    : content;
}
