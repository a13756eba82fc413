import type { TrainingProblem } from "../problem";
import type { Timetable } from "../timetable";
import { placedSessions } from "./placed-session";
import type { Violation } from "./violation";

/** In every slot, no more members of one team, trainees and trainers who would else take calls, are off the phone than their team can spare. */
export function* releasedPerTeam(
  problem: TrainingProblem,
  timetable: Timetable,
): Generator<Violation> {
  const { slotsPerDay, slotMinutes, dayStart } = problem;
  const slots = problem.days.length * slotsPerDay;
  const teamOf = new Map(problem.agents.map(({ agent, team }) => [agent, team]));
  const away = new Map<number, number>();
  for (const { session, dayAt, from, to } of placedSessions(problem, timetable.sessions)) {
    if (dayAt < 0) continue;
    const trainer = problem.trainers[session.trainer ?? -1];
    const teacher = trainer?.releases === undefined ? null : trainer.agent;
    const teams = [
      problem.agents[teacher ?? -1]?.team,
      ...session.demands.map((demand) => teamOf.get(problem.demands[demand]?.agent ?? NaN)),
    ];
    for (const team of teams) {
      if (team === undefined) continue;
      for (let slot = Math.max(0, from); slot < Math.min(to, slotsPerDay); slot++) {
        const at = team * slots + dayAt * slotsPerDay + slot;
        away.set(at, (away.get(at) ?? 0) + 1);
      }
    }
  }
  for (const [at, heads] of away) {
    if (heads <= (problem.releasablePerTeam[at] ?? 0)) continue;
    yield {
      rule: "released-per-team",
      session: null,
      demand: null,
      day: problem.days[Math.floor((at % slots) / slotsPerDay)] ?? null,
      minute: dayStart + (at % slotsPerDay) * slotMinutes,
    };
  }
}
