import { dayFromCivil } from "../../foundation/day";
import { common, person } from "./shared-columns";
import { choice, column, day, optional, words } from "./input-column";

export const staff = [
  ...person,
  optional(common.team),
  optional(common.branch),
  optional(common.leader),
  optional(column("jobTitle", words)),
  optional(column("level", words)),
  optional(column("hiredOn", day(dayFromCivil(2024, 3, 4), dayFromCivil(2025, 11, 3)))),
  optional(column("leftOn", day(null, null))),
  optional(column("status", choice)),
] as const;
