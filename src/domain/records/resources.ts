import type { Day, MinuteOfDay } from "../../foundation/day";
import type { AgentIndex } from "./agents";

export type Trainer = {
  readonly id: string;
  readonly name: string;
  readonly kind: "full-time" | "part-time" | "external";
  /** When the trainer is also an agent of the centre; her roster then binds her. */
  readonly agent: AgentIndex | null;
  readonly branch: string | null;
  /** Topics as the centre words them; empty = may teach anything. */
  readonly skills: readonly string[];
  readonly maxMinutesPerDay: number | null;
  readonly maxMinutesPerWeek: number | null;
  /** Weekdays (0 = Monday) and hours she can teach; `null` = the centre's working times. */
  readonly availability: readonly Availability[] | null;
};

export type Availability = {
  readonly weekday: number;
  readonly start: MinuteOfDay;
  readonly end: MinuteOfDay;
};

export type Venue = {
  readonly id: string;
  readonly name: string;
  readonly branch: string | null;
  readonly seats: number;
};

/** A row of the centre's own course catalogue. */
export type CatalogueCourse = {
  readonly id: string;
  readonly name: string;
  /** What it teaches: criterion, metric, business type or module, as the centre words it. */
  readonly topic: string | null;
  /** As the centre words it ("视频", "one-to-one"); the curriculum recognises it. */
  readonly method: string | null;
  readonly minutes: number | null;
  readonly maxSeats: number | null;
  readonly deadline: Day | null;
  /** When in the day it is to be held; "any": at any time, whatever its method asks. Absent: the row does not say. */
  readonly partOfShift?: PartOfShift;
};

export type PartOfShift = "first-hour" | "last-hour" | "any";
