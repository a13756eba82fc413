import type { TrainingProblem } from "../problem";
import { slotRun } from "../slot-bits";
import { headTaken, type Occupancy } from "./occupancy";
import { easiest, setIf, setOf, type RuleSet } from "./rule-sets";

/** Whose place it would be. */
export type Pupil = {
  /** Position among the agents where she is a trainer too, who cannot teach herself; −1: she teaches nobody. */
  readonly teacher: number;
  /** Her team, where a trainer may come from the phones of it; −1: it does not matter. */
  readonly team: number;
  /** −1: none known. */
  readonly site: number;
};

/**
 * Every way in which one more trainee could sit in a course at a start, each as the set of rules that bar it: a seat in a
 * session already planned there, or a new session with some trainer in some room. An empty set is a free seat.
 */
export function waysIn(
  problem: TrainingProblem,
  occupancy: Occupancy,
  course: number,
  day: number,
  start: number,
  pupil: Pupil,
): RuleSet[] {
  const facts = problem.courses[course];
  const length = problem.courseSlots[course] ?? 1;
  if (facts === undefined) return [];
  const slots = problem.days.length * problem.slotsPerDay;
  const here = course * slots + day * problem.slotsPerDay + start;
  const ways = (occupancy.startingAt.get(here) ?? []).map((session) => {
    const room = problem.venues[session.venue ?? -1];
    const seats = session.venue === null ? Infinity : (room?.seats ?? 0);
    const teacher = problem.trainers[session.trainer ?? -1]?.agent ?? null;
    return (
      setIf(session.demands.length >= facts.seats, "course-seats") |
      setIf(session.demands.length >= seats, "venue-seats") |
      setIf(teacher !== null && teacher === pupil.teacher, "trainer-once") |
      elsewhere(pupil.site, room?.site ?? -1)
    );
  });
  const run = slotRun(start, length);
  const trainers =
    facts.needsTrainer && problem.trainers.length > 0
      ? trainerBlockers(problem, occupancy, course, day, start, pupil)
      : [{ set: 0, site: -1 }];
  const venues =
    facts.needsVenue && problem.venues.length > 0
      ? venueBlockers(problem, occupancy, day, run)
      : [{ set: 0, site: -1 }];
  const seatless = setIf(facts.seats < 1, "course-seats");
  const sites = new Set(venues.map(({ site }) => site));
  for (const site of sites) {
    const rooms = easiest(venues.flatMap((room) => (room.site === site ? [room.set] : [])));
    const who = easiest(trainers.map((trainer) => trainer.set | elsewhere(trainer.site, site)));
    const travels = elsewhere(pupil.site, site);
    for (const trainer of who) {
      for (const room of rooms) ways.push(trainer | room | seatless | travels);
    }
  }
  return easiest(ways);
}

/** What bars someone, or a room, and of which site it is. */
type Barred = { readonly set: RuleSet; readonly site: number };

function elsewhere(site: number, place: number): RuleSet {
  return setIf(site !== -1 && place !== -1 && site !== place, "same-site");
}

function trainerBlockers(
  problem: TrainingProblem,
  occupancy: Occupancy,
  course: number,
  day: number,
  start: number,
  pupil: Pupil,
): Barred[] {
  const length = problem.courseSlots[course] ?? 1;
  const run = slotRun(start, length);
  const dayCount = problem.days.length;
  const week = problem.weeks[day] ?? 0;
  return problem.trainers.map((trainer, position) => {
    const agent = trainer.agent;
    const shift = agent === null ? run : (problem.agents[agent]?.onShift[day] ?? 0);
    const attending = agent === null ? 0 : (occupancy.agentBusy[agent * dayCount + day] ?? 0);
    const busy = (occupancy.trainerBusy[position * dayCount + day] ?? 0) | attending;
    const today = occupancy.trainerDay[position * dayCount + day] ?? 0;
    const thisWeek = occupancy.trainerWeek[position * occupancy.weekCount + week] ?? 0;
    const teaches = ((trainer.teaches[course >>> 5] ?? 0) >>> (course & 31)) & 1;
    const set =
      setIf(teaches === 0, "trainer-qualified") |
      setIf(((trainer.available[day] ?? 0) & shift & run) !== run, "trainer-available") |
      setIf((busy & run) !== 0 || (agent !== null && agent === pupil.teacher), "trainer-once") |
      setIf(today + length > trainer.maxSlotsPerDay, "trainer-daily-load") |
      setIf(thisWeek + length > trainer.maxSlotsPerWeek, "trainer-weekly-load") |
      headsBlockers(problem, occupancy, position, day * problem.slotsPerDay + start, length, pupil);
    return { set, site: trainer.site };
  });
}

/** Whether the limits spare a trainer from the phones beside her pupil. */
function headsBlockers(
  problem: TrainingProblem,
  occupancy: Occupancy,
  trainer: number,
  first: number,
  length: number,
  pupil: Pupil,
): RuleSet {
  const teacher = headTaken(problem, trainer);
  if (teacher === null) return 0;
  const { releasable, releasablePerTeam, agents, days, slotsPerDay } = problem;
  const team = agents[teacher]?.team ?? 0;
  const ofTeam = team === pupil.team ? 2 : 1;
  let set: RuleSet = 0;
  for (let at = first; at < first + length; at++) {
    const inTeam = team * days.length * slotsPerDay + at;
    const teamAway = (occupancy.awayPerTeam[inTeam] ?? 0) + ofTeam;
    set |=
      setIf((occupancy.away[at] ?? 0) + 2 > (releasable[at] ?? 0), "released-heads") |
      setIf(teamAway > (releasablePerTeam[inTeam] ?? 0), "released-per-team");
  }
  return set;
}

function venueBlockers(
  problem: TrainingProblem,
  occupancy: Occupancy,
  day: number,
  run: number,
): Barred[] {
  return problem.venues.map((venue, position) => {
    const busy = occupancy.venueBusy[position * problem.days.length + day] ?? 0;
    const taken = (busy & run) === 0 ? 0 : setOf("venue-once");
    return { set: taken | setIf(venue.seats < 1, "venue-seats"), site: venue.site };
  });
}
