import { fail, ok, type Result } from "../../foundation/result";
import type { Checkpoint } from "../../foundation/watch";
import type { SheetCells } from "../cells";
import type { SheetKey, Workbook, WorkbookCause } from "../port";
import { OfficeWriter } from "./apply-plan";
import { describeOffice } from "./describe-office";
import { excelFloor } from "./excel-floor";
import { readOfficeSheet } from "./read-sheet";
import { revealInOffice } from "./reveal";

/** The workbook that is open in Excel. */
export type OfficeWorkbook = Workbook & {
  /** Takes back a write that ended half-way (`isInterrupted` in workbook/interrupted.ts tells). */
  putRight(checkpoint: Checkpoint): Promise<Result<null, WorkbookCause>>;
};

/** Whether this Excel has a version of ExcelApi. */
function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

function readSheetOf(
  sheet: SheetKey,
  checkpoint: Checkpoint,
): Promise<Result<SheetCells, WorkbookCause>> {
  return readOfficeSheet(sheet, checkpoint);
}

/** The workbook beside the pane, through Office.js. Call it after `Office.onReady`; nothing is read or written yet. */
export function openOfficeWorkbook(): Promise<Result<OfficeWorkbook, WorkbookCause>> {
  if (!supports(excelFloor))
    return Promise.resolve(fail({ kind: "host-too-old", needed: `ExcelApi ${excelFloor}` }));
  const reader = { describe: describeOffice, readSheet: readSheetOf };
  const writer = new OfficeWriter({ ...reader, supports });
  return Promise.resolve(
    ok({
      ...reader,
      apply: (plan, checkpoint) => writer.apply(plan, checkpoint),
      restore: (checkpoint) => writer.restore(checkpoint),
      restorableSteps: () => writer.restorableSteps(),
      putRight: (checkpoint) => writer.putRight(checkpoint),
      reveal: revealInOffice,
    }),
  );
}
