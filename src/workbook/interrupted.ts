import type { SheetId, WorkbookDescription } from "./port";

/** The very hidden sheet of ours that is there only while a plan is being written. */
export const writeUnderWay: SheetId = "write-under-way";

/** Whether a write ended half-way and was not taken back: Excel or the connection was gone. */
export function isInterrupted({ sheets }: WorkbookDescription): boolean {
  return sheets.some(({ ours }) => ours === writeUnderWay);
}
