import { fail, ok, type Result } from "../foundation/result";
import type { Corrections } from "../domain/records/corrections";
import type { DataReport } from "../domain/records/data-report";
import { applySelections } from "../domain/selections/apply-selections";
import { builtInConditions } from "../domain/selections/built-in";
import { countSelections, type SelectionCount } from "../domain/selections/selection-counts";
import type { TypedSelections } from "../domain/selections/selections";
import type { Settings } from "../domain/settings/settings";
import { localeFor } from "../locales/locale";
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
  /** The examples where nothing was typed or chosen yet. */
  readonly selections: TypedSelections;
  /** Whom each selection finds in what was read. */
  readonly selectionCounts: readonly SelectionCount[];
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
  if (read.centre.agents.length === 0) {
    return fail({ kind: "nothing-usable", report, settings, corrections });
  }
  const { builtIn } = localeFor(settings.language === "auto" ? read.language : settings.language)
    .sheets.selections;
  const selections = inForce.value.selections ?? {
    conditions: builtInConditions(builtIn),
    refused: [],
  };
  return ok({
    report,
    language: read.language,
    settings,
    corrections,
    selections,
    selectionCounts: countSelections(applySelections(read.centre, settings, selections)),
  });
}
