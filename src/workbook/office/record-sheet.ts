import { writeUnderWay } from "../interrupted";
import { recordId } from "../kept-sheets";
import { markSheet, unmarkSheet } from "./hidden-names";
import { recordCells, readRecord, type WritePhase, type WriteRecord } from "./write-record";

/** Writes a record to its sheet, over an earlier and shorter or equal one. */
export function writeRecord(
  worksheet: Excel.Worksheet,
  phase: WritePhase,
  record: WriteRecord,
): void {
  const cells = recordCells(phase, record);
  worksheet.getRange(`A1:A${cells.length}`).values = cells.map((text) => [text]);
}

/** The record of a step that is done becomes the marker of a write under way: what it did is about to be taken back. */
export function markUnderWay(
  context: Excel.RequestContext,
  step: number,
  worksheet: Excel.Worksheet,
): void {
  markSheet(context, writeUnderWay, worksheet);
  unmarkSheet(context, recordId(step));
}

/** From here on the write counts as done. */
export function markDone(
  context: Excel.RequestContext,
  step: number,
  worksheet: Excel.Worksheet,
): void {
  markSheet(context, recordId(step), worksheet);
  unmarkSheet(context, writeUnderWay);
}

/** What the marker sheet says; `null` when it says nothing that we wrote. */
export async function loadRecord(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
): Promise<ReturnType<typeof readRecord>> {
  const used = worksheet.getUsedRangeOrNullObject(true).load("values");
  await context.sync();
  if (used.isNullObject) return null;
  return readRecord(used.values.map(([cell]) => String(cell)));
}
