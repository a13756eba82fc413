import { ownSheetName, sheetIdOfName, type OwnName } from "./own-names";
import type { SheetId } from "./port";

/**
 * The tabs that are ours, in lower case, by sheet id. `names` are those of the whole workbook: when a person copies one of
 * our sheets, Excel gives the copy a name of its own, and the copy is hers.
 *
 * A marker alone does not make a sheet ours: cut and paste carries it to a sheet of the user's, which the next run
 * would then write over. Where it is recorded which cells are ours, at least half of them must lie on the same tab.
 */
export function ownTabs(names: readonly OwnName[]): ReadonlyMap<SheetId, string> {
  const own = new Map<SheetId, string>();
  for (const { name, refersTo } of names) {
    const id = sheetIdOfName(name);
    const [tab] = tabsIn(refersTo);
    if (id === null || tab === undefined || own.has(id)) continue;
    if (isRecordedOn(tab, id, names)) own.set(id, tab);
  }
  return own;
}

function isRecordedOn(tab: string, id: SheetId, names: readonly OwnName[]): boolean {
  const base = `${ownSheetName(id)}.`.toLowerCase();
  const areas = names
    .filter(({ name }) => name.toLowerCase().startsWith(base))
    .filter(({ name }) => name.slice(base.length).split(".")[0] === "area")
    .flatMap(({ refersTo }) => tabsIn(refersTo));
  const here = areas.filter((area) => area === tab).length;
  return here * 2 >= areas.length;
}

/** The tabs of the references in a formula: "'Q1 ''26'!$A$1,Other!$B$2:$C$3"; broken references name none. */
function tabsIn(formula: string): readonly string[] {
  const references = /(?:'((?:[^']|'')+)'|([^'!,()[\]#]+))!\$?[A-Z]+\$?\d+/gi;
  return [...formula.matchAll(references)].map((match) =>
    (match[1]?.replaceAll("''", "'") ?? match[2] ?? "").toLowerCase(),
  );
}
