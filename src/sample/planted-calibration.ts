import type { SampleCalibrationRound } from "./calibration-round";
import { itemAt } from "./draws";
import type { SampleEvaluators } from "./evaluators";
import type { Planted } from "./truth";

/** The calibration round by the names on the sheet. */
export function plantedCalibration(
  { calls, alpha, panel }: SampleCalibrationRound,
  { names }: SampleEvaluators,
): Planted {
  const [strict, first, second] = panel;
  return {
    kind: "double-scored",
    calls: calls.length,
    alpha,
    strict: itemAt(names, strict),
    others: [itemAt(names, first), itemAt(names, second)],
  };
}
