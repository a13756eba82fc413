import type { Day } from "../../foundation/day";

/** A software or business release that agents have to learn. */
export type Release = {
  readonly name: string;
  readonly version: string | null;
  readonly goLive: Day | null;
  /** What is new, a point each. */
  readonly keyPoints: readonly string[];
  /** Teams or groups it concerns; empty: nobody says. */
  readonly audience: readonly string[];
  readonly owner: string | null;
  /** As the centre words it. */
  readonly status: string | null;
  /** Name, number or address of a document. */
  readonly document: string | null;
};
