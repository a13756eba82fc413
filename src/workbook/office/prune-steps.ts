import type { Result } from "../../foundation/result";
import { ok } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { callExcel } from "./call-excel";
import { dropSheets } from "./drop-sheets";
import { keptSheets, readState } from "./workbook-state";

/** How many applies Restore can take back. */
export const stepsKept = 3;

/**
 * Deletes what is kept for steps that are too old to go back to, and copies that belong to no step. Apart from the write
 * itself: it may fail without harm.
 */
export async function pruneSteps(newest: number): Promise<Result<null, WorkbookCause>> {
  const state = await readState();
  if (!state.ok) return state;
  const kept = keptSheets(state.value).filter(({ sheet }) => sheet.visibility === "VeryHidden");
  const records = kept.filter((one) => one.kept.kind === "record").map((one) => one.kept.step);
  const old = kept.filter(
    ({ kept: { step } }) => step <= newest - stepsKept || !records.includes(step),
  );
  if (old.length === 0) return ok(null);
  return callExcel(async (context) => {
    dropSheets(context, state.value, old);
    await context.sync();
    return null;
  });
}
