import { fail, ok, type Result } from "../foundation/result";
import { analyseCentre } from "../domain/analysis/analyse-centre";
import { planCurriculum } from "../domain/curriculum/plan-curriculum";
import { diagnose } from "../domain/diagnosis/diagnose";
import { rankAgents } from "../domain/ranking/rank-agents";
import { rankingAssumptions } from "../domain/ranking/ranking-assumptions";
import { bestTimetable } from "../domain/scheduling/best-timetable";
import { buildProblem } from "../domain/scheduling/build-problem";
import { verifyTimetable } from "../domain/scheduling/verify";
import { assignTiers } from "../domain/tiers/assign-tiers";
import type { TrainingPlan } from "../domain/training-plan";
import { localeFor } from "../locales/locale";
import type { LocaleTag } from "../locales/locale-tag";
import { readCentre } from "../reading/read-centre";
import { carriedOver } from "./carried-over";
import { planSheets } from "../sheets/plan-sheets";
import { recounted } from "../sheets/recount";
import { fingerprints } from "./fingerprints";
import type { WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";
import type { Choices } from "./choices";
import { choicesInForce } from "./choices-in-force";
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
 * @throws when the timetable breaks a hard rule: the verifier does not share the planner's code, so that is a defect.
 */
export async function generateTrainingPlan(
  snapshot: WorkbookSnapshot,
  choices: Choices,
  context: JobContext,
): Promise<Result<GeneratedPlan, JobCause>> {
  const { today, seed } = context;
  const inForce = choicesInForce(snapshot, choices);
  if (!inForce.ok) return inForce;
  const { settings, corrections, problems } = inForce.value;

  const read = await readCentre(
    snapshot,
    { settings, corrections },
    stepCheckpoint(context, "read", 0, 0.3),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const { centre } = read;
  const report = { ...read.report, issues: [...problems, ...read.report.issues] };
  if (centre.agents.length === 0) {
    return fail({ kind: "nothing-usable", report, settings, corrections });
  }

  const ranking = await rankAgents(
    centre,
    settings,
    seed,
    stepCheckpoint(context, "rank", 0.3, 0.5),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const tiers = assignTiers(centre, ranking, settings, today);
  const diagnosis = diagnose(centre, settings, ranking);
  const analysis = await analyseCentre(
    { centre, settings, ranking, tiers, diagnosis, today, seed },
    stepCheckpoint(context, "diagnose", 0.5, 0.6),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });

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
    corrections,
    report,
    centre,
    ranking,
    tiers,
    diagnosis,
    analysis,
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
  const present = new Set(snapshot.description.sheets.flatMap(({ ours }) => ours ?? []));
  const carried = carriedOver(planSheets(training, locale, present), snapshot, locale);
  const sheets = recounted(carried, locale);
  return ok({ training, language, write: { sheets, basedOn: fingerprints(snapshot) } });
}
