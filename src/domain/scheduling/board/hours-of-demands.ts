import type { TrainingProblem } from "../problem";
import type { TimeOfDay } from "../../curriculum/course";
import { highestSlot, lowestSlot, slotRun } from "../slot-bits";

/** A session belongs to the beginning of a shift when it begins within so many minutes of it, to the end when it ends within them. */
const hour = 60;

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
    const wanted = problem.courses[position]?.timeOfDay;
    if (who < 0 || wanted === undefined) return Math.max(0, who);
    const length = problem.courseSlots[position] ?? 1;
    const key = `${who} ${length} ${wanted}`;
    const known = bound.get(key);
    if (known !== undefined) return known;
    const starts = Math.ceil(hour / problem.slotMinutes);
    const own = problem.agents[who]?.onShift ?? new Uint32Array(0);
    rows.push(own.map((word) => word & partOf(word, starts + length - 1, wanted)));
    bound.set(key, rows.length - 1);
    return rows.length - 1;
  });
  return { rows, of };
}

function partOf(word: number, slots: number, wanted: TimeOfDay): number {
  if (word === 0) return 0;
  const [first, last] = [lowestSlot(word), highestSlot(word)];
  if (wanted === "first-hour") return slotRun(first, Math.min(31 - first, slots));
  const from = Math.max(0, last - slots + 1);
  return slotRun(from, last - from + 1);
}
