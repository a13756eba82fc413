import type { AgentIndex } from "../records/agents";
import type { TrainingProblem } from "../scheduling/problem";
import type { KeptRow } from "./keep-and-tell";
import type { NamedSession } from "./names-in-problem";
import type { ChangeKind, ChangeWhy } from "./plan-changes";
import { slotsBetween } from "./slots-between";

/**
 * What now stands against the time and place that somebody was told, the plainest first; `null` when nothing does and the
 * session could have stayed for all that one person's rules say.
 */
export function whyMoved(
  problem: TrainingProblem,
  kept: readonly KeptRow[],
  told: NamedSession,
  agent: AgentIndex,
  kind: ChangeKind,
): ChangeWhy | null {
  const { planned, minutes } = told;
  const day = problem.days.indexOf(planned.day);
  if (day < 0) return "out-of-plan";
  const slots = slotsBetween(problem, planned.start, planned.start + minutes);
  const covers = (word: number | undefined): boolean => ((word ?? 0) & slots) === slots;
  const shifts = problem.agents.find((one) => one.agent === agent);
  if (kind !== "place" && !covers(shifts?.onShift[day])) return "off-shift";
  if (planned.trainer !== null) {
    const trainer = problem.trainers[told.plannedTrainer ?? -1];
    if (trainer === undefined || !covers(trainer.available[day])) return "trainer-gone";
  }
  if (planned.venue !== null && told.plannedVenue === null) return "venue-gone";
  const clashes = kept.some(({ session, previous }) => {
    if (session.day !== planned.day || previous.id === told.id) return false;
    if (session.start >= planned.start + minutes || session.end <= planned.start) return false;
    const isHers = session.demands.some((demand) => problem.demands[demand]?.agent === agent);
    const takesTrainer = told.plannedTrainer !== null && session.trainer === told.plannedTrainer;
    const takesVenue = told.plannedVenue !== null && session.venue === told.plannedVenue;
    return isHers || takesTrainer || takesVenue;
  });
  return clashes ? "in-the-way" : null;
}
