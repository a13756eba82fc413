import { common } from "./common";
import { column, optional, required, whole, words } from "./input-column";

export const trainers = [
  required(common.trainerName),
  optional(common.trainerId),
  optional(common.trainerKind),
  optional(common.branch),
  optional(column("skills", words)),
  optional(column("dailyLimit", whole([0, 1440], 240, 120))),
  optional(column("weeklyLimit", whole([0, 10_080], 1200, 300))),
  optional(column("availability", words)),
] as const;
