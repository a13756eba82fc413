import { setAsideDuplicates } from "../rows/duplicate-rows";
import { joinAuditFindings, readAuditFindings } from "./read-audit-findings";
import { joinComplaints, readComplaints } from "./read-complaints";
import type { CentreRecords } from "./read-records";
import type { RecordContext } from "./record-context";

/** What tells of needs beside scores and figures: complaints, audits. */
export function readNeeds(
  context: RecordContext,
): Pick<CentreRecords, "complaints" | "auditFindings"> {
  const { of, agentsOf, monthFirst } = context;
  setAsideDuplicates(of("complaints"));
  setAsideDuplicates(of("audit-findings"));
  return {
    complaints: joinComplaints(
      of("complaints").map((ledger) => readComplaints(ledger, agentsOf(ledger), monthFirst)),
    ),
    auditFindings: joinAuditFindings(
      of("audit-findings").map((ledger) => readAuditFindings(ledger, agentsOf(ledger), monthFirst)),
    ),
  };
}
