import { quotedSheet } from "../../foundation/address";
import { ownSheetName, type OwnName } from "../own-names";
import type { SheetId } from "../port";

/** Marks a worksheet as ours: a hidden name at its first cell. */
export function markSheet(
  context: Excel.RequestContext,
  id: SheetId,
  worksheet: Excel.Worksheet,
): void {
  addHidden(context, ownSheetName(id), worksheet.getRange("A1"));
}

/** Takes the mark away; the name must be there. */
export function unmarkSheet(context: Excel.RequestContext, id: SheetId): void {
  context.workbook.names.getItem(ownSheetName(id)).delete();
}

/** All names that go with our sheet of that id. */
export function namesOf(id: SheetId, names: readonly OwnName[]): readonly OwnName[] {
  const base = ownSheetName(id).toLowerCase();
  return names.filter(({ name }) => {
    const folded = name.toLowerCase();
    return folded === base || folded.startsWith(`${base}.`);
  });
}

/** Makes the names `present` into `wanted`, with as few changes as that takes. */
export function replaceNames(
  context: Excel.RequestContext,
  present: readonly OwnName[],
  wanted: readonly OwnName[],
): void {
  const { names } = context.workbook;
  const before = new Map(present.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  const after = new Set(wanted.map(({ name }) => name.toLowerCase()));
  for (const { name } of present) {
    if (!after.has(name.toLowerCase())) names.getItem(name).delete();
  }
  for (const { name, refersTo } of wanted) {
    const formula = `=${refersTo}`;
    const old = before.get(name.toLowerCase());
    if (old === undefined) addHidden(context, name, formula);
    else if (old !== refersTo) names.getItem(name).formula = formula;
  }
}

function addHidden(
  context: Excel.RequestContext,
  name: string,
  reference: Excel.Range | string,
): void {
  context.workbook.names.add(name, reference).visible = false;
}

/** The formulas of names as they read when the tab `from` is called `to`. */
export function withTab(names: readonly OwnName[], from: string, to: string): readonly OwnName[] {
  if (from === to) return names;
  const prefix = `${quotedSheet(to)}!`;
  return names.map(({ name, refersTo }) => ({
    name,
    refersTo: refersTo.replace(
      /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([^'"!,()[\]{}\s]+)!/g,
      (all: string, quoted: string | undefined, bare: string | undefined) =>
        (quoted?.replaceAll("''", "'") ?? bare) === from ? prefix : all,
    ),
  }));
}
