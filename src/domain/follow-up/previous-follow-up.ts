import type { Day, MinuteOfDay } from "../../foundation/day";
import type { AgentIndex } from "../records/agents";

/** What people marked on the sheets of the last plan that follow from its timetable. */
export type PreviousFollowUp = {
  /** Steps of a release cascade that somebody gave the day on which they were held. */
  readonly held: readonly HeldStep[];
  /** Whether somebody knows a release, by its label and the agent: what was ticked on the knowledge sheet. */
  readonly known: ReadonlyMap<string, ReadonlyMap<AgentIndex, boolean>>;
  /** Who was ticked to have seen a video, by its name. */
  readonly seen: ReadonlyMap<string, ReadonlySet<AgentIndex>>;
};

export type HeldStep = {
  /** The release as the plan calls it: name and version. */
  readonly release: string;
  readonly kind: "lead" | "meeting";
  readonly team: string;
  readonly lead: AgentIndex;
  /** As it was planned. */
  readonly day: Day;
  readonly start: MinuteOfDay;
  readonly people: readonly AgentIndex[];
  /** The day on which it was really held. */
  readonly on: Day;
};

/** Of a first plan. */
export const noPreviousFollowUp: PreviousFollowUp = {
  held: [],
  known: new Map(),
  seen: new Map(),
};
