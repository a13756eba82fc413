import type { WorkbookDescription } from "../workbook/port";
import { freeSheetName } from "../workbook/sheet-names";
import type { WritePlan } from "../workbook/sheet-spec";
import type { TabChange } from "./engine";

/** What writing a plan would do to the workbook's tabs, and how many of them it would leave alone. */
export function tabChanges(
  plan: WritePlan,
  { sheets }: WorkbookDescription,
): { readonly changes: readonly TabChange[]; readonly untouchedTabs: number } {
  const taken = sheets.map(({ name }) => name);
  const changes = plan.sheets.map(({ id, name, owner }): TabChange => {
    const present = owner === "user" ? undefined : sheets.find(({ ours }) => ours === id);
    if (present !== undefined) return { tab: present.name, action: "rewritten" };
    const free = freeSheetName(name, taken);
    taken.push(free);
    return { tab: free, action: "created" };
  });
  const rewritten = changes.filter(({ action }) => action === "rewritten").length;
  return { changes, untouchedTabs: sheets.length - rewritten };
}
