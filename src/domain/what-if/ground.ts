import type { Demand } from "../needs/demand";
import type { SiteIndex, TrainingProblem } from "../scheduling/problem";
import type { Session } from "../scheduling/timetable";
import type { Settings } from "../settings/settings";
import type { Floor } from "../staffing/floor";
import type { Change, SettingChange } from "./change";

/** The timetable's problem, and the phones that the plan takes people from. */
export type Posed = { readonly problem: TrainingProblem; readonly floor: Floor };

/** What the proposals are looked for on: the plan as it is, and those without a place in it. */
export type Ground = Posed & {
  readonly sessions: readonly Session[];
  readonly settings: Settings;
  readonly missing: readonly Missing[];
  /** The problem that the same workbook poses under other settings. */
  readonly pose: (settings: Partial<Settings>) => Posed;
};

/** A demand without a place, with its positions in the problem. */
export type Missing = {
  readonly demand: Demand;
  readonly course: number;
  readonly agent: number;
};

export type Proposal = {
  readonly change: Change;
  readonly posed: Posed;
  /** What a person would set to have it so; `null`: it is no matter of a setting. */
  readonly setting: SettingChange | null;
};

/** Looks for one change; `null` where it would make no difference to those without a place. */
export type Propose = (ground: Ground) => Proposal | null;

/** Those of the demands that the problem knows, with their positions. */
export function missingIn(problem: TrainingProblem, demands: Iterable<number>): Missing[] {
  const agentAt = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
  const courseAt = new Map(problem.courses.map(({ id }, position) => [id, position]));
  return [...demands].flatMap((id) => {
    const demand = problem.demands[id];
    if (demand === undefined) return [];
    const course = courseAt.get(demand.course) ?? -1;
    return [{ demand, course, agent: agentAt.get(demand.agent) ?? -1 }];
  });
}

/** Courses in which people found no place, the one with most of them first; only those that `counts`. */
export function lackingCourses(
  { missing, problem }: Ground,
  counts: (course: TrainingProblem["courses"][number]) => boolean,
): readonly number[] {
  const people = new Map<number, number>();
  for (const { course } of missing) {
    const facts = problem.courses[course];
    if (facts !== undefined && counts(facts)) people.set(course, (people.get(course) ?? 0) + 1);
  }
  return [...people].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([course]) => course);
}

/** The site of most of those without a place in these courses; −1 where nobody's is known. */
export function siteOfMost(ground: Ground, courses: readonly number[]): SiteIndex {
  const people = new Map<SiteIndex, number>();
  for (const { course, agent } of ground.missing) {
    const site = ground.problem.agents[agent]?.site ?? -1;
    if (courses.includes(course) && site >= 0) people.set(site, (people.get(site) ?? 0) + 1);
  }
  return [...people].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? -1;
}

/** A change of the problem that no setting makes. */
export function proposal({ floor }: Ground, change: Change, problem: TrainingProblem): Proposal {
  return { change, posed: { problem, floor }, setting: null };
}
