import { dayFromCivil } from "../../foundation/day";
import { common, person } from "./shared-columns";
import {
  choice,
  code,
  column,
  day,
  decimal,
  either,
  oneOf,
  optional,
  required,
  whole,
  words,
} from "./input-column";

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

export const trainerRatings = [
  required(common.trainerName),
  optional(common.trainerId),
  optional(common.courseName),
  optional(column("sessionDate", day(dayFromCivil(2026, 1, 12), dayFromCivil(2026, 1, 13)))),
  optional(column("rater", words)),
  optional(oneOf("dimension", "dimension1", decimal(1000, 5, 4))),
  optional(oneOf("dimension", "dimension2", decimal(1000, 4, 4))),
  optional(oneOf("dimension", "dimension3", decimal(1000, 5, 3))),
  required(column("overallRating", decimal(1000, 4.5, 4))),
  optional(column("remarks", words)),
] as const;

export const trialLectures = [
  required(column("candidate", words)),
  optional(common.agentId),
  optional(column("sessionDate", day(dayFromCivil(2026, 2, 9), dayFromCivil(2026, 2, 9)))),
  optional(column("lectureTopic", words)),
  required(column("judge", words)),
  optional(oneOf("dimension", "dimension1", decimal(1000, 36, 30))),
  optional(oneOf("dimension", "dimension2", decimal(1000, 26, 24))),
  optional(oneOf("dimension", "dimension3", decimal(1000, 25, 27))),
  required(column("score", decimal(1000, 87, 81))),
  optional(column("conclusion", choice)),
  optional(column("remarks", words)),
] as const;

export const appraisals = [
  required(column("appraised", words)),
  optional(common.agentId),
  required(column("appraisalPeriod", words)),
  required(column("appraiser", words)),
  optional(oneOf("dimension", "dimension1", decimal(1000, 38, 33))),
  optional(oneOf("dimension", "dimension2", decimal(1000, 27, 25))),
  optional(oneOf("dimension", "dimension3", decimal(1000, 26, 24))),
  either(column("appraisalScore", decimal(1000, 91, 82))),
  either(column("appraisalGrade", choice)),
  optional(column("conclusion", words)),
  optional(column("remarks", words)),
] as const;

export const certificates = [
  ...person,
  optional(column("certificateKind", choice)),
  required(column("certificateName", words)),
  optional(column("certificateNo", code("2025-0186", "2025-0187"))),
  optional(column("issuer", words)),
  optional(column("certificateLevel", words)),
  optional(column("awardedOn", day(dayFromCivil(2025, 6, 20), dayFromCivil(2025, 11, 8)))),
  optional(column("validUntil", day(dayFromCivil(2028, 6, 19), null))),
  optional(column("awardPoints", decimal(1000, 5, 10))),
] as const;
