import { nameKey, idKey } from "../people/person-keys";
import type { RecognisedTable } from "../recognition/recognise";
import type { RawTable } from "../tables/table";
import type { TablePerson } from "./person-of-table";

/** A table of no known kind that would be one of agents' records if somebody said whose. */
export type Orphan = {
  readonly table: RawTable;
  /** See headerKey. */
  readonly key: string;
};

/**
 * Tells which tables are one person's sheet by the names of their tabs: a tab named after somebody whom other tables of the
 * workbook name, and the tabs beside it with the same headers where most are named so. `null` where nothing tells.
 */
export function peopleOfTabs(
  orphans: readonly Orphan[],
  recognised: readonly RecognisedTable[],
): (TablePerson | null)[] {
  const known = namesIn(recognised);
  const isKnown = (table: RawTable): boolean => known.has(nameKey(personInTab(table)));
  const groups = new Map<string, Orphan[]>();
  for (const orphan of orphans) {
    groups.set(orphan.key, [...(groups.get(orphan.key) ?? []), orphan]);
  }
  return orphans.map(({ table, key }) => {
    const alike = groups.get(key) ?? [];
    const named = alike.filter((one) => isKnown(one.table)).length;
    if (!isKnown(table) && (named < 2 || named * 2 <= alike.length)) return null;
    const text = personInTab(table);
    return /^[A-Za-z]{0,4}\d+$/.test(text) ? { id: text, name: null } : { id: null, name: text };
  });
}

/** "张三", "1001", "张三-3月", "01 张三", "Ann Lee (March)" → what of the tab's name can be a person. */
export function personInTab({ view }: RawTable): string {
  const name = view.sheet.name.normalize("NFKC").trim();
  return name
    .replace(/\s*[([](?:[^()[\]]*)[)\]]\s*$/, "")
    .replace(/[\s_-]*(?:20\d{2}\s*[年./-]?\s*)?\d{1,2}月份?$/, "")
    .replace(/^\d{1,2}[\s._、-]+(?=\D)/, "")
    .trim();
}

/** Every name and id in the person columns of tables that name people, folded as names are. */
function namesIn(recognised: readonly RecognisedTable[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { table, columns, kind } of recognised) {
    if (kind === null) continue;
    for (const { column, field } of columns) {
      if (field !== "agentId" && field !== "agentName") continue;
      const { view, grid } = table;
      const seen = new Set<number>();
      for (let row = 0; row < table.rows.length; row++) {
        const cell = grid.at(row, column);
        if (cell < 0 || seen.has(view.value(cell))) continue;
        seen.add(view.value(cell));
        const text = view.shown(cell);
        known.add(nameKey(text));
        known.add(nameKey(idKey(text)));
      }
    }
  }
  known.delete("");
  return known;
}
