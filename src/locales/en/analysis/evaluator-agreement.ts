import type {
  EvaluatorAgreement,
  EvaluatorDifference,
} from "../../../domain/calibration/evaluator-agreement";
import { decimal, whole } from "../../figures";

/** Calibration: who is strict or lenient, and how far those who scored the same call agree. */
export const evaluatorAgreementWords = {
  sheet: {
    severity: {
      strict: "strict",
      lenient: "lenient",
      "no-difference": "no difference beyond chance",
    },
    agreement: (
      { calls, evaluators, alpha, verdict }: EvaluatorAgreement,
      fewestCalls: number,
    ): string => {
      const seen = `${whole(calls)} calls were scored by two or more of ${whole(evaluators)} evaluators`;
      if (alpha === null) {
        return `${seen}: too few, or too much alike, to say how well they agree (at least ${whole(fewestCalls)} calls that differ are needed).`;
      }
      const figure = `Krippendorff's alpha ${decimal(alpha.value, 2)}, 90% interval ${decimal(alpha.low, 2)} to ${decimal(alpha.high, 2)}; 1 = always the same score, 0 = as by chance`;
      const judged = {
        good: "They agree well.",
        poor: "They agree badly: calibrate before scores are used on people.",
        unsure: "Whether that is enough cannot be told yet: let more calls be scored twice.",
      };
      return `${seen} (${figure}). ${judged[verdict]}`;
    },
    differs: ({ stricter, milder, calls, difference }: EvaluatorDifference): string =>
      `For the same ${whole(calls)} calls ${stricter} gave ${decimal(difference.value, 1)} points fewer than ${milder} (90% interval ${decimal(difference.low, 1)} to ${decimal(difference.high, 1)}).`,
    noneTwice:
      "No call was scored by two evaluators, so their agreement cannot be measured. Let two evaluators score the same recordings, with the recording's number in both rows.",
  },
  columns: { severity: "Strict or lenient" },
};
