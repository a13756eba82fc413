import type { Day, MinuteOfDay } from "../../foundation/day";
import type { AgentIndex } from "../records/agents";
import type { TaughtRelease } from "./releases-to-teach";

/** How each release reaches everybody it concerns: leads, then teams in morning meetings, short videos for the rest, an exam. */
export type ReleaseCascade = { readonly releases: readonly CascadedRelease[] };

export type CascadedRelease = TaughtRelease & {
  /** Leads who learn it first, each with her session; `null`: the timetable found no place. */
  readonly leads: readonly {
    readonly agent: AgentIndex;
    readonly session: { readonly day: Day; readonly start: MinuteOfDay } | null;
  }[];
  readonly meetings: readonly MorningMeeting[];
  /** Whom no morning meeting reaches: on nights, off until it goes live, or in a team whose lead has no session. */
  readonly byVideo: readonly AgentIndex[];
  /** Last day before it goes live; of one without a date the plan's last. */
  readonly lastDay: Day;
  /** The month's exam asks about it. */
  readonly exam: Day;
};

/** A team's short meeting at the start of a shift, led by its lead, for those whose first shift after her session it is. */
export type MorningMeeting = {
  readonly team: string;
  readonly lead: AgentIndex;
  readonly day: Day;
  /** When the shift starts; the meeting comes just before the phones. */
  readonly shiftStart: MinuteOfDay;
  readonly people: readonly AgentIndex[];
};
