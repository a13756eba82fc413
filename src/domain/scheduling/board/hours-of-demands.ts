import type { TrainingProblem } from "../problem";
import { lowestSlot, slotRun } from "../slot-bits";

/** A session belongs to the beginning of a shift when it begins so many minutes after it at most. */
const firstHour = 60;

/** Rows of hours, one word a day: those of the agents by position, then those of demands bound to a time of day. */
export type DemandHours = {
  readonly rows: readonly Uint32Array[];
  /** The row of each demand: its agent's where it is bound to no time of day; 0 where nobody attends it. */
  readonly of: Int32Array;
};

/**
 * The hours in which each demand may be met. Demands of one agent for courses of one length at one time of day share a row.
 *
 * @param agent position of each demand's agent; −1: none.
 */
export function hoursOfDemands(problem: TrainingProblem, agent: Int32Array): DemandHours {
  const rows = problem.agents.map(({ onShift }) => onShift);
  const courseAt = new Map(problem.courses.map(({ id }, position) => [id, position]));
  const bound = new Map<string, number>();
  const of = Int32Array.from(problem.demands, ({ course }, id) => {
    const who = agent[id] ?? -1;
    const position = courseAt.get(course) ?? -1;
    if (who < 0 || problem.courses[position]?.timeOfDay !== "first-hour") return Math.max(0, who);
    const length = problem.courseSlots[position] ?? 1;
    const key = `${who} ${length}`;
    const known = bound.get(key);
    if (known !== undefined) return known;
    const starts = Math.ceil(firstHour / problem.slotMinutes);
    const own = problem.agents[who]?.onShift ?? new Uint32Array(0);
    rows.push(own.map((word) => word & beginning(word, starts + length - 1)));
    bound.set(key, rows.length - 1);
    return rows.length - 1;
  });
  return { rows, of };
}

function beginning(word: number, slots: number): number {
  return word === 0 ? 0 : slotRun(lowestSlot(word), Math.min(31 - lowestSlot(word), slots));
}
