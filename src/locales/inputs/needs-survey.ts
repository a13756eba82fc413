import { dayFromCivil } from "../../foundation/day";
import { common } from "./shared-columns";
import { column, day, oneOf, optional, required, words } from "./input-column";

export const needsSurvey = [
  optional(common.agentName),
  optional(common.team),
  required(column("answeredOn", day(dayFromCivil(2026, 1, 5), dayFromCivil(2026, 1, 6)))),
  optional(oneOf("question", "topics", words)),
  optional(oneOf("question", "methods", words)),
  optional(oneOf("question", "times", words)),
  optional(oneOf("question", "difficulty", words)),
] as const;
