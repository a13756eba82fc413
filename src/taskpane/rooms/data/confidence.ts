import type { FoundTable } from "../../../domain/records/data-report";

export type Confidence = "corrected" | "sure" | "likely" | "doubtful";

/** How far to trust what a table was taken for, in four words instead of a number. */
export function confidenceOf({ isCorrected, confidence }: FoundTable): Confidence {
  if (isCorrected) return "corrected";
  if (confidence >= 0.85) return "sure";
  return confidence >= 0.6 ? "likely" : "doubtful";
}
