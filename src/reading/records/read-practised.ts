import type { CentreRecords } from "./read-records";
import type { RecordContext } from "./record-context";
import {
  joinSelfAssessments,
  joinStressTests,
  readSelfAssessments,
  readStressTests,
} from "./read-practice";

/** Stress tests and self-assessments. */
export function practised(
  context: RecordContext,
): Pick<CentreRecords, "stressTests" | "selfAssessments"> {
  const { of, agentsOf } = context;
  return {
    stressTests: joinStressTests(
      of("stress-tests").map((ledger) => readStressTests(ledger, agentsOf(ledger), context)),
    ),
    selfAssessments: joinSelfAssessments(
      of("self-assessments").map((ledger) =>
        readSelfAssessments(ledger, agentsOf(ledger), context),
      ),
    ),
  };
}
