import { fail, ok, type Result } from "../foundation/result";
import type { DataReport } from "../domain/records/data-report";
import type { LocaleTag } from "../locales/locale-tag";
import { readCentre } from "../reading/read-centre";
import { readSettings } from "../reading/settings";
import type { WorkbookSnapshot } from "../workbook/port";
import { isCancelled, stepCheckpoint, type JobCause, type JobContext } from "./job";

export type DataCheck = {
  readonly report: DataReport;
  /** The language of most headers. */
  readonly language: LocaleTag;
};

/** The button "Check data": what was found in the workbook and every row that needs a look. Writes nothing. */
export async function checkData(
  snapshot: WorkbookSnapshot,
  context: JobContext,
): Promise<Result<DataCheck, JobCause>> {
  const { settings, problems } = readSettings(snapshot);
  const read = await readCentre(snapshot, settings, stepCheckpoint(context, "read", 0, 1));
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const report = { ...read.report, issues: [...problems, ...read.report.issues] };
  return read.centre.agents.length > 0
    ? ok({ report, language: read.language })
    : fail({ kind: "nothing-usable", report });
}
