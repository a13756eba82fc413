import type { Day, MinuteOfDay } from "../../foundation/day";
import type { AgentIndex } from "../records/agents";
import type { TaughtRelease } from "./releases-to-teach";
import type { Told } from "./told-of-release";

/** How each release reaches everybody it concerns: leads, then teams in morning meetings, short videos for the rest, an exam. */
export type ReleaseCascade = { readonly releases: readonly CascadedRelease[] };

export type CascadedRelease = TaughtRelease & {
  /** Leads who learn it first. */
  readonly leads: readonly TaughtLead[];
  /** Those that were held as well, as they were planned. */
  readonly meetings: readonly MorningMeeting[];
  /** Who of the audience has heard of it already, and how that is known. */
  readonly told: ReadonlyMap<AgentIndex, Told>;
  /** Whom no morning meeting reaches: on nights, off until it goes live, or in a team whose lead has no session. */
  readonly byVideo: readonly AgentIndex[];
  /** Last day before it goes live; of one without a date the plan's last; of one that is live the last day for catching up. */
  readonly lastDay: Day;
  /** The month's exam asks about it. */
  readonly exam: Day;
};

export type TaughtLead = {
  readonly agent: AgentIndex;
  /** Her session; `null`: the timetable found no place, or she has heard of it already. */
  readonly session: { readonly day: Day; readonly start: MinuteOfDay } | null;
  /** `null`: she has not heard of it yet. */
  readonly told: Told | null;
};

/** A team's short meeting at the start of a shift, led by its lead, for those whose first shift after her session it is. */
export type MorningMeeting = {
  readonly team: string;
  readonly lead: AgentIndex;
  readonly day: Day;
  /** When the shift starts; the meeting comes just before the phones. */
  readonly shiftStart: MinuteOfDay;
  readonly people: readonly AgentIndex[];
  /** The day on which somebody says it was held; `null`: nobody says so. */
  readonly held: Day | null;
};
