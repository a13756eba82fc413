import type { TrainingProblem } from "../problem";

/** A course as it is planned: whole, or, where it needs a room and the centre has several sites, once for each site. */
export type CourseGroup = {
  /** Position in `problem.courses`. */
  readonly course: number;
  /** −1: sites do not matter. */
  readonly site: number;
  /** Slots a session takes. */
  readonly length: number;
  readonly seats: number;
  /** Positions of those who may teach it; `null`: no trainer needed, or none known (to be named). */
  readonly trainers: Int32Array | null;
  /** Rooms by size, smallest first; `null`: no room needed, or none known. */
  readonly venues: Int32Array | null;
  /** Of `venues`, those that hold a full course. */
  readonly fullVenues: Int32Array | null;
};

export type CompiledGroups = {
  readonly groups: readonly CourseGroup[];
  /** The group in which an agent (position among the agents) takes a course; −1: there is no such course. */
  readonly groupOf: (course: string, agent: number) => number;
};

/**
 * One group a course, in the order of the courses; a course that needs a room has one for each site of those who need it.
 * Agents without a site take part where most of the others do, else where there are most rooms.
 */
export function compileGroups(problem: TrainingProblem): CompiledGroups {
  const courseAt = new Map(problem.courses.map((course, position) => [course.id, position]));
  const wanted = demandsPerSite(problem, courseAt);
  const groups: CourseGroup[] = [];
  const groupAt = new Map<string, number>();
  problem.courses.forEach((course, position) => {
    const isSited = course.needsVenue && problem.venues.length > 0 && problem.sites.length > 0;
    const counts = wanted[position] ?? new Map<number, number>();
    const sites = isSited ? [...counts.keys()].filter((site) => site >= 0).sort(ascending) : [];
    if (isSited && sites.length === 0) sites.push(siteWithMostRooms(problem));
    if (sites.length === 0) sites.push(-1);
    for (const site of sites) {
      groupAt.set(`${position} ${site}`, groups.length);
      groups.push(courseGroup(problem, position, site));
    }
    const home = sites.reduce((a, b) => ((counts.get(b) ?? 0) > (counts.get(a) ?? 0) ? b : a));
    groupAt.set(`${position}`, groupAt.get(`${position} ${home}`) ?? -1);
  });
  return {
    groups,
    groupOf: (course, agent) => {
      const position = courseAt.get(course) ?? -1;
      const site = problem.agents[agent]?.site ?? -1;
      return groupAt.get(`${position} ${site}`) ?? groupAt.get(`${position}`) ?? -1;
    },
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

function demandsPerSite(
  problem: TrainingProblem,
  courseAt: ReadonlyMap<string, number>,
): readonly Map<number, number>[] {
  const siteOf = new Map(problem.agents.map(({ agent, site }) => [agent, site]));
  const counts = problem.courses.map(() => new Map<number, number>());
  for (const { agent, course } of problem.demands) {
    const site = siteOf.get(agent);
    const ofCourse = counts[courseAt.get(course) ?? -1];
    if (site !== undefined) ofCourse?.set(site, (ofCourse.get(site) ?? 0) + 1);
  }
  return counts;
}

function siteWithMostRooms(problem: TrainingProblem): number {
  const rooms = problem.sites.map(
    (_, site) => problem.venues.filter((venue) => venue.site === site).length,
  );
  return rooms.indexOf(Math.max(...rooms));
}

function courseGroup(problem: TrainingProblem, position: number, site: number): CourseGroup {
  const course = problem.courses[position];
  const fits = (other: number): boolean => site === -1 || other === -1 || other === site;
  const seatsOf = (venue: number): number => problem.venues[venue]?.seats ?? 0;
  const rooms = [...problem.venues.keys()]
    .filter((venue) => fits(problem.venues[venue]?.site ?? -1))
    .sort((a, b) => seatsOf(a) - seatsOf(b) || a - b);
  const needsVenue = course?.needsVenue === true && problem.venues.length > 0;
  const largest = seatsOf(rooms.at(-1) ?? -1);
  const wanted = course?.seats ?? 0;
  const seats = needsVenue ? Math.min(wanted, largest) : wanted;
  const needsTrainer = course?.needsTrainer === true && problem.trainers.length > 0;
  const teachers = [...problem.trainers.keys()].filter(
    (trainer) => fits(problem.trainers[trainer]?.site ?? -1) && teaches(problem, trainer, position),
  );
  return {
    course: position,
    site,
    length: problem.courseSlots[position] ?? 1,
    seats,
    trainers: needsTrainer ? Int32Array.from(teachers) : null,
    venues: needsVenue ? Int32Array.from(rooms) : null,
    fullVenues: needsVenue ? Int32Array.from(rooms.filter((room) => seatsOf(room) >= seats)) : null,
  };
}

function teaches(problem: TrainingProblem, trainer: number, course: number): boolean {
  const word = problem.trainers[trainer]?.teaches[course >> 5] ?? 0;
  return ((word >>> (course & 31)) & 1) === 1;
}
