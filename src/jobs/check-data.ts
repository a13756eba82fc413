import { fail, ok, type Result } from "../foundation/result";
import type { Corrections } from "../domain/records/corrections";
import type { DataReport } from "../domain/records/data-report";
import type { Settings } from "../domain/settings/settings";
import type { LocaleTag } from "../locales/locale-tag";
import { readCentre } from "../reading/read-centre";
import type { WorkbookSnapshot } from "../workbook/port";
import type { Choices } from "./choices";
import { choicesInForce } from "./choices-in-force";
import { isCancelled, stepCheckpoint, type JobCause, type JobContext } from "./job";

export type DataCheck = {
  readonly report: DataReport;
  /** The language of most headers. */
  readonly language: LocaleTag;
  /** What was in force: the settings sheet's, and over it what was chosen for this run. */
  readonly settings: Settings;
  readonly corrections: Corrections;
};

/** The button "Check data": what was found in the workbook and every row that needs a look. Writes nothing. */
export async function checkData(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  context: JobContext,
): Promise<Result<DataCheck, JobCause>> {
  const inForce = choicesInForce(snapshot, choices);
  if (!inForce.ok) return inForce;
  const { settings, corrections, problems } = inForce.value;
  const read = await readCentre(
    snapshot,
    { settings, corrections },
    stepCheckpoint(context, "read", 0, 1),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const report = { ...read.report, issues: [...problems, ...read.report.issues] };
  return read.centre.agents.length > 0
    ? ok({ report, language: read.language, settings, corrections })
    : fail({ kind: "nothing-usable", report, settings, corrections });
}
