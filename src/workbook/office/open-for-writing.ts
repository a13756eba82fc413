import type { Result } from "../../foundation/result";
import { copyId } from "../kept-sheets";
import type { SheetId, SheetKey, WorkbookCause } from "../port";
import { callExcel, patience } from "./call-excel";
import { markSheet, unmarkSheet } from "./hidden-names";
import { markDone, writeRecord } from "./record-sheet";
import type { WriteRecord } from "./write-record";

export type Opening = {
  readonly recordTab: string;
  readonly record: WriteRecord;
  /** Names local to the copies, by sheet id; they go. */
  readonly localNames: ReadonlyMap<SheetId, readonly string[]>;
  readonly copyTabs: ReadonlyMap<SheetId, string>;
  readonly protectedSheets: readonly SheetKey[];
  /** The person's sheet, when copying has brought another to the front. */
  readonly bringBack: SheetKey | null;
};

/** Until all is done a created sheet carries this mark, whoever it is for, so that it goes when the write is taken back. */
export function newSheetId(step: number, index: number): SheetId {
  return copyId(step, `new-${index + 1}`);
}

/**
 * The second thing an apply does, in one request: writes down on the marker sheet what will be done, then opens our sheets
 * and makes the new ones, empty. Gives the keys of the new sheets in the order of the record.
 */
export function openForWriting(
  opening: Opening,
): Promise<Result<readonly SheetKey[], WorkbookCause>> {
  return callExcel((context) => open(context, opening), { patience: patience.whileWriting });
}

async function open(
  context: Excel.RequestContext,
  { recordTab, record, localNames, copyTabs, protectedSheets, bringBack }: Opening,
): Promise<readonly SheetKey[]> {
  const { worksheets } = context.workbook;
  writeRecord(worksheets.getItem(recordTab), "writing", record);
  for (const [id, names] of localNames) {
    const copy = worksheets.getItem(copyTabs.get(id) ?? "");
    for (const name of names) copy.names.getItem(name).delete();
  }
  for (const key of protectedSheets) worksheets.getItem(key).protection.unprotect();
  const added = record.created.map(({ tab }, i) => {
    const worksheet = worksheets.add(tab);
    markSheet(context, newSheetId(record.step, i), worksheet);
    return worksheet.load("id");
  });
  if (bringBack !== null) worksheets.getItem(bringBack).activate();
  await context.sync();
  return added.map(({ id }) => id);
}

/** The last thing: the marker becomes the record of the step, from which Restore goes back. */
export function closeWrite(
  recordTab: string,
  record: WriteRecord,
): Promise<Result<null, WorkbookCause>> {
  return callExcel(
    async (context) => {
      const worksheet = context.workbook.worksheets.getItem(recordTab);
      writeRecord(worksheet, "written", record);
      record.created.forEach((_, i) => {
        unmarkSheet(context, newSheetId(record.step, i));
      });
      markDone(context, record.step, worksheet);
      await context.sync();
      return null;
    },
    { patience: patience.whileWriting },
  );
}
