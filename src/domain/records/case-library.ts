import type { Day } from "../../foundation/day";

/** The five kinds of case a library is kept by. */
export const caseKinds = [
  "procedure",
  "business",
  "error-prone",
  "hot-topic",
  "complaint",
] as const;

export type CaseKind = (typeof caseKinds)[number];

/** One case of the library. A few hundred at most, so an object each is fine here. */
export type LibraryCase = {
  /** The centre's number; the title where there is none. */
  readonly id: string;
  readonly title: string;
  /** `null`: not stated, or in words of no such kind. */
  readonly kind: CaseKind | null;
  readonly businessType: string | null;
  readonly description: string | null;
  /** What should be done. */
  readonly handling: string | null;
  /** Number or name of the recording it comes from. */
  readonly recording: string | null;
  readonly day: Day | null;
  /** As the centre words it ("启用", "retired"). */
  readonly status: string | null;
  readonly author: string | null;
};
