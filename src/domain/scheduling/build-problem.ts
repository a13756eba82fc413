import type { Day } from "../../foundation/day";
import type { Course } from "../curriculum/course";
import type { Demand } from "../needs/demand";
import type { Centre } from "../records/centre";
import type { Assumption } from "../settings/assumption";
import type { Settings } from "../settings/settings";
import { agentHours } from "./build/agent-hours";
import { objectiveWeights } from "./build/objective-weights";
import { plannedTrainers } from "./build/planned-trainers";
import { releasableHeads } from "./build/releasable-heads";
import { slotGrid, type SlotGrid } from "./build/slot-grid";
import { trafficCost } from "./build/traffic-cost";
import { planDays, weekNumbers } from "./plan-days";
import type { PlannedAgent, TrainingProblem } from "./problem";
import { expectedLoads } from "../staffing/expected-loads";
import type { Floor, LoadNote } from "../staffing/floor";
import { floorOf } from "../staffing/floor-of";
import { headsOnShift } from "../staffing/heads-on-shift";
import { sitesOf } from "./build/sites";
import { unreachableAgents, type Unreachable } from "./build/unreachable";

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
  readonly floor: Floor;
  readonly unreachable: readonly Unreachable[];
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
  const hours = agentHours(active, shifts, grid, settings);
  const sites = sitesOf(centre, settings.trainerSites === "all-sites");
  const agents = active.map((index, position): PlannedAgent => ({
    agent: index,
    team: teams.indexOf(centre.agents[index]?.team ?? ""),
    onShift: hours.mayTrain[position] ?? new Uint32Array(days.length),
    site: sites.ofAgent(index),
  }));

  const pool = plannedTrainers(centre, courses, agents, grid, settings, sites.ofTrainer);
  const venues = (centre.venues ?? []).map((venue) => ({
    name: venue.name,
    seats: venue.seats,
    site: sites.ofVenue(venue),
  }));
  const courseSlots = Uint8Array.from(courses, ({ minutes }) =>
    Math.min(255, Math.max(1, Math.ceil(minutes / slotMinutes))),
  );
  const none = new Uint32Array(days.length);
  const phones = active.map((index, position) =>
    centre.agents[index]?.role === "lead" ? none : (hours.onShift[position] ?? none),
  );
  const onPhones = headsOnShift(phones, slotsPerDay, days.length);
  const expected = expectedLoads(centre, grid, onPhones, settings.patienceSeconds);
  const floor = floorOf(
    grid,
    phones,
    expected.loads,
    { share: settings.serviceTarget / 100, withinSeconds: settings.serviceSeconds },
    settings.shrinkage / 100,
  );
  const traffic = trafficCost(expected.loads, centre.calls, grid);
  const { releasableShare, releasableTeamShare } = settings;
  const heads = releasableHeads(
    hours.onShift,
    agents.map(({ team }) => team),
    teams,
    slotsPerDay,
    floor,
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
    sites: sites.sites,
    ...heads,
    traffic,
    weights: objectiveWeights(
      courses,
      courseSlots,
      demands,
      pool.trainers,
      days.length,
      traffic,
      settings,
    ),
    kept: [],
    told: demands.map(() => null),
  };
  const assumptions = [
    ...rosterAssumptions(shifts, grid, hours.notOnRoster, settings),
    ...trainerAssumptions(pool),
    ...venueAssumptions(venues.length),
    ...siteAssumptions(sites.sites.length, settings.trainerSites),
    ...teamAssumptions(teams),
    ...staffingAssumptions(floor, expected.notes),
    {
      kind: expected.loads === null ? "releasable-by-share" : "releasable-at-most",
      share: releasableShare,
      teamShare: releasableTeamShare,
    } as const,
  ];
  return { problem, floor, unreachable: unreachableAgents(active, hours), assumptions };
}

function siteAssumptions(sites: number, trainers: Settings["trainerSites"]): Assumption[] {
  return sites === 0 ? [] : [{ kind: "sites-apart", sites, trainers }];
}

function staffingAssumptions(floor: Floor, notes: readonly LoadNote[]): Assumption[] {
  let known = 0;
  let short = 0;
  floor.required.forEach((required, at) => {
    const heads = floor.onShift[at] ?? 0;
    if (Number.isNaN(required) || heads === 0) return;
    known++;
    if (heads < required) short++;
  });
  const all: readonly LoadNote[] =
    short === 0 ? notes : [...notes, { kind: "short-already", slots: short, of: known }];
  return all.map((note) => ({
    kind: "staffing",
    note,
    target: floor.target,
    shrinkage: floor.shrinkage,
  }));
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
