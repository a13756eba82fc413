import type { Day } from "../../foundation/day";
import type { Course, CourseId } from "../curriculum/course";
import type { Demand } from "../needs/demand";
import type { Agent } from "../records/agents";
import type { PreviousSession, PreviousTimetable } from "./previous-timetable";

/** What the last syllabus says of a course: enough to keep a session of it that has been held. */
export type PreviousCourse = Pick<Course, "method" | "module" | "seats" | "evaluation">;

export type Curriculum = {
  readonly courses: readonly Course[];
  readonly demands: readonly Demand[];
};

/** Whether a session counts as held or running: no plan moves it any more. */
export function isPast({ now }: PreviousSession, today: Day): boolean {
  return now.day <= today;
}

/** Nobody came, or so the timetable says: it was not held. */
export function wasNotHeld({ attended }: PreviousSession): boolean {
  return attended === 0;
}

/**
 * The past sessions that still count: those of the last plan's length of time, and a newcomers' module however old it is as long
 * as somebody who sat in it is new. Who sat in any other may be trained again.
 */
export function heldSessions(
  previous: PreviousTimetable,
  today: Day,
  planWeeks: number,
  { courses, demands }: Curriculum,
): readonly PreviousSession[] {
  const modules = new Set(
    courses.flatMap(({ id, module }) => (module === "onboarding" ? [id] : [])),
  );
  const needed = new Set(demands.map(({ agent, course }) => `${agent} ${course}`));
  const isOfNewcomer = ({ course, trainees }: PreviousSession): boolean =>
    modules.has(course) && trainees.some(({ agent }) => needed.has(`${agent} ${course}`));
  return previous.sessions.filter(
    (session) =>
      isPast(session, today) &&
      !wasNotHeld(session) &&
      (session.now.day > today - 7 * planWeeks || isOfNewcomer(session)),
  );
}

/**
 * The demands as people were told of them: whoever was told a day before her wave or month may come on it, for waves and months
 * are counted anew from the day of each plan.
 */
export function withToldDays(
  demands: readonly Demand[],
  { sessions }: PreviousTimetable,
): readonly Demand[] {
  const told = new Map<string, Day>();
  for (const { course, planned, trainees } of sessions) {
    for (const { agent } of trainees) {
      const key = `${agent} ${course}`;
      told.set(key, Math.min(planned.day, told.get(key) ?? planned.day));
    }
  }
  return demands.map((demand) => {
    const day = told.get(`${demand.agent} ${demand.course}`);
    const { notBefore } = demand;
    if (notBefore === undefined || day === undefined || day >= notBefore) return demand;
    return { ...demand, notBefore: day };
  });
}

/**
 * The curriculum with what has been held: a session of the past is a record and keeps its people though a person no longer
 * needs the course, or nobody does. Of a course that has left the curriculum what the last syllabus said is taken.
 */
export function withHeldTraining(
  curriculum: Curriculum,
  held: readonly PreviousSession[],
  syllabus: ReadonlyMap<CourseId, PreviousCourse>,
  agents: readonly Agent[],
): Curriculum {
  const courses = new Map(curriculum.courses.map((course) => [course.id, course]));
  const demands = [...curriculum.demands];
  const known = new Set(demands.map(({ agent, course }) => `${agent} ${course}`));
  for (const session of held) {
    for (const { agent, answer } of session.trainees) {
      if (agent === null || answer === "no" || answer === "excused") continue;
      if (agents[agent]?.status !== "active") continue;
      const key = `${agent} ${session.course}`;
      if (known.has(key)) continue;
      known.add(key);
      if (!courses.has(session.course)) {
        courses.set(session.course, formerCourse(session, syllabus.get(session.course)));
      }
      demands.push({
        id: demands.length,
        agent,
        course: session.course,
        need: 1,
        deadline: session.now.day,
        after: [],
        reason: { kind: "held" },
      });
    }
  }
  return { courses: [...courses.values()], demands };
}

function formerCourse(session: PreviousSession, said: PreviousCourse | undefined): Course {
  return {
    id: session.course,
    name: session.courseName,
    topic: null,
    method: said?.method ?? "lecture",
    module: said?.module ?? "professional",
    levels: [],
    onboarding: null,
    objective: { kind: "as-before" },
    minutes: session.minutes,
    seats: Math.max(1, said?.seats ?? session.trainees.length),
    skill: null,
    needsTrainer: session.planned.trainer !== null,
    needsVenue: session.planned.venue !== null,
    evaluation: said?.evaluation ?? "observation",
    origin: "built-in",
  };
}
