import { dayFromCivil } from "../../foundation/day";
import { common, person } from "./shared-columns";
import {
  choice,
  column,
  code,
  day,
  decimal,
  optional,
  required,
  time,
  whole,
  words,
} from "./input-column";

export const venues = [
  required(column("venueName", words)),
  required(common.seats),
  optional(common.branch),
] as const;

export const courses = [
  required(common.courseName),
  optional(common.courseId),
  optional(common.topic),
  optional(common.method),
  optional(column("minutes", whole([1, 1440], 60, 45))),
  optional(common.seats),
  optional(column("deadline", day(dayFromCivil(2026, 3, 31), null))),
  optional(column("partOfShift", choice)),
] as const;

export const trainingRecords = [
  ...person,
  required(common.courseName),
  optional(column("sessionName", code("S2026-01", "S2026-02"))),
  required(column("sessionDate", day(dayFromCivil(2026, 1, 12), dayFromCivil(2026, 1, 13)))),
  optional(column("sessionStart", time(14 * 60, 9 * 60))),
  optional(column("sessionEnd", time(15 * 60, 10 * 60 + 30))),
  optional(column("trainingLength", whole([1, 14_400], 60, 90))),
  optional(common.trainerName),
  optional(column("attended", choice)),
  optional(column("trainingScore", decimal(1000, 86, 92))),
  optional(column("remarks", words)),
] as const;
