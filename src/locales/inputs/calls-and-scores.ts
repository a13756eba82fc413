import { common, person } from "./shared-columns";
import {
  column,
  decimal,
  oneOf,
  optional,
  required,
  seconds,
  share,
  whole,
  yesNo,
} from "./input-column";

export const reviews = [
  ...person,
  optional(common.recordId),
  required(common.date),
  optional(common.evaluator),
  optional(common.businessType),
  optional(oneOf("criterion", "criterion1", decimal(1000, 18, 15))),
  optional(oneOf("criterion", "criterion2", decimal(1000, 46, 42))),
  optional(oneOf("criterion", "criterion3", decimal(1000, 27.5, 27))),
  required(column("qaScore", decimal(1000, 91.5, 84))),
  optional(column("observationOnly", yesNo("no", "no"))),
] as const;

export const kpis = [
  ...person,
  required(common.month),
  optional(column("callsHandled", whole([0, 100_000], 1250, 1080))),
  optional(column("handleTime", seconds(310, 345))),
  optional(common.talkTime),
  optional(common.afterCallWork),
  optional(common.satisfaction),
  optional(column("resolution", share(0.86, 0.79))),
  optional(column("complaints", whole([0, 10_000], 0, 1))),
  optional(column("auditErrors", whole([0, 10_000], 1, 2))),
  optional(column("adherence", share(0.94, 0.91))),
  optional(column("attendance", share(0.99, 0.97))),
] as const;

export const calls = [
  ...person,
  optional(common.recordId),
  required(common.date),
  optional(common.time),
  optional(common.businessType),
  optional(column("answered", yesNo("yes", "yes"))),
  optional(column("resolved", yesNo("yes", "no"))),
  optional(common.talkTime),
  optional(common.afterCallWork),
  optional(common.satisfaction),
] as const;
