import type { Day } from "../../foundation/day";
import type { Course } from "../curriculum/course";
import type { Demand } from "../needs/demand";
import type { Centre } from "../records/centre";
import type { Assumption } from "../settings/assumption";
import type { Settings } from "../settings/settings";
import { agentHours } from "./build/agent-hours";
import { objectiveWeights } from "./build/objective-weights";
import { plannedTrainers } from "./build/planned-trainers";
import { releasableByShare } from "./build/releasable-heads";
import { slotGrid, type SlotGrid } from "./build/slot-grid";
import { trafficCost } from "./build/traffic-cost";
import { planDays, weekNumbers } from "./plan-days";
import type { PlannedAgent, TrainingProblem } from "./problem";

/** What the timetable is built from. `demands` refer to `courses` by id and to the centre's agents by index. */
export type ProblemInput = {
  readonly centre: Centre;
  readonly courses: readonly Course[];
  readonly demands: readonly Demand[];
  readonly settings: Settings;
  readonly today: Day;
};

/**
 * Lays the plan's days and slots out and says who is on shift, who may teach, which rooms there are and how many heads the
 * floor can spare. Whatever the workbook does not tell is replaced by a default and listed among the assumptions. Total:
 * any centre gives a problem, if need be one in which nothing can be placed.
 */
export function buildProblem(input: ProblemInput): {
  readonly problem: TrainingProblem;
  readonly assumptions: readonly Assumption[];
} {
  const { centre, courses, demands, settings, today } = input;
  const shifts = centre.shifts !== null && centre.shifts.count > 0 ? centre.shifts : null;
  const grid = slotGrid(planDays(shifts, settings, today), settings);
  const { days, slotMinutes, slotsPerDay } = grid;

  const active = [...centre.agents.keys()].filter(
    (index) => centre.agents[index]?.status === "active",
  );
  const teams = [...new Set(active.map((index) => centre.agents[index]?.team ?? ""))];
  const { onShift, notOnRoster } = agentHours(active, shifts, grid, settings);
  const agents = active.map((index, position): PlannedAgent => ({
    agent: index,
    team: teams.indexOf(centre.agents[index]?.team ?? ""),
    onShift: onShift[position] ?? new Uint32Array(days.length),
  }));

  const pool = plannedTrainers(centre, courses, agents, grid, settings);
  const venues = (centre.venues ?? []).map(({ name, seats }) => ({ name, seats }));
  const courseSlots = Uint8Array.from(courses, ({ minutes }) =>
    Math.min(255, Math.max(1, Math.ceil(minutes / slotMinutes))),
  );
  const traffic = trafficCost(centre.calls, grid);
  const { releasableShare, releasableTeamShare } = settings;
  const heads = releasableByShare(
    agents,
    teams.length,
    teams.indexOf(""),
    days.length,
    slotsPerDay,
    releasableShare,
    releasableTeamShare,
  );
  const problem: TrainingProblem = {
    ...grid,
    weeks: weekNumbers(days),
    agents,
    teams,
    courses,
    courseSlots,
    demands,
    trainers: pool.trainers,
    venues,
    ...heads,
    traffic,
    weights: objectiveWeights(courses, courseSlots, demands, pool.trainers, days.length, traffic),
  };
  const assumptions = [
    ...rosterAssumptions(shifts, grid, notOnRoster, settings),
    ...trainerAssumptions(pool),
    ...venueAssumptions(venues.length),
    ...teamAssumptions(teams),
    {
      kind: "releasable-by-share",
      share: releasableShare,
      teamShare: releasableTeamShare,
    } as const,
  ];
  return { problem, assumptions };
}

function rosterAssumptions(
  shifts: Centre["shifts"],
  grid: SlotGrid,
  notOnRoster: number,
  { dayStart, dayEnd }: Settings,
): Assumption[] {
  if (shifts === null) return [{ kind: "no-roster", dayStart, dayEnd }];
  const assumptions: Assumption[] = [];
  if (notOnRoster > 0) assumptions.push({ kind: "agents-not-on-roster", agents: notOnRoster });
  if (shifts.firstDay > (grid.days[0] ?? 0)) {
    assumptions.push({ kind: "roster-starts-late", firstDay: shifts.firstDay });
  }
  if (shifts.lastDay < (grid.days[grid.days.length - 1] ?? 0)) {
    assumptions.push({ kind: "roster-ends-early", lastDay: shifts.lastDay });
  }
  return assumptions;
}

function trainerAssumptions({
  source,
  trainers,
}: ReturnType<typeof plannedTrainers>): Assumption[] {
  switch (source) {
    case "named":
      return [];
    case "leads":
      return [{ kind: "no-trainers-leads-teach", leads: trainers.length }];
    case "to-be-named":
      return [{ kind: "no-trainers-to-be-named" }];
  }
}

function venueAssumptions(venues: number): Assumption[] {
  return venues === 0 ? [{ kind: "no-venues" }] : [];
}

function teamAssumptions(teams: readonly string[]): Assumption[] {
  return teams.every((team) => team === "") ? [{ kind: "no-teams" }] : [];
}
