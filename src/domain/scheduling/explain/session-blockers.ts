import type { TrainingProblem } from "../problem";
import { slotRun } from "../slot-bits";
import type { Occupancy } from "./occupancy";
import { easiest, setIf, setOf, type RuleSet } from "./rule-sets";

/**
 * Every way in which one more trainee could sit in a course at a start, each as the set of rules that bar it: a seat in a
 * session already planned there, or a new session with some trainer in some room. An empty set is a free seat.
 *
 * @param pupil position of the trainee among the agents: she cannot teach herself.
 */
export function waysIn(
  problem: TrainingProblem,
  occupancy: Occupancy,
  course: number,
  day: number,
  start: number,
  pupil: number,
): RuleSet[] {
  const facts = problem.courses[course];
  const length = problem.courseSlots[course] ?? 1;
  if (facts === undefined) return [];
  const slots = problem.days.length * problem.slotsPerDay;
  const here = course * slots + day * problem.slotsPerDay + start;
  const ways = (occupancy.startingAt.get(here) ?? []).map((session) => {
    const seats = session.venue === null ? Infinity : (problem.venues[session.venue]?.seats ?? 0);
    const own = session.trainer !== null && problem.trainers[session.trainer]?.agent === pupil;
    return (
      setIf(session.demands.length >= facts.seats, "course-seats") |
      setIf(session.demands.length >= seats, "venue-seats") |
      setIf(own, "trainer-once")
    );
  });
  const run = slotRun(start, length);
  const trainers =
    facts.needsTrainer && problem.trainers.length > 0
      ? easiest(trainerBlockers(problem, occupancy, course, day, run, length, pupil))
      : [0];
  const venues =
    facts.needsVenue && problem.venues.length > 0
      ? easiest(venueBlockers(problem, occupancy, day, run))
      : [0];
  const seatless = setIf(facts.seats < 1, "course-seats");
  for (const trainer of trainers) {
    for (const venue of venues) ways.push(trainer | venue | seatless);
  }
  return easiest(ways);
}

function trainerBlockers(
  problem: TrainingProblem,
  occupancy: Occupancy,
  course: number,
  day: number,
  run: number,
  length: number,
  pupil: number,
): RuleSet[] {
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
    return (
      setIf(teaches === 0, "trainer-qualified") |
      setIf(((trainer.available[day] ?? 0) & shift & run) !== run, "trainer-available") |
      setIf((busy & run) !== 0 || agent === pupil, "trainer-once") |
      setIf(today + length > trainer.maxSlotsPerDay, "trainer-daily-load") |
      setIf(thisWeek + length > trainer.maxSlotsPerWeek, "trainer-weekly-load")
    );
  });
}

function venueBlockers(
  problem: TrainingProblem,
  occupancy: Occupancy,
  day: number,
  run: number,
): RuleSet[] {
  return problem.venues.map((venue, position) => {
    const busy = occupancy.venueBusy[position * problem.days.length + day] ?? 0;
    return ((busy & run) === 0 ? 0 : setOf("venue-once")) | setIf(venue.seats < 1, "venue-seats");
  });
}
