import type { Day } from "../../foundation/day";
import type { AgentIndex } from "./agents";

/** A certificate, a research report or a paper of one person; a few thousand at most, so an object each is fine here. */
export type Certificate = {
  /** As written; the id where the sheet has no names. */
  readonly person: string;
  readonly personId: string | null;
  /** The same person where she is an agent of the centre. */
  readonly agent: AgentIndex | null;
  readonly kind: "certificate" | "report" | "paper" | "award";
  readonly name: string;
  readonly number: string | null;
  readonly issuer: string | null;
  /** As the centre words it. */
  readonly level: string | null;
  readonly awardedOn: Day | null;
  readonly validUntil: Day | null;
  /** Points the centre gives for it; `null` where the sheet has none. */
  readonly points: number | null;
};
