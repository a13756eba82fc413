import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/complaints-and-audits";

export const complaints: SheetWords<typeof columns.complaints> = {
  name: "Input Complaints",
  title: "Complaints",
  about: "One row a complaint; leave ID and name empty where no agent is concerned.",
  columns: {
    complaintId: { header: "Complaint number", note: "The number of the case." },
    category: {
      header: "Complaint type",
      note: "What kind of complaint it is.",
      examples: ["Attitude", "Conflicting answers"],
    },
    severity: {
      header: "Severity",
      note: "In the grades your centre uses.",
      examples: ["Normal", "Serious"],
    },
    upheld: {
      header: "Upheld",
      note: "Only complaints that were upheld count for the agent; leave empty until decided.",
      examples: ["Upheld", "Not upheld"],
      values: ["Upheld", "Partly upheld", "Not upheld"],
    },
    complaintSource: {
      header: "Complaint source",
      note: "The channel it came by.",
      examples: ["Hotline", "Regulator"],
    },
    handled: { header: "Closed", note: "Yes or no." },
    details: {
      header: "Complaint details",
      note: "What the customer said.",
      examples: ["Interrupted while explaining", "Two calls, two different answers"],
    },
  },
};

export const auditFindings: SheetWords<typeof columns.auditFindings> = {
  name: "Input Audit findings",
  title: "Audit findings",
  about: "One row an error; audited work without errors may be listed with the severity None.",
  columns: {
    recordId: { header: "Case ID", note: "Number of the audited work order or recording." },
    evaluator: { header: "Auditor", note: "Who audited it.", examples: ["Kim Park", "Lee Ross"] },
    category: {
      header: "Error type",
      note: "What kind of error it is.",
      examples: ["Wrong record", "Work order not sent"],
    },
    severity: {
      header: "Error severity",
      note: "Critical, major, minor, or none.",
      examples: ["Major", "Minor"],
      values: ["Critical", "Major", "Minor", "None"],
    },
    errorCode: { header: "Error code", note: "If there is one." },
    details: {
      header: "Error details",
      note: "What was wrong.",
      examples: ["Billing day noted wrongly", "Not passed on to the back office"],
    },
    deduction: { header: "Points deducted", note: "Points taken off." },
  },
};
