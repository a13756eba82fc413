import { fail, ok, type Result } from "../foundation/result";
import { planCurriculum } from "../domain/curriculum/plan-curriculum";
import { diagnose } from "../domain/diagnosis/diagnose";
import { rankAgents } from "../domain/ranking/rank-agents";
import { rankingAssumptions } from "../domain/ranking/ranking-assumptions";
import { bestTimetable } from "../domain/scheduling/best-timetable";
import { buildProblem } from "../domain/scheduling/build-problem";
import { verifyTimetable } from "../domain/scheduling/verify";
import { settingFields, settingsFrom, type Settings } from "../domain/settings/settings";
import { assignTiers } from "../domain/tiers/assign-tiers";
import type { TrainingPlan } from "../domain/training-plan";
import { localeFor } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { readCentre } from "../reading/read-centre";
import { readSettings } from "../reading/settings";
import { carryOver } from "../sheets/carry-over";
import { translatedChoice } from "../sheets/choice-words";
import { columnIds } from "../sheets/column-ids";
import { planSheets } from "../sheets/plan-sheets";
import { recounted } from "../sheets/recount";
import { sheetFingerprint } from "../workbook/fingerprint";
import type { WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";
import { isCancelled, stepCheckpoint, type JobCause, type JobContext } from "./job";

export type GeneratedPlan = {
  readonly write: WritePlan;
  readonly training: TrainingPlan;
  /** The language of the sheets. */
  readonly language: LocaleTag;
};

/**
 * The button "Generate training plan": reads the centre, ranks, sorts into tiers, diagnoses, plans, timetables and
 * describes the sheets to write.
 *
 * @param chosen settings that win over the settings sheet (a settings file, the pane's form), each valid by itself.
 * @throws when the timetable breaks a hard rule: the verifier does not share the planner's code, so that is a defect.
 */
export async function generateTrainingPlan(
  snapshot: WorkbookSnapshot,
  chosen: Partial<Settings>,
  context: JobContext,
): Promise<Result<GeneratedPlan, JobCause>> {
  const { today, seed } = context;
  const fromSheet = readSettings(snapshot);
  const { settings, problems } = settingsFrom(together(fromSheet.settings, chosen));
  if (problems[0] !== undefined) return fail({ kind: "settings", problem: problems[0] });

  const read = await readCentre(snapshot, settings, stepCheckpoint(context, "read", 0, 0.3));
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const { centre } = read;
  const report = { ...read.report, issues: [...fromSheet.problems, ...read.report.issues] };
  if (centre.agents.length === 0) return fail({ kind: "nothing-usable", report });

  const ranking = await rankAgents(
    centre,
    settings,
    seed,
    stepCheckpoint(context, "rank", 0.3, 0.6),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const tiers = assignTiers(centre, ranking, settings, today);
  const diagnosis = diagnose(centre, settings, ranking);

  const curriculum = planCurriculum({ centre, ranking, tiers, diagnosis, settings, today });
  const { courses, demands } = curriculum;
  const built = buildProblem({ centre, courses, demands, settings, today });
  const { problem } = built;
  const timetable = await bestTimetable(
    problem,
    seed,
    context.searchUntil,
    stepCheckpoint(context, "plan", 0.6, 0.9),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const violations = verifyTimetable(problem, timetable);
  if (violations.length > 0) {
    throw new Error(`The timetable breaks a hard rule: ${JSON.stringify(violations[0])}`);
  }

  const training: TrainingPlan = {
    today,
    seed,
    settings,
    report,
    centre,
    ranking,
    tiers,
    diagnosis,
    courses,
    demands,
    problem,
    timetable,
    assumptions: [
      ...rankingAssumptions({ centre, report, ranking, tiers, settings }),
      ...curriculum.assumptions,
      ...built.assumptions,
    ],
  };
  const language = settings.language === "auto" ? read.language : settings.language;
  context.onProgress({ step: "draw", fraction: 0.9 });
  const locale = localeFor(language);
  const words = {
    ...locale.sheets.carryOver,
    translated: (text: string) => translatedChoice(text, locale),
  };
  const carried = carryOver(planSheets(training, locale), snapshot, words, columnIds);
  const sheets = recounted(carried, locale);
  return ok({ training, language, write: { sheets, basedOn: fingerprints(snapshot) } });
}

/** What the sheet says and, over it, what was chosen for this run, to be checked as one. */
function together(sheet: Settings, chosen: Partial<Settings>): [string, unknown][] {
  const merged = { ...sheet, ...chosen };
  return settingFields.map(({ id }) => [id, merged[id]]);
}

function fingerprints(snapshot: WorkbookSnapshot): WritePlan["basedOn"] {
  return snapshot.description.sheets.flatMap((sheet) => {
    const cells = snapshot.cells.get(sheet.key);
    return sheet.ours === null || cells === undefined
      ? []
      : [{ sheet: sheet.ours, fingerprint: sheetFingerprint(cells) }];
  });
}
