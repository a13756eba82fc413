import { ownNames, ownSheetName } from "../../own-names";
import type { ListShelf } from "../../list-shelf";
import type { SheetSpec } from "../../sheet-spec";
import type { DrawSetting } from "./draw-setting";

/**
 * The hidden names that go with a sheet of ours. Those of the last version that are there keep standing with a new formula;
 * the rest go.
 */
export function writeNames(
  context: Excel.RequestContext,
  spec: SheetSpec,
  shelf: ListShelf,
  { tab, dates, present }: DrawSetting,
): void {
  if (spec.owner === "user") return;
  const { names } = context.workbook;
  const base = ownSheetName(spec.id).toLowerCase();
  const old = new Map<string, string>();
  for (const { name, scope } of present?.names ?? []) {
    const folded = name.toLowerCase();
    const isOurs = folded === base || folded.startsWith(`${base}.`);
    if (scope === null && isOurs) old.set(folded, name);
  }
  for (const { name, refersTo } of ownNames(spec, tab, dates, shelf.areas)) {
    const known = old.get(name.toLowerCase());
    old.delete(name.toLowerCase());
    if (known !== undefined) {
      names.getItem(known).formula = `=${refersTo}`;
      continue;
    }
    names.add(name, `=${refersTo}`).visible = false;
  }
  for (const name of old.values()) names.getItem(name).delete();
}
