import { sheetIdOfName, type OwnName } from "./own-names";
import type { SheetId } from "./port";

/**
 * The tabs that are ours, in lower case, by sheet id. `names` are those of the whole workbook: when a person copies one of
 * our sheets, Excel gives the copy a name of its own, and the copy is hers.
 *
 * A marker alone does not make a sheet ours: cut and paste carries it to a sheet of the user's, which the next run
 * would then write over. Where it is recorded which cells are ours, at least half of them must lie on the same tab.
 */
export function ownTabs(names: readonly OwnName[]): ReadonlyMap<SheetId, string> {
  const areas = recordedAreas(names);
  const own = new Map<SheetId, string>();
  for (const { name, refersTo } of names) {
    const id = sheetIdOfName(name);
    if (id === null || own.has(id)) continue;
    const [tab] = tabsIn(refersTo);
    const recorded = areas.get(name.toLowerCase()) ?? [];
    const here = recorded.filter((area) => area === tab).length;
    if (tab !== undefined && here * 2 >= recorded.length) own.set(id, tab);
  }
  return own;
}

/** The tabs of the cells recorded as ours, one entry an area, by the lower-case name that marks their sheet. */
function recordedAreas(names: readonly OwnName[]): ReadonlyMap<string, readonly string[]> {
  const areas = new Map<string, string[]>();
  for (const { name, refersTo } of names) {
    const marker = areaName.exec(name.toLowerCase())?.[1];
    if (marker === undefined) continue;
    const known = areas.get(marker);
    const tabs = tabsIn(refersTo);
    if (known === undefined) areas.set(marker, [...tabs]);
    else known.push(...tabs);
  }
  return areas;
}

/** "peilian.ranking.area" and its further parts. */
const areaName = /^([^.]+\.[^.]+)\.area(?:\.|$)/;

/** The tabs of the references in a formula: "'Q1 ''26'!$A$1,Other!$B$2:$C$3"; broken references name none. */
function tabsIn(formula: string): readonly string[] {
  const references = /(?:'((?:[^']|'')+)'|([^'!,()[\]#]+))!\$?[A-Z]+\$?\d+/gi;
  return [...formula.matchAll(references)].map((match) =>
    (match[1]?.replaceAll("''", "'") ?? match[2] ?? "").toLowerCase(),
  );
}
