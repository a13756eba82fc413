import type { TableDescription } from "../../port";
import { freeTableName } from "../../sheet-names";
import type { SheetSpec, TableBlock } from "../../sheet-spec";
import type { PresentSheet } from "./draw-setting";

/**
 * Excel's table names for a spec's tables, by block id. A table that is on the sheet already keeps its name, so that the
 * user's formulas go on finding it; a new one gets a free name, which is added to `taken` (lower-case names of the workbook's
 * tables and defined names).
 */
export function tableNamesOf(
  spec: SheetSpec,
  present: PresentSheet | null,
  taken: Set<string>,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const claimed = new Set<TableDescription>();
  const tables = spec.blocks.filter((block) => block.kind === "table");
  for (const block of tables) {
    const found = present?.description.tables.find(
      (table) => !claimed.has(table) && isNamedFor(table, block),
    );
    if (!found) continue;
    claimed.add(found);
    names.set(block.id, found.name);
  }
  for (const block of tables) {
    if (names.has(block.id)) continue;
    const name = freeTableName(block.tableName, taken);
    taken.add(name.toLowerCase());
    names.set(block.id, name);
  }
  return names;
}

/** "PeilianRanking" or, where that was taken, "PeilianRanking2". */
function isNamedFor(table: TableDescription, block: TableBlock): boolean {
  return (
    table.hasHeader &&
    table.name.toLowerCase().startsWith(block.tableName.toLowerCase()) &&
    /^\d*$/.test(table.name.slice(block.tableName.length))
  );
}
