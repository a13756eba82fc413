import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions } from "./placed-session";
import type { Violation } from "./violation";

/** In every slot, no more trainees, and trainers who would else take calls, are off the phone than the whole floor can spare. */
export function* releasedHeads(
  problem: TrainingProblem,
  timetable: Timetable,
): Generator<Violation> {
  const { slotsPerDay, slotMinutes, dayStart } = problem;
  const away = new Map<number, number>();
  for (const { session, dayAt, from, to } of placedSessions(problem, timetable.sessions)) {
    if (dayAt < 0) continue;
    const teaches = problem.trainers[session.trainer ?? -1]?.releases === "a-head" ? 1 : 0;
    const people = session.demands.length + teaches;
    for (let slot = Math.max(0, from); slot < Math.min(to, slotsPerDay); slot++) {
      const at = dayAt * slotsPerDay + slot;
      away.set(at, (away.get(at) ?? 0) + people);
    }
  }
  for (const [at, heads] of away) {
    if (heads <= (problem.releasable[at] ?? 0)) continue;
    yield {
      rule: "released-heads",
      session: null,
      demand: null,
      day: problem.days[Math.floor(at / slotsPerDay)] ?? null,
      minute: dayStart + (at % slotsPerDay) * slotMinutes,
    };
  }
}
