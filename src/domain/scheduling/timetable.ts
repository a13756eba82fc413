import type { Day, MinuteOfDay } from "../../foundation/day";
import type { CourseId } from "../curriculum/course";

export type Session = {
  /** Stable within a plan: "S001". Numbered by day, start, course. */
  readonly id: string;
  readonly course: CourseId;
  readonly day: Day;
  readonly start: MinuteOfDay;
  readonly end: MinuteOfDay;
  /** Index into the problem's trainers; `null`: to be named, or none needed. */
  readonly trainer: number | null;
  /** Index into the problem's venues; `null`: none needed (at the desk). */
  readonly venue: number | null;
  /** Demand ids, ascending. */
  readonly demands: readonly number[];
};

export type Timetable = {
  readonly sessions: readonly Session[];
  readonly unplaced: readonly Unplaced[];
  /** The objective (objective.ts): lower is better. */
  readonly cost: number;
};

export type Unplaced = {
  readonly demand: number;
  /** The rules that stand in the way, the one that blocks most slots alone first. */
  readonly blockedBy: readonly RuleId[];
};

/** The hard rules, each a named function in rules/. */
export type RuleId =
  | "on-shift"
  | "time-of-day"
  | "agent-once"
  | "trainer-once"
  | "venue-once"
  | "trainer-qualified"
  | "trainer-available"
  | "trainer-daily-load"
  | "trainer-weekly-load"
  | "venue-seats"
  | "same-site"
  | "course-seats"
  | "released-heads"
  | "released-per-team"
  | "order"
  | "not-before"
  | "deadline";
