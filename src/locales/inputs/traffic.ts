import { common } from "./shared-columns";
import { code, column, optional, required, seconds, share, whole, words } from "./input-column";

export const traffic = [
  required(column("interval", code("09:00-09:30", "09:30-10:00"))),
  required(common.date),
  optional(column("queue", words)),
  optional(column("offered", whole([0, 1_000_000], 320, 415))),
  optional(column("answeredCalls", whole([0, 1_000_000], 310, 392))),
  optional(column("forecastCalls", whole([0, 1_000_000], 330, 400))),
  optional(column("handleTime", seconds(240, 250))),
  optional(column("serviceLevel", share(0.86, 0.79))),
  optional(column("staffNeeded", whole([0, 100_000], 48, 62))),
  optional(column("staffPlanned", whole([0, 100_000], 50, 60))),
] as const;
