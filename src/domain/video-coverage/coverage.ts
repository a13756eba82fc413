import type { Day } from "../../foundation/day";
import type { Topic } from "../diagnosis/diagnosis";
import type { AgentIndex } from "../records/agents";

/** Short videos and cloud classrooms watched in quiet minutes of every shift, round the clock, and what has to be made. */
export type Coverage = {
  readonly items: readonly CoverageItem[];
  /** By item, then by time. */
  readonly views: readonly View[];
  readonly toProduce: readonly VideoToProduce[];
};

export type CoverageItem = {
  readonly name: string;
  /** Of the centre's catalogue, or about a release for those whom no morning meeting reaches. */
  readonly source: "catalogue" | "release";
  readonly minutes: number;
  /** Last day. */
  readonly due: Day;
  readonly people: number;
  /** Of them, those whom the training records show to have been there. */
  readonly seen: number;
  /** Not on record, but ticked as seen on the last plan's sheet. */
  readonly ticked: number;
  readonly assigned: number;
  /** On no shift with a quiet hour before it is due. */
  readonly noGap: number;
};

export type View = {
  readonly agent: AgentIndex;
  /** Index into `items`. */
  readonly item: number;
  /** Somewhere in the hour that begins then, when it is quiet; `null`: no such hour was found. */
  readonly gap: { readonly day: Day; readonly hour: number } | null;
  /** Ticked as seen on the last plan's sheet: listed on, so that the tick stays. */
  readonly isSeen: boolean;
};

export type VideoToProduce = {
  readonly about:
    | { readonly kind: "topic"; readonly topic: Topic; readonly weak: number; readonly of: number }
    | { readonly kind: "release"; readonly label: string };
  readonly due: Day;
  /** Those whose figures on the topic are surely good, the best first; for a release its owner: to be asked if nobody volunteers. */
  readonly proposed: readonly AgentIndex[];
  readonly owner: string | null;
};
