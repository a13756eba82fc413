import { dayFromCivil } from "../../foundation/day";
import { common, person } from "./shared-columns";
import { choice, code, column, day, optional, required, words } from "./input-column";

export const interviews = [
  ...person,
  required(common.date),
  optional(column("interviewer", words)),
  optional(column("category", words)),
  optional(column("topic", words)),
  optional(column("problem", words)),
  optional(column("cause", words)),
  optional(column("action", words)),
  optional(column("deadline", day(dayFromCivil(2026, 2, 6), null))),
  optional(column("followUp", words)),
  optional(column("result", words)),
] as const;

export const caseLibrary = [
  optional(column("caseId", code("AL001", "AL002"))),
  required(column("caseTitle", words)),
  required(column("caseKind", choice)),
  optional(common.businessType),
  optional(column("details", words)),
  required(column("handling", words)),
  optional(column("recording", code("R20260105-001", "R20260106-002"))),
  optional(column("caseDate", day(dayFromCivil(2026, 1, 5), dayFromCivil(2026, 1, 6)))),
  optional(column("status", choice)),
  optional(column("author", words)),
] as const;
