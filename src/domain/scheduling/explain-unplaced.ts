import { occupancyOf, unplaced, type Occupancy } from "./explain/occupancy";
import { ruleIds, setIf, setOf, sizeOf, type RuleSet } from "./explain/rule-sets";
import { waysIn } from "./explain/session-blockers";
import type { TrainingProblem } from "./problem";
import { highestSlot, lowestSlot, slotRun } from "./slot-bits";
import type { RuleId, Session, Unplaced } from "./timetable";

/** A relay begins so many minutes into the shift at most. */
const partOfShift = 60;

/**
 * Why each demand that sits in no session could not be placed: over all start slots of the plan, the rules that alone
 * stand in the way, the one that blocks most slots first. Where none does so alone, the rules that block while the agent
 * is on shift, the most frequent first. It looks only at the finished timetable, never at what the planner tried: a
 * greedy failure does not show that there was no place. No rule at all means that a place is free, and planning was
 * stopped early.
 */
export function explainUnplaced(
  problem: TrainingProblem,
  sessions: readonly Session[],
): readonly Unplaced[] {
  const occupancy = occupancyOf(problem, sessions);
  const explainer = new Explainer(problem, occupancy);
  return problem.demands.flatMap((_, demand) =>
    occupancy.dayOf[demand] === unplaced ? [{ demand, blockedBy: explainer.explain(demand) }] : [],
  );
}

class Explainer {
  private readonly agentAt: ReadonlyMap<number, number>;
  private readonly courseAt: ReadonlyMap<string, number>;
  private readonly teaching: ReadonlySet<number>;
  private readonly isTeamAsked: boolean;
  /** Ways in by course, start, site and, where it matters, team: the same for all of them who do not teach. */
  private readonly ways = new Map<number, readonly RuleSet[]>();

  constructor(
    private readonly problem: TrainingProblem,
    private readonly occupancy: Occupancy,
  ) {
    this.agentAt = new Map(problem.agents.map(({ agent }, position) => [agent, position]));
    this.courseAt = new Map(problem.courses.map(({ id }, position) => [id, position]));
    this.isTeamAsked = problem.trainers.some(({ releases }) => releases !== undefined);
    this.teaching = new Set(problem.trainers.flatMap(({ agent }) => agent ?? []));
  }

  explain(demand: number): readonly RuleId[] {
    const { days, slotsPerDay, courseSlots } = this.problem;
    const facts = this.problem.demands[demand];
    const course = this.courseAt.get(facts?.course ?? "") ?? -1;
    const agent = this.agentAt.get(facts?.agent ?? -1) ?? -1;
    const length = courseSlots[course] ?? 1;
    const alone = new Map<RuleId, number>();
    const often = new Map<RuleId, number>();
    for (let day = 0; day < days.length; day++) {
      for (let start = 0; start + length <= slotsPerDay; start++) {
        const own = this.ownBlockers(demand, agent, course, day, start);
        const ways = this.waysInAt(course, day, start, agent).map((way) => way | own);
        if (ways.includes(0)) return [];
        count(alone, union(ways.filter((way) => sizeOf(way) === 1)));
        if ((own & setOf("on-shift")) === 0) count(often, fewest(ways));
      }
    }
    if (alone.size > 0) return byCount(alone);
    return often.size > 0 ? byCount(often) : ["on-shift"];
  }

  /** Rules about the trainee herself, whatever session it might be. */
  private ownBlockers(demand: number, agent: number, course: number, day: number, start: number) {
    const { problem, occupancy } = this;
    const { days, slotsPerDay, agents, courseSlots, slotMinutes } = problem;
    const length = courseSlots[course] ?? 1;
    const slots = days.length * slotsPerDay;
    const run = slotRun(start, length);
    const team = agents[agent]?.team ?? 0;
    const facts = problem.demands[demand];
    let floorFull = false;
    let teamFull = false;
    for (let slot = start; slot < start + length; slot++) {
      const at = day * slotsPerDay + slot;
      const inTeam = team * slots + at;
      floorFull ||= (occupancy.away[at] ?? 0) >= (problem.releasable[at] ?? 0);
      teamFull ||= (occupancy.awayPerTeam[inTeam] ?? 0) >= (problem.releasablePerTeam[inTeam] ?? 0);
    }
    const tooSoon = (facts?.after ?? []).some((before) => {
      const dayBefore = occupancy.dayOf[before] ?? unplaced;
      return dayBefore === unplaced || dayBefore >= day;
    });
    const shift = agents[agent]?.onShift[day] ?? 0;
    const wanted = problem.courses[course]?.timeOfDay;
    const off =
      wanted === "last-hour" ? highestSlot(shift) + 1 - start - length : start - lowestSlot(shift);
    const isOff = wanted !== undefined && off * slotMinutes >= partOfShift;
    return (
      setIf((shift & run) !== run, "on-shift") |
      setIf(isOff, "time-of-day") |
      setIf(((occupancy.agentBusy[agent * days.length + day] ?? 0) & run) !== 0, "agent-once") |
      setIf(floorFull, "released-heads") |
      setIf(teamFull, "released-per-team") |
      setIf(tooSoon, "order") |
      setIf((days[day] ?? 0) < (facts?.notBefore ?? 0), "not-before") |
      setIf((days[day] ?? 0) > (facts?.deadline ?? 0), "deadline")
    );
  }

  private waysInAt(course: number, day: number, start: number, agent: number): readonly RuleSet[] {
    const { problem, occupancy } = this;
    const site = problem.agents[agent]?.site ?? -1;
    const team = this.isTeamAsked ? (problem.agents[agent]?.team ?? -1) : -1;
    if (this.teaching.has(agent)) {
      return waysIn(problem, occupancy, course, day, start, { teacher: agent, team, site });
    }
    const { days, slotsPerDay, sites, teams } = problem;
    const place = (course * days.length + day) * slotsPerDay + start;
    const key = (place * (sites.length + 1) + site + 1) * (teams.length + 1) + team + 1;
    const known = this.ways.get(key);
    if (known !== undefined) return known;
    const found = waysIn(problem, occupancy, course, day, start, { teacher: -1, team, site });
    this.ways.set(key, found);
    return found;
  }
}

function union(sets: readonly RuleSet[]): RuleSet {
  return sets.reduce((all, set) => all | set, 0);
}

function fewest(sets: readonly RuleSet[]): RuleSet {
  return sets.reduce((best, set) => (sizeOf(set) < sizeOf(best) ? set : best), sets[0] ?? 0);
}

function count(counts: Map<RuleId, number>, set: RuleSet): void {
  for (const id of ruleIds) {
    if ((set & setOf(id)) !== 0) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
}

function byCount(counts: ReadonlyMap<RuleId, number>): RuleId[] {
  return [...counts]
    .sort((a, b) => b[1] - a[1] || ruleIds.indexOf(a[0]) - ruleIds.indexOf(b[0]))
    .map(([id]) => id);
}
