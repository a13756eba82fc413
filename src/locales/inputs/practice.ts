import { common, person } from "./shared-columns";
import { column, decimal, oneOf, optional, required, words } from "./input-column";

const remark = optional(column("remark", words));

export const stressTests = [
  ...person,
  required(common.date),
  required(column("playedBy", words)),
  optional(column("scenario", words)),
  optional(oneOf("dimension", "dimension1", decimal(1000, 34, 28))),
  optional(oneOf("dimension", "dimension2", decimal(1000, 25, 22))),
  optional(oneOf("dimension", "dimension3", decimal(1000, 27, 26))),
  optional(column("stressScore", decimal(1000, 86, 76))),
  remark,
] as const;

export const selfAssessments = [
  ...person,
  required(common.date),
  optional(oneOf("dimension", "dimension1", decimal(1000, 8, 9))),
  optional(oneOf("dimension", "dimension2", decimal(1000, 7, 8))),
  optional(oneOf("dimension", "dimension3", decimal(1000, 9, 6))),
  optional(column("selfScore", decimal(1000, 24, 23))),
  remark,
] as const;
