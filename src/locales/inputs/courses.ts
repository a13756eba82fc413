import { dayFromCivil } from "../../foundation/day";
import { common } from "./common";
import { column, day, optional, required, whole, words } from "./input-column";

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
] as const;
