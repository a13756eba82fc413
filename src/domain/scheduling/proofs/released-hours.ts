import { keptSessions } from "../board/kept-sessions";
import { occupancyOf } from "../explain/occupancy";
import type { TrainingProblem } from "../problem";
import { drawsOf, lastDays, type Asked } from "./asked";
import { mostPlaces } from "./most-places";
import { worst, type Shortage } from "./shortage";

/**
 * Where the hours that the floor, or a team, can spare its people do not hold all the training they need: in each slot at most
 * as many as the limits let go and as are on shift.
 */
export function releaseShortages(problem: TrainingProblem, asked: readonly Asked[]): Shortage[] {
  const floor: Shortage[] = [];
  const ofTeams = problem.teams.map((): Shortage[] => []);
  for (const lastDay of lastDays(asked)) {
    const due = asked.filter((one) => one.lastDay <= lastDay);
    const hours = sparedSlots(problem, due, lastDay);
    floor.push(shortage(problem, due, lastDay, null, hours.floor));
    ofTeams.forEach((list, team) => {
      const own = due.filter(({ agent }) => problem.agents[agent]?.team === team);
      list.push(shortage(problem, own, lastDay, team, hours.teams[team] ?? 0));
    });
  }
  return [floor, ...ofTeams].flatMap((list) => worst(list) ?? []);
}

function shortage(
  problem: TrainingProblem,
  due: readonly Asked[],
  lastDay: number,
  team: number | null,
  capacity: number,
): Shortage {
  const courses = [...new Set(due.map(({ course }) => course))];
  return {
    resource: team === null ? "floor" : "team",
    courses: courses.map((course) => problem.courses[course]?.id ?? ""),
    team,
    until: problem.days[lastDay] ?? problem.days[0] ?? 0,
    people: due.length,
    most: mostPlaces(
      drawsOf(due, (course) => problem.courseSlots[course] ?? 1),
      capacity,
    ),
  };
}

/** Slots of people's time that may be spent in training up to a day, of each team and of all. */
function sparedSlots(problem: TrainingProblem, due: readonly Asked[], lastDay: number) {
  const { slotsPerDay, days } = problem;
  const slots = days.length * slotsPerDay;
  const kept = occupancyOf(problem, keptSessions(problem));
  const people = new Set(due.map(({ agent }) => agent));
  const teams = problem.teams.map(() => 0);
  let floor = 0;
  const here = new Uint32Array(problem.teams.length);
  for (let at = 0; at < (lastDay + 1) * slotsPerDay; at++) {
    here.fill(0);
    const day = Math.floor(at / slotsPerDay);
    for (const agent of people) {
      const { onShift, team } = problem.agents[agent] ?? { onShift: null, team: 0 };
      here[team] = (here[team] ?? 0) + (((onShift?.[day] ?? 0) >>> (at % slotsPerDay)) & 1);
    }
    let all = 0;
    here.forEach((heads, team) => {
      const inTeam = team * slots + at;
      const limit = (problem.releasablePerTeam[inTeam] ?? 0) - (kept.awayPerTeam[inTeam] ?? 0);
      const spared = Math.min(heads, Math.max(0, limit));
      teams[team] = (teams[team] ?? 0) + spared;
      all += spared;
    });
    floor += Math.min(all, Math.max(0, (problem.releasable[at] ?? 0) - (kept.away[at] ?? 0)));
  }
  return { floor, teams };
}
