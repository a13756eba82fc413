import type { TrainingProblem } from "../../../src/domain/scheduling/problem";
import type { Session, Timetable } from "../../../src/domain/scheduling/timetable";

/**
 * A verifier written a second time, as plainly as can be: it fills in a table of who is where in every half hour and looks
 * whether anything is wrong in it. Slow; for small problems. Says only whether all hard rules are kept.
 */
export function keepsAllRules(
  problem: TrainingProblem,
  { sessions, unplaced }: Timetable,
): boolean {
  return (
    sessions.every((session) => isSound(problem, session)) &&
    new Set(sessions.map(({ id }) => id)).size === sessions.length &&
    eachDemandOnce(problem, sessions, unplaced) &&
    everyHalfHourIsPossible(problem, sessions) &&
    loadsAreKept(problem, sessions) &&
    orderAndDeadlinesAreKept(problem, sessions)
  );
}

function courseOf(problem: TrainingProblem, session: Session) {
  const position = problem.courses.findIndex(({ id }) => id === session.course);
  return { position, course: problem.courses[position] };
}

function slotsOf(problem: TrainingProblem, session: Session): number[] {
  const slots: number[] = [];
  for (let slot = 0; slot < problem.slotsPerDay; slot++) {
    const start = problem.dayStart + slot * problem.slotMinutes;
    if (start < session.end && start + problem.slotMinutes > session.start) slots.push(slot);
  }
  return slots;
}

function isSound(problem: TrainingProblem, session: Session): boolean {
  const { position, course } = courseOf(problem, session);
  if (course === undefined || !problem.days.includes(session.day)) return false;
  const dayEnd = problem.dayStart + problem.slotsPerDay * problem.slotMinutes;
  const slots = slotsOf(problem, session);
  if (session.start < problem.dayStart || session.start + slots.length * 30 > dayEnd) return false;
  if (course.timeOfDay === "first-hour" && !isEarly(problem, session)) return false;
  if (course.timeOfDay === "last-hour" && !isLate(problem, session)) return false;
  if (session.end !== session.start + course.minutes) return false;
  if (slots.length !== Math.ceil(course.minutes / 30)) return false;
  if (session.demands.length < 1 || session.demands.length > course.seats) return false;
  if (session.demands.some((id) => problem.demands[id]?.course !== course.id)) return false;
  if (session.trainer === null) {
    if (course.needsTrainer && problem.trainers.length > 0) return false;
  } else {
    const teaches = problem.trainers[session.trainer]?.teaches[0] ?? 0;
    if ((teaches & (1 << position)) === 0) return false;
  }
  if (session.venue === null) return !course.needsVenue || problem.venues.length === 0;
  const room = problem.venues[session.venue];
  const sites = [problem.trainers[session.trainer ?? -1]?.site, ...sitesOf(problem, session)];
  const somebodyTravels = sites.some((site = -1) => site >= 0 && (room?.site ?? -1) === 1 - site);
  return !somebodyTravels && session.demands.length <= (room?.seats ?? -1);
}

/** Within the first hour of each who comes. */
function isEarly(problem: TrainingProblem, { day, start, demands }: Session): boolean {
  return demands.every((id) => {
    const agent = problem.agents.find((known) => known.agent === problem.demands[id]?.agent);
    const word = agent?.onShift[problem.days.indexOf(day)] ?? 0;
    if (word === 0) return true;
    const first = Array.from({ length: 31 }, (_, slot) => slot).find((slot) => word & (1 << slot));
    const begins = problem.dayStart + (first ?? 0) * problem.slotMinutes;
    return begins <= start && start < begins + 60;
  });
}

/** Within the last hour of each who comes, the last slot counted whole. */
function isLate(problem: TrainingProblem, { day, start, end, demands }: Session): boolean {
  return demands.every((id) => {
    const agent = problem.agents.find((known) => known.agent === problem.demands[id]?.agent);
    const word = agent?.onShift[problem.days.indexOf(day)] ?? 0;
    if (word === 0) return true;
    const slots = Array.from({ length: 31 }, (_, slot) => slot);
    const last = slots.findLast((slot) => word & (1 << slot)) ?? 0;
    const goes = problem.dayStart + (last + 1) * problem.slotMinutes;
    const ends = start + Math.ceil((end - start) / problem.slotMinutes) * problem.slotMinutes;
    return ends <= goes && goes - ends < 60;
  });
}

/** Of those who come; there are two sites at most in random problems. */
function sitesOf(problem: TrainingProblem, { demands }: Session) {
  return demands.map(
    (id) => problem.agents.find(({ agent }) => agent === problem.demands[id]?.agent)?.site,
  );
}

function eachDemandOnce(
  problem: TrainingProblem,
  sessions: readonly Session[],
  unplaced: Timetable["unplaced"],
): boolean {
  const listed = [
    ...sessions.flatMap(({ demands }) => demands),
    ...unplaced.map(({ demand }) => demand),
  ].sort((a, b) => a - b);
  return (
    listed.length === problem.demands.length &&
    listed.every((demand, position) => demand === position)
  );
}

function everyHalfHourIsPossible(problem: TrainingProblem, sessions: readonly Session[]): boolean {
  return problem.days.every((day, dayAt) => {
    for (let slot = 0; slot < problem.slotsPerDay; slot++) {
      const running = sessions.filter(
        (session) => session.day === day && slotsOf(problem, session).includes(slot),
      );
      if (!halfHourIsPossible(problem, running, dayAt, slot)) return false;
    }
    return true;
  });
}

function halfHourIsPossible(
  problem: TrainingProblem,
  running: readonly Session[],
  dayAt: number,
  slot: number,
): boolean {
  const isOn = (words: Uint32Array | undefined) => ((words?.[dayAt] ?? 0) & (1 << slot)) !== 0;
  const busy: string[] = [];
  const away = new Map<number, number>();
  let total = 0;
  for (const { trainer, venue, demands } of running) {
    if (venue !== null) busy.push(`room ${venue}`);
    if (trainer !== null) {
      busy.push(`trainer ${trainer}`);
      const facts = problem.trainers[trainer];
      if (!isOn(facts?.available)) return false;
      if (facts?.agent != null) {
        const self = problem.agents[facts.agent];
        if (!isOn(self?.onShift)) return false;
        if (attends(problem, running, self?.agent)) return false;
        if (facts.releases === "a-head") {
          away.set(self?.team ?? -1, (away.get(self?.team ?? -1) ?? 0) + 1);
          total++;
        }
      }
    }
    for (const id of demands) {
      const agent = problem.agents.find((known) => known.agent === problem.demands[id]?.agent);
      if (agent === undefined || !isOn(agent.onShift)) return false;
      busy.push(`agent ${agent.agent}`);
      away.set(agent.team, (away.get(agent.team) ?? 0) + 1);
      total++;
    }
  }
  const inPlan = dayAt * problem.slotsPerDay + slot;
  const slots = problem.days.length * problem.slotsPerDay;
  return (
    new Set(busy).size === busy.length &&
    total <= (problem.releasable[inPlan] ?? 0) &&
    [...away].every(([team, n]) => n <= (problem.releasablePerTeam[team * slots + inPlan] ?? 0))
  );
}

function attends(problem: TrainingProblem, running: readonly Session[], agent: number | undefined) {
  return running.some(({ demands }) => demands.some((id) => problem.demands[id]?.agent === agent));
}

function loadsAreKept(problem: TrainingProblem, sessions: readonly Session[]): boolean {
  return problem.trainers.every((trainer, position) => {
    const own = sessions.filter((session) => session.trainer === position);
    const load = (inPeriod: (dayAt: number) => boolean) =>
      own
        .filter(({ day }) => inPeriod(problem.days.indexOf(day)))
        .reduce((sum, session) => sum + slotsOf(problem, session).length, 0);
    return problem.days.every(
      (_, at) =>
        load((day) => day === at) <= trainer.maxSlotsPerDay &&
        load((day) => problem.weeks[day] === problem.weeks[at]) <= trainer.maxSlotsPerWeek,
    );
  });
}

function orderAndDeadlinesAreKept(problem: TrainingProblem, sessions: readonly Session[]): boolean {
  const dayOf = (demand: number) => sessions.find(({ demands }) => demands.includes(demand))?.day;
  return problem.demands.every(({ id, notBefore = -Infinity, deadline, after }) => {
    const day = dayOf(id);
    if (day === undefined) return true;
    if (day < notBefore) return false;
    return day <= deadline && after.every((before) => (dayOf(before) ?? Infinity) < day);
  });
}
