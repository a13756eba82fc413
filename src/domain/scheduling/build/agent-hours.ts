import type { Day } from "../../../foundation/day";
import type { AgentIndex } from "../../records/agents";
import type { Shifts } from "../../records/shifts";
import type { Settings } from "../../settings/settings";
import { isWeekday, rosterDayFor } from "../plan-days";
import { besideShifts, partOn, stretchOn, type Stretch } from "./beside-shift";
import { slotsWithin, type SlotGrid } from "./slot-grid";

/** When everybody works and when she may train, one word a plan day (bit = slot), in the order of the agents. */
export type AgentHours = {
  readonly onShift: readonly Uint32Array[];
  /** On shift, or paid directly before or after a shift where the settings allow it and the rest is kept. */
  readonly mayTrain: readonly Uint32Array[];
  /** Days of the plan's calendar on which each works at all, within the training hours or not. */
  readonly workDays: Uint16Array;
  readonly notOnRoster: number;
};

/**
 * Hours of each agent. Agents on the roster follow it, beyond its end its last week repeated; a shift that ends next morning
 * counts there too, and night hours outside the grid are no training time. Whoever the roster does not name, and everyone on
 * days it is silent about, works the centre's hours from Monday to Friday.
 */
export function agentHours(
  agents: readonly AgentIndex[],
  shifts: Shifts | null,
  grid: SlotGrid,
  settings: Settings,
): AgentHours {
  const named = new Set<AgentIndex>(shifts?.agent ?? []);
  const worked = workedHours(agents, shifts, grid, settings);
  const onShift = worked.map((stretches) => wordsOf(stretches, grid));
  const mayTrain = worked.map((stretches, position) => {
    const own = onShift[position] ?? new Uint32Array(grid.days.length);
    const beside = besideShifts(stretches, settings.besideShift, settings.minimumRest);
    if (beside.length === 0) return own;
    const more = wordsOf(beside, grid);
    return own.map((word, day) => word | (more[day] ?? 0));
  });
  return {
    onShift,
    mayTrain,
    workDays: Uint16Array.from(worked, (stretches) => stretches.length),
    notOnRoster: agents.filter((agent) => !named.has(agent)).length,
  };
}

/** Every stretch of work that may touch a day of the plan; the eve of each day too, for shifts that end in the morning. */
export function workedHours(
  agents: readonly AgentIndex[],
  shifts: Shifts | null,
  grid: SlotGrid,
  { dayStart, dayEnd }: Settings,
): readonly (readonly Stretch[])[] {
  const named = new Set<AgentIndex>(shifts?.agent ?? []);
  const worked = agents.map((agent): Stretch[] =>
    grid.days.flatMap((day) => {
      const told = named.has(agent) && rosterDayFor(shifts, day) !== null;
      return !told && isWeekday(day) ? [stretchOn(day, dayStart, dayEnd)] : [];
    }),
  );
  if (shifts === null) return worked;
  const listOf = new Map(agents.map((agent, position) => [agent, worked[position]]));
  const targets = targetDays(shifts, grid.days);
  for (let row = 0; row < shifts.count; row++) {
    const list = listOf.get(shifts.agent[row] ?? NaN);
    if (list === undefined) continue;
    const start = shifts.start[row] ?? NaN;
    const end = shifts.end[row] ?? NaN;
    for (const day of targets.get(shifts.day[row] ?? NaN) ?? []) {
      list.push(stretchOn(day, start, end));
    }
  }
  return worked;
}

/** For each roster day, the calendar days it stands for: the plan's days and the days beside them. */
function targetDays(shifts: Shifts, days: readonly Day[]): Map<Day, Day[]> {
  const targets = new Map<Day, Day[]>();
  for (const day of new Set(days.flatMap((planned) => [planned - 1, planned, planned + 1]))) {
    const source = rosterDayFor(shifts, day);
    if (source === null) continue;
    const list = targets.get(source);
    if (list === undefined) targets.set(source, [day]);
    else list.push(day);
  }
  return targets;
}

function wordsOf(stretches: readonly Stretch[], grid: SlotGrid): Uint32Array {
  const words = new Uint32Array(grid.days.length);
  const dayAt = new Map(grid.days.map((day, position) => [day, position]));
  for (const stretch of stretches) {
    const first = Math.floor(stretch.from / minutesOfDay);
    for (let day = first; day * minutesOfDay < stretch.to; day++) {
      const position = dayAt.get(day);
      if (position === undefined) continue;
      const { from, to } = partOn(day, stretch);
      words[position] = (words[position] ?? 0) | slotsWithin(grid, from, to);
    }
  }
  return words;
}

const minutesOfDay = 1440;
