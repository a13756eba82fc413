import type { Day } from "../../../foundation/day";
import type { AgentIndex } from "../../records/agents";
import type { Shifts } from "../../records/shifts";
import type { Settings } from "../../settings/settings";
import { isWeekday, rosterDayFor } from "../plan-days";
import { slotsWithin, type SlotGrid } from "./slot-grid";

/**
 * When each agent is on shift, one word a plan day (bit = slot). Agents on the roster follow it, beyond its end its last
 * week repeated; a shift that ends next morning counts there too, and night hours outside the grid are no training time.
 * Whoever the roster does not name, and everyone on days it is silent about, works the centre's hours from Monday to Friday.
 */
export function agentHours(
  agents: readonly AgentIndex[],
  shifts: Shifts | null,
  grid: SlotGrid,
  settings: Settings,
): { readonly onShift: readonly Uint32Array[]; readonly notOnRoster: number } {
  const named = new Set<AgentIndex>(shifts?.agent ?? []);
  const officeHours = slotsWithin(grid, settings.dayStart, settings.dayEnd);
  const onShift = agents.map((agent) =>
    Uint32Array.from(grid.days, (day) => {
      const told = named.has(agent) && rosterDayFor(shifts, day) !== null;
      return !told && isWeekday(day) ? officeHours : 0;
    }),
  );
  if (shifts !== null) addShifts(agents, shifts, grid, onShift);
  return { onShift, notOnRoster: agents.filter((agent) => !named.has(agent)).length };
}

function addShifts(
  agents: readonly AgentIndex[],
  shifts: Shifts,
  grid: SlotGrid,
  onShift: readonly Uint32Array[],
): void {
  const rowOf = new Map(agents.map((agent, position) => [agent, onShift[position]]));
  const dayAt = new Map(grid.days.map((day, position) => [day, position]));
  const targets = targetDays(shifts, grid.days);
  for (let row = 0; row < shifts.count; row++) {
    const words = rowOf.get(shifts.agent[row] ?? NaN);
    if (words === undefined) continue;
    const start = shifts.start[row] ?? NaN;
    const end = shifts.end[row] ?? NaN;
    for (const day of targets.get(shifts.day[row] ?? NaN) ?? []) {
      addHours(words, dayAt.get(day), slotsWithin(grid, start, end));
      addHours(words, dayAt.get(day + 1), slotsWithin(grid, 0, end - 1440));
    }
  }
}

/** For each roster day, the calendar days it stands for; the eve of a plan day too, for shifts that end in the morning. */
function targetDays(shifts: Shifts, days: readonly Day[]): Map<Day, Day[]> {
  const targets = new Map<Day, Day[]>();
  for (const day of new Set(days.flatMap((planned) => [planned - 1, planned]))) {
    const source = rosterDayFor(shifts, day);
    if (source === null) continue;
    const list = targets.get(source);
    if (list === undefined) targets.set(source, [day]);
    else list.push(day);
  }
  return targets;
}

function addHours(words: Uint32Array, day: number | undefined, slots: number): void {
  if (day !== undefined) words[day] = (words[day] ?? 0) | slots;
}
