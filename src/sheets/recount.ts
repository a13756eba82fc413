import type { Locale } from "../locales/locale";
import type { CellContent, SheetSpec, TableBlock } from "../workbook/sheet-spec";
import { attendanceFigures } from "./attendance";
import { choiceWord } from "./choice-words";

/**
 * Brings the cached results of formulas over typed columns up to date after carry-over has put in what people typed: programs
 * that do not calculate on opening show the cache. The attendance and the coverage sheet have such formulas.
 */
export function recounted(specs: readonly SheetSpec[], locale: Locale): readonly SheetSpec[] {
  return specs.map((spec) => {
    if (spec.id === "attendance") return recountedAttendance(spec, locale);
    return spec.id === "coverage" ? recountedCoverage(spec, locale) : spec;
  });
}

/** Views ticked as seen, by item; and the share seen, by the records or by a tick. */
function recountedCoverage(spec: SheetSpec, locale: Locale): SheetSpec {
  const views = tableOf(spec, "views");
  const items = tableOf(spec, "items");
  if (views === null || items === null) return spec;
  const at = ({ columns }: TableBlock, id: string): number =>
    columns.findIndex((column) => column.id === id);
  const [viewed, seen] = [at(views, "item"), at(views, "seen")];
  const ticks = new Map<CellContent, number>();
  for (const row of views.rows) {
    if (row[seen] !== choiceWord(locale, "yes")) continue;
    const item = row[viewed] ?? null;
    ticks.set(item, (ticks.get(item) ?? 0) + 1);
  }
  const [ticked, share] = [at(items, "ticked"), at(items, "share")];
  const numberAt = (row: readonly CellContent[], column: string): number =>
    Number(row[at(items, column)] ?? 0);
  const rows = items.rows.map((row) => {
    const yes = ticks.get(row[at(items, "item")] ?? null) ?? 0;
    const people = numberAt(row, "people");
    const part = people === 0 ? 0 : (numberAt(row, "recorded") + yes) / people;
    return row.map((cell, column) => {
      if (column === ticked) return withResult(cell, yes);
      return column === share ? withResult(cell, part) : cell;
    });
  });
  return {
    ...spec,
    blocks: spec.blocks.map((block) => (block === items ? { ...items, rows } : block)),
  };
}

function tableOf({ blocks }: SheetSpec, id: string): TableBlock | null {
  const found = blocks.find((block) => block.kind === "table" && block.id === id);
  return found?.kind === "table" ? found : null;
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
