import { setAsideDuplicates } from "../rows/duplicate-rows";
import { joinAuditFindings, readAuditFindings } from "./read-audit-findings";
import { readCaseLibrary } from "./read-case-library";
import { joinInterviews, readInterviews } from "./read-interviews";
import { joinComplaints, readComplaints } from "./read-complaints";
import type { CentreRecords } from "./read-records";
import { readNeedsSurvey } from "./read-needs-survey";
import { joinTraffic, readTraffic } from "./read-traffic";
import type { RecordContext } from "./record-context";

type NeedsRecords = Pick<
  CentreRecords,
  "complaints" | "auditFindings" | "interviews" | "caseLibrary" | "traffic" | "needsSurveys"
>;

/** What a centre keeps beside scores and figures: complaints, audits, interviews, cases, traffic. */
export function readNeeds(context: RecordContext): NeedsRecords {
  const { of, agentsOf, monthFirst, fallbackYear } = context;
  setAsideDuplicates(of("complaints"));
  setAsideDuplicates(of("audit-findings"));
  setAsideDuplicates(of("interviews"));
  const surveys = of("needs-survey").map((ledger) =>
    readNeedsSurvey(ledger, agentsOf(ledger), monthFirst),
  );
  const cases = of("case-library").flatMap((ledger) => readCaseLibrary(ledger, monthFirst));
  return {
    complaints: joinComplaints(
      of("complaints").map((ledger) => readComplaints(ledger, agentsOf(ledger), monthFirst)),
    ),
    auditFindings: joinAuditFindings(
      of("audit-findings").map((ledger) => readAuditFindings(ledger, agentsOf(ledger), monthFirst)),
    ),
    interviews: joinInterviews(
      of("interviews").map((ledger) => readInterviews(ledger, agentsOf(ledger), monthFirst)),
    ),
    caseLibrary: cases.length > 0 ? cases : null,
    traffic: joinTraffic(
      of("traffic").map((ledger) => readTraffic(ledger, monthFirst, fallbackYear)),
    ),
    needsSurveys: surveys.length > 0 ? surveys : null,
  };
}
