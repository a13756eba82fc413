import { planCurriculum } from "../domain/curriculum/plan-curriculum";
import type { PreviousFollowUp } from "../domain/follow-up/previous-follow-up";
import type { DataIssue } from "../domain/records/data-report";
import { heldSessions, withHeldTraining, withToldDays } from "../domain/replanning/held-training";
import { keepAndTell, type KeptAndTold } from "../domain/replanning/keep-and-tell";
import { editIssues } from "../domain/replanning/names-in-problem";
import { buildProblem } from "../domain/scheduling/build-problem";
import type { TrainingProblem } from "../domain/scheduling/problem";
import type { Assumption } from "../domain/settings/assumption";
import type { Day } from "../foundation/day";
import { readPreviousFollowUp } from "../reading/previous-follow-up/read-previous-follow-up";
import { readPreviousCourses } from "../reading/previous-timetable/previous-courses";
import { readPreviousTimetable } from "../reading/previous-timetable/previous-timetable";
import type { WorkbookSnapshot } from "../workbook/port";
import type { Judgement } from "./judge-centre";

/** The timetable's problem as the workbook and the last plan in it pose it. */
export type ProblemOverLastPlan = {
  readonly built: ReturnType<typeof buildProblem>;
  /** With what the last plan binds. */
  readonly problem: TrainingProblem;
  readonly assumptions: readonly Assumption[];
  /** `null`: no timetable stands in the workbook yet. */
  readonly last: { readonly before: KeptAndTold; readonly lastNumber: number } | null;
  /** What people marked on the sheets that follow from the last timetable. */
  readonly previousFollowUp: PreviousFollowUp;
  /** What people typed on the last plan's sheets and nobody can use. */
  readonly problems: readonly DataIssue[];
};

/** Says who needs what, lays out days, trainers and rooms, and reads what of the last plan stays. */
export function problemOverLastPlan(
  snapshot: WorkbookSnapshot,
  { centre, ranking, tiers, diagnosis, analysis, settings }: Omit<Judgement, "language">,
  today: Day,
): ProblemOverLastPlan {
  const { needs } = analysis;
  const marked = readPreviousFollowUp(snapshot, centre.agents);
  const previousFollowUp = marked.previous;
  const planned = planCurriculum({
    centre,
    ranking,
    tiers,
    diagnosis,
    needs,
    settings,
    today,
    previousFollowUp,
  });
  const { timetable, problems: unread } = readPreviousTimetable(snapshot, centre.agents);
  const problems = [...unread, ...marked.problems];
  const { courses, demands } =
    timetable === null
      ? planned
      : withHeldTraining(
          { ...planned, demands: withToldDays(planned.demands, timetable) },
          heldSessions(timetable, today, settings.planWeeks, planned),
          readPreviousCourses(snapshot),
          centre.agents,
        );
  const built = buildProblem({ centre, courses, demands, settings, today });
  const assumptions = [...planned.assumptions, ...built.assumptions];
  if (timetable === null) {
    const { problem } = built;
    return { built, problem, assumptions, last: null, previousFollowUp, problems };
  }
  const before = keepAndTell(built.problem, timetable, today, settings.planWeeks);
  return {
    built,
    problem: before.problem,
    assumptions,
    last: { before, lastNumber: timetable.lastNumber },
    previousFollowUp,
    problems: [...problems, ...editIssues(before.sessions)],
  };
}
