import { dayFromCivil } from "../../foundation/day";
import { choice, code, column, day, optional, required, words } from "./input-column";

export const releases = [
  required(column("releaseName", words)),
  optional(column("version", code("V3.2", "V3.3"))),
  required(column("goLive", day(dayFromCivil(2026, 3, 16), dayFromCivil(2026, 4, 1)))),
  optional(column("keyPoints", words)),
  optional(column("audience", words)),
  optional(column("owner", words)),
  optional(column("status", choice)),
  optional(column("document", words)),
] as const;
