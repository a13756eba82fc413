import { fail, ok, type Result } from "../foundation/result";
import { comparePlans, type PlanComparison } from "../domain/replanning/compare-plans";
import { newlyBroken } from "../domain/replanning/newly-broken";
import { replanned } from "../domain/replanning/replan";
import { sheetSessions } from "../domain/replanning/sheet-sessions";
import { rankingAssumptions } from "../domain/ranking/ranking-assumptions";
import { planFollowUp } from "../domain/follow-up/plan-follow-up";
import { bestTimetable } from "../domain/scheduling/best-timetable";
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
import { problemOverLastPlan } from "./problem-over-last-plan";

export type GeneratedPlan = {
  readonly write: WritePlan;
  readonly training: TrainingPlan;
  /** The plan in the workbook beside the new one; `null`: the workbook holds none. */
  readonly compared: PlanComparison | null;
  /** The language of the sheets. */
  readonly language: LocaleTag;
};

/**
 * The button "Generate training plan": reads the centre, ranks, sorts into tiers, diagnoses, plans, timetables and
 * describes the sheets to write.
 *
 * @throws when the timetable breaks a hard rule that no session kept from the last plan breaks already: the verifier does not
 *   share the planner's code, so that is a defect.
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
  const { settings, centre, ranking, tiers } = judgement;

  const posed = problemOverLastPlan(snapshot, judgement, today);
  const { problem, last } = posed;
  const { courses, demands } = problem;
  const { floor, unreachable } = posed.built;
  const report = {
    ...judgement.report,
    issues: [...posed.problems, ...judgement.report.issues],
  };
  const search = { endedEarly: false };
  const enough = (): boolean => {
    search.endedEarly = context.searchUntil?.() === true;
    return search.endedEarly;
  };
  const found = await bestTimetable(
    problem,
    seed,
    { effort: settings.searchEffort, enough },
    stepCheckpoint(context, "plan", 0.6, 0.9),
  );
  if (isCancelled(context)) return fail({ kind: "cancelled" });
  const violations = newlyBroken(problem, found);
  if (violations.length > 0) {
    throw new Error(`The timetable breaks a hard rule: ${JSON.stringify(violations[0])}`);
  }

  const { timetable, replan } =
    last === null
      ? { timetable: found, replan: null }
      : replanned(found, last.before, last.lastNumber, centre.agents, today);

  const training: TrainingPlan = {
    today,
    seed,
    ...judgement,
    report,
    courses,
    demands,
    problem,
    floor,
    unreachable,
    timetable,
    replan,
    followUp: planFollowUp(
      { ...judgement, today, courses, demands, problem, timetable },
      posed.previousFollowUp,
    ),
    assumptions: [
      ...rankingAssumptions({ centre, report, ranking, tiers, settings }),
      ...posed.assumptions,
      ...(search.endedEarly ? [{ kind: "search-ended-early" as const }] : []),
    ],
  };
  const known = { problem, floor, personKey: String };
  const compared =
    last === null
      ? null
      : comparePlans(
          { ...known, sessions: sheetSessions(last.before, today) },
          { ...known, sessions: timetable.sessions },
        );
  context.onProgress({ step: "draw", fraction: 0.9 });
  const locale = localeFor(language);
  const present = new Set(snapshot.description.sheets.flatMap(({ ours }) => ours ?? []));
  const carried = carriedOver(planSheets(training, locale, present), snapshot, locale);
  const sheets = recounted(carried, locale);
  return ok({ training, compared, language, write: { sheets, basedOn: fingerprints(snapshot) } });
}
