import type { Centre } from "../records/centre";
import type { Stretch } from "../scheduling/build/beside-shift";
import { workedHours } from "../scheduling/build/agent-hours";
import type { SlotGrid } from "../scheduling/build/slot-grid";
import type { TrainingProblem } from "../scheduling/problem";
import type { Timetable } from "../scheduling/timetable";
import type { Settings } from "../settings/settings";
import { expectedLoads } from "../staffing/expected-loads";
import { floorOf } from "../staffing/floor-of";
import { headsOnShift } from "../staffing/heads-on-shift";

const minutesOfDay = 1440;
const hoursOfDay = 24;

/** The plan's days around the clock, hour by hour: nights too, which the training hours leave out. */
export type WorkingHours = {
  readonly grid: SlotGrid;
  /** Shifts of each agent of the plan, by position, as stretches of the running clock, in order of time. */
  readonly shifts: readonly (readonly Stretch[])[];
  /** Heads each hour of the plan (`day * 24 + hour`) can spare for a look at a screen; used up as views are assigned. */
  readonly spare: Float64Array;
  /** Whether an agent, by position, is in a session of the plan in that hour. */
  readonly isInSession: (agent: number, hour: number) => boolean;
};

/**
 * Who works when around the clock and how many heads each hour can spare: those beyond what the service level takes, less those
 * in training; where the calls are not known, the share of the settings, at least one.
 */
export function workingHours(
  centre: Centre,
  problem: TrainingProblem,
  { sessions }: Timetable,
  settings: Settings,
): WorkingHours {
  const grid = { days: problem.days, dayStart: 0, slotMinutes: 60, slotsPerDay: hoursOfDay };
  const agents = problem.agents.map(({ agent }) => agent);
  const shifts = workedHours(agents, centre.shifts, grid, settings).map((own) =>
    [...own].sort((a, b) => a.from - b.from),
  );
  const dayAt = new Map(grid.days.map((day, position) => [day, position]));
  const phones = shifts.map((own) => hoursOf(own, grid, dayAt));
  const onShift = headsOnShift(phones, hoursOfDay, grid.days.length);
  const { loads } = expectedLoads(centre, grid, onShift, settings.patienceSeconds);
  const target = {
    share: settings.serviceTarget / 100,
    withinSeconds: settings.serviceSeconds,
  };
  const { required } = floorOf(grid, phones, loads, target, settings.shrinkage / 100);
  const busy = new Set<string>();
  const positions = new Map(agents.map((agent, position) => [agent, position]));
  const spare = Float64Array.from(onShift, (heads, at) => {
    const needed = required[at] ?? NaN;
    const share = heads === 0 ? 0 : Math.max(1, (heads * settings.releasableShare) / 100);
    return Number.isNaN(needed) ? share : Math.max(0, heads - needed);
  });
  for (const session of sessions) {
    const day = dayAt.get(session.day);
    if (day === undefined) continue;
    const last = Math.ceil(session.end / 60);
    for (const id of session.demands) {
      const position = positions.get(problem.demands[id]?.agent ?? NaN);
      for (let hour = Math.floor(session.start / 60); hour < last; hour++) {
        const at = day * hoursOfDay + hour;
        busy.add(`${String(position)} ${at}`);
        spare[at] = Math.max(0, (spare[at] ?? 0) - 1);
      }
    }
  }
  return { grid, shifts, spare, isInSession: (agent, hour) => busy.has(`${agent} ${hour}`) };
}

function hoursOf(
  own: readonly Stretch[],
  grid: SlotGrid,
  dayAt: ReadonlyMap<number, number>,
): Uint32Array {
  const words = new Uint32Array(grid.days.length);
  for (const { from, to } of own) {
    for (let start = Math.ceil(from / 60) * 60; start + 60 <= to; start += 60) {
      const day = dayAt.get(Math.floor(start / minutesOfDay));
      const hour = (start % minutesOfDay) / 60;
      if (day !== undefined) words[day] = (words[day] ?? 0) | (1 << hour);
    }
  }
  return words;
}
