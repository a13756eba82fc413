import { sheetFingerprint } from "../workbook/fingerprint";
import type { SheetId, WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";

/** What our sheets looked like when the snapshot was taken: all of them, or those that are named. */
export function fingerprints(
  snapshot: WorkbookSnapshot,
  only: readonly SheetId[] | null = null,
): WritePlan["basedOn"] {
  return snapshot.description.sheets.flatMap(({ key, ours }) => {
    const cells = snapshot.cells.get(key);
    if (ours === null || cells === undefined || only?.includes(ours) === false) return [];
    return [{ sheet: ours, fingerprint: sheetFingerprint(cells) }];
  });
}
