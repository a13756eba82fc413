import { common, person } from "./shared-columns";
import { choice, code, column, decimal, optional, required, words, yesNo } from "./input-column";

const category = optional(column("category", words));
const details = optional(column("details", words));

export const complaints = [
  optional(column("complaintId", code("TS20260105-01", "TS20260106-02"))),
  required(common.date),
  optional(common.agentId),
  optional(common.agentName),
  optional(common.businessType),
  category,
  optional(column("severity", words)),
  optional(column("upheld", choice)),
  optional(column("complaintSource", words)),
  optional(column("handled", yesNo("yes", "no"))),
  details,
] as const;

export const auditFindings = [
  ...person,
  optional(common.recordId),
  required(common.date),
  optional(common.evaluator),
  optional(common.businessType),
  category,
  required(column("severity", choice)),
  optional(column("errorCode", code("E01", "E07"))),
  details,
  optional(column("deduction", decimal(1000, 5, 2))),
] as const;
