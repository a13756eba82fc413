import { fail, ok, type Result } from "../foundation/result";
import { planCurriculum } from "../domain/curriculum/plan-curriculum";
import { rankingAssumptions } from "../domain/ranking/ranking-assumptions";
import { bestTimetable } from "../domain/scheduling/best-timetable";
import { buildProblem } from "../domain/scheduling/build-problem";
import { verifyTimetable } from "../domain/scheduling/verify";
import type { TrainingPlan } from "../domain/training-plan";
import { localeFor } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { carriedOver } from "./carried-over";
import { planSheets } from "../sheets/plan-sheets";
import { recounted } from "../sheets/recount";
import { fingerprints } from "./fingerprints";
import type { WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";
import type { Choices } from "./choices";
import { isCancelled, stepCheckpoint, type JobCause, type JobContext } from "./job";
import { judgeCentre } from "./judge-centre";

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
 * @throws when the timetable breaks a hard rule: the verifier does not share the planner's code, so that is a defect.
 */
export async function generateTrainingPlan(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  context: JobContext,
): Promise<Result<GeneratedPlan, JobCause>> {
  const { today, seed } = context;
  const judged = await judgeCentre(snapshot, choices, context, 0.6);
  if (!judged.ok) return judged;
  const { language, ...judgement } = judged.value;
  const { settings, report, centre, ranking, tiers, diagnosis } = judgement;

  const curriculum = planCurriculum({ centre, ranking, tiers, diagnosis, settings, today });
  const { courses, demands } = curriculum;
  const built = buildProblem({ centre, courses, demands, settings, today });
  const { problem, floor } = built;
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
    ...judgement,
    courses,
    demands,
    problem,
    floor,
    timetable,
    assumptions: [
      ...rankingAssumptions({ centre, report, ranking, tiers, settings }),
      ...curriculum.assumptions,
      ...built.assumptions,
    ],
  };
  context.onProgress({ step: "draw", fraction: 0.9 });
  const locale = localeFor(language);
  const present = new Set(snapshot.description.sheets.flatMap(({ ours }) => ours ?? []));
  const carried = carriedOver(planSheets(training, locale, present), snapshot, locale);
  const sheets = recounted(carried, locale);
  return ok({ training, language, write: { sheets, basedOn: fingerprints(snapshot) } });
}
