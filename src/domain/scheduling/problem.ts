import type { Day, MinuteOfDay } from "../../foundation/day";
import type { Course, CourseId } from "../curriculum/course";
import type { Demand } from "../needs/demand";
import type { AgentIndex } from "../records/agents";

/**
 * Everything the timetable must respect, on a grid of days and slots. Slot `s` of day `d` starts at
 * `dayStart + s * slotMinutes`; its position in per-slot arrays is `d * slotsPerDay + s`.
 */
export type TrainingProblem = {
  /** The days of the plan, ascending; only days on which training may take place. */
  readonly days: readonly Day[];
  /** Week number of each day, for weekly loads. */
  readonly weeks: Uint16Array;
  readonly dayStart: MinuteOfDay;
  readonly slotMinutes: number;
  readonly slotsPerDay: number;
  readonly agents: readonly PlannedAgent[];
  readonly teams: readonly string[];
  readonly courses: readonly Course[];
  /** Slots each course takes, in the order of `courses`. */
  readonly courseSlots: Uint8Array;
  readonly demands: readonly Demand[];
  readonly trainers: readonly PlannedTrainer[];
  readonly venues: readonly PlannedVenue[];
  /** Branches or floors between which nobody travels for a session; empty: all are in one place. */
  readonly sites: readonly string[];
  /** Heads that may be off the phone in each slot, in total and per team (`team * slots + slot`). */
  readonly releasable: Uint16Array;
  readonly releasablePerTeam: Uint16Array;
  /** Cost of one agent away in each slot: high where calls are many. */
  readonly traffic: Float64Array;
  readonly weights: ObjectiveWeights;
  /** Sessions that stay as they are and are part of the timetable, even where they break a rule. */
  readonly kept: readonly KeptSession[];
  /** One a demand: what the person was told by the plan before this one; `null`: nothing. */
  readonly told: readonly (Told | null)[];
};

/** Index into `sites`; −1: none known, fits anywhere. */
export type SiteIndex = number;

/** A session the planner may not touch: locked by the user, or already held. Its day may lie before the plan's first. */
export type KeptSession = {
  readonly course: CourseId;
  readonly day: Day;
  readonly start: MinuteOfDay;
  readonly end: MinuteOfDay;
  /** Index into `trainers`. */
  readonly trainer: number | null;
  /** Index into `venues`. */
  readonly venue: number | null;
  /** Demand ids, ascending. */
  readonly demands: readonly number[];
};

/** When and where a person expects to be trained. */
export type Told = {
  readonly day: Day;
  readonly start: MinuteOfDay;
  readonly trainer: number | null;
  readonly venue: number | null;
};

export type PlannedAgent = {
  readonly agent: AgentIndex;
  /** Index into `teams`. */
  readonly team: number;
  /** One bit a slot, one word a day (at most 31 slots a day): 1 = on shift. */
  readonly onShift: Uint32Array;
  readonly site: SiteIndex;
};

export type PlannedTrainer = {
  readonly name: string;
  /** Position in `agents` when the trainer is an agent of this plan, else `null`. */
  readonly agent: number | null;
  /** Teaching takes her from the phones and counts as a head released, in total and of her team. Absent: she takes no calls. */
  readonly releases?: "a-head";
  /** Bit c % 32 of word c / 32: may teach `courses[c]`. */
  readonly teaches: Uint32Array;
  readonly available: Uint32Array;
  readonly maxSlotsPerDay: number;
  readonly maxSlotsPerWeek: number;
  /** Cost of giving this trainer a session: less for the well-rated. */
  readonly penalty: number;
  readonly site: SiteIndex;
};

export type PlannedVenue = {
  readonly name: string;
  readonly seats: number;
  readonly site: SiteIndex;
};

/** Weights of the wishes: the sum of all is minimised. */
export type ObjectiveWeights = {
  readonly unplacedBase: number;
  readonly unplacedPerNeed: number;
  readonly perSession: number;
  /** Per need point and day of delay. */
  readonly perDay: number;
  readonly overload: number;
  /** Slots of teaching that are fair for one trainer. */
  readonly fairLoad: number;
  /** For each person who was told a day and start and gets another, or none. */
  readonly changeOfTime: number;
  /** For each person who keeps the time she was told, but with another trainer or in another place. */
  readonly changeOfPlace: number;
};
