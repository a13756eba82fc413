import type { Locale } from "../locales/locale";
import type { CellContent, SheetSpec, TableBlock } from "../workbook/sheet-spec";
import { attendanceFigures } from "./attendance";
import { choiceWord } from "./choice-words";

/**
 * Brings the cached results of formulas over typed columns up to date after carry-over has put in what people typed: programs
 * that do not calculate on opening show the cache. The attendance, the coverage and the knowledge sheet have such formulas.
 */
export function recounted(specs: readonly SheetSpec[], locale: Locale): readonly SheetSpec[] {
  return specs.map((spec) => {
    if (spec.id === "attendance") return recountedAttendance(spec, locale);
    if (spec.id === "coverage") return recountedCoverage(spec, locale);
    return spec.id === "knowledge" ? recountedKnowledge(spec, locale) : spec;
  });
}

/** Views ticked as seen, by item; and the share seen, by the records or by a tick. */
function recountedCoverage(spec: SheetSpec, locale: Locale): SheetSpec {
  const views = tableOf(spec, "views");
  const items = tableOf(spec, "items");
  if (views === null || items === null) return spec;
  const ticks = ticksBy(views, "item", "seen", locale);
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

/** Who was ticked to know each release, beside its key points. */
function recountedKnowledge(spec: SheetSpec, locale: Locale): SheetSpec {
  const signOff = tableOf(spec, "signOff");
  const points = tableOf(spec, "points");
  if (signOff === null || points === null) return spec;
  const ticks = ticksBy(signOff, "release", "known", locale);
  const known = at(points, "known");
  const rows = points.rows.map((row) => {
    const yes = ticks.get(row[at(points, "release")] ?? null) ?? 0;
    return row.map((cell, column) => (column === known ? withResult(cell, yes) : cell));
  });
  return {
    ...spec,
    blocks: spec.blocks.map((block) => (block === points ? { ...points, rows } : block)),
  };
}

/** How often "Yes" stands in a column, by what the row is about. */
function ticksBy(
  table: TableBlock,
  about: string,
  column: string,
  locale: Locale,
): ReadonlyMap<CellContent, number> {
  const ticks = new Map<CellContent, number>();
  for (const row of table.rows) {
    if (row[at(table, column)] !== choiceWord(locale, "yes")) continue;
    const item = row[at(table, about)] ?? null;
    ticks.set(item, (ticks.get(item) ?? 0) + 1);
  }
  return ticks;
}

function at({ columns }: TableBlock, id: string): number {
  return columns.findIndex((column) => column.id === id);
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
