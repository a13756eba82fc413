import type { SheetId, WorkbookDescription } from "./port";

/**
 * The very hidden sheets in which an apply in Excel keeps what it replaces, so that it can be taken back: for step 3 the
 * record "before-3" and, for each sheet that was rewritten, a copy "before-3-ranking". They are marked as ours like all our
 * sheets, but nobody reads, shows or rewrites them: only Restore does.
 */
export type KeptSheet =
  | { readonly kind: "record"; readonly step: number }
  | { readonly kind: "copy"; readonly step: number; readonly of: SheetId };

const pattern = /^before-([1-9]\d*)(?:-(.+))?$/;

/** The sheet on which a write (`step`, from 1) records what it will change. */
export function recordId(step: number): SheetId {
  return `before-${step}`;
}

/** The copy of sheet `of` as it was before write `step`. */
export function copyId(step: number, of: SheetId): SheetId {
  return `${recordId(step)}-${of}`;
}

/** `null` for every other sheet id. */
export function keptSheet(id: SheetId): KeptSheet | null {
  const match = pattern.exec(id);
  if (!match) return null;
  const step = Number(match[1]);
  const of = match[2];
  return of === undefined ? { kind: "record", step } : { kind: "copy", step, of };
}

/** The description without the sheets kept for Restore; what is local to them goes too. */
export function withoutKeptSheets(description: WorkbookDescription): WorkbookDescription {
  const isKept = ({ ours }: { readonly ours: SheetId | null }): boolean =>
    ours !== null && keptSheet(ours) !== null;
  const kept = new Set(description.sheets.filter(isKept).map(({ key }) => key));
  if (kept.size === 0) return description;
  return {
    ...description,
    sheets: description.sheets.filter(({ key }) => !kept.has(key)),
    names: description.names.filter(({ scope }) => scope === null || !kept.has(scope)),
  };
}
