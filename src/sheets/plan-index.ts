import type { Course, CourseId } from "../domain/curriculum/course";
import type { TopicResult } from "../domain/diagnosis/diagnosis";
import type { RankedAgent } from "../domain/ranking/ranking";
import type { Agent, AgentIndex } from "../domain/records/agents";
import type { Session } from "../domain/scheduling/timetable";
import type { TierAssignment } from "../domain/tiers/tiers";
import type { TrainingPlan } from "../domain/training-plan";
import type { Locale } from "../locales/locale";

/** Look-ups that several sheets share, made once a plan. */
export type PlanIndex = {
  readonly plan: TrainingPlan;
  readonly locale: Locale;
  readonly agent: (index: AgentIndex) => Agent | null;
  /** The name, with the id behind it where two agents share the name. */
  readonly nameOf: (index: AgentIndex) => string;
  readonly ranked: ReadonlyMap<AgentIndex, RankedAgent>;
  readonly tier: ReadonlyMap<AgentIndex, TierAssignment>;
  readonly course: ReadonlyMap<CourseId, Course>;
  readonly courseName: (id: CourseId) => string;
  readonly results: ReadonlyMap<AgentIndex, readonly TopicResult[]>;
  /** Topics on which agents differ by enough to show; on the others every gap is 0.00. */
  readonly differing: ReadonlySet<number>;
  /** Agents of a session in the order of its demands. */
  readonly trainees: (session: Session) => readonly AgentIndex[];
  readonly trainerName: (session: Session) => string;
  readonly venueName: (session: Session) => string;
  /** The first session of an agent on a course taught by this method. */
  readonly firstSession: (agent: AgentIndex, method: Course["method"]) => Session | null;
};

/** Gaps are shown to two decimals. */
const smallestShown = 0.005;

/** Gathers once what several sheets look up in a plan: names that tell agents apart, courses, results by agent. */
export function indexPlan(plan: TrainingPlan, locale: Locale): PlanIndex {
  const { agents } = plan.centre;
  const { common } = locale.sheets;
  const sharers = new Map<string, number>();
  for (const { name } of agents) sharers.set(name, (sharers.get(name) ?? 0) + 1);
  const course = new Map(plan.courses.map((one) => [one.id, one]));
  const courseNames = new Map(
    plan.courses.map((one) => [one.id, locale.domain.courseName(one)] as const),
  );
  const results = new Map<AgentIndex, TopicResult[]>();
  for (const result of plan.diagnosis.results) {
    const known = results.get(result.agent);
    if (known === undefined) results.set(result.agent, [result]);
    else known.push(result);
  }
  const differing = new Set(
    plan.diagnosis.results
      .filter(({ gap }) => Math.abs(gap.value) >= smallestShown)
      .map(({ topic }) => topic),
  );
  const trainees = (session: Session): AgentIndex[] =>
    session.demands.flatMap((id) => {
      const demand = plan.demands[id];
      return demand === undefined ? [] : [demand.agent];
    });
  const firstSessions = new Map<string, Session>();
  for (const session of plan.timetable.sessions) {
    const method = course.get(session.course)?.method;
    if (method === undefined) continue;
    for (const agent of trainees(session)) {
      const key = `${agent} ${method}`;
      if (!firstSessions.has(key)) firstSessions.set(key, session);
    }
  }
  return {
    plan,
    locale,
    agent: (index) => agents[index] ?? null,
    nameOf: (index) => {
      const one = agents[index];
      if (one === undefined) return "";
      return (sharers.get(one.name) ?? 0) > 1 ? `${one.name} (${one.id})` : one.name;
    },
    ranked: new Map(plan.ranking.agents.map((one) => [one.agent, one])),
    tier: new Map(plan.tiers.map((one) => [one.agent, one])),
    course,
    courseName: (id) => courseNames.get(id) ?? id,
    results,
    differing,
    trainees,
    trainerName: (session) => {
      if (session.trainer !== null) return plan.problem.trainers[session.trainer]?.name ?? "";
      const former = plan.replan?.kept.get(session.id)?.previous.now.trainer ?? null;
      if (former !== null) return former;
      return course.get(session.course)?.needsTrainer === false
        ? common.notNeeded
        : common.toBeNamed;
    },
    venueName: (session) =>
      session.venue === null
        ? (plan.replan?.kept.get(session.id)?.previous.now.venue ?? common.atTheDesk)
        : (plan.problem.venues[session.venue]?.name ?? ""),
    firstSession: (agent, method) => firstSessions.get(`${agent} ${method}`) ?? null,
  };
}
