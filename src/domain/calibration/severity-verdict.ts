import type { EvaluatorSeverity } from "../ranking/ranking";

/** Whether an evaluator scores differently from the others beyond what chance explains. */
export type SeverityVerdict = "strict" | "lenient" | "no-difference";

/** Strict or lenient only where the whole 90 % interval of the shift lies on one side of 0; else no difference is shown. */
export function severityVerdict({ shift }: EvaluatorSeverity): SeverityVerdict {
  if (shift.high < 0) return "strict";
  return shift.low > 0 ? "lenient" : "no-difference";
}
