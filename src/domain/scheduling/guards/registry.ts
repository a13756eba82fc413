import type { RuleId } from "../timetable";
import { guardAgentOnce } from "./agent-once";
import { guardCourseSeats } from "./course-seats";
import { guardDeadline } from "./deadline";
import { guardNotBefore } from "./not-before";
import { guardOnShift } from "./on-shift";
import { guardOrder } from "./order";
import { guardReleasedHeads } from "./released-heads";
import { guardReleasedPerTeam } from "./released-per-team";
import { guardSameSite } from "./same-site";
import { guardTimeOfDay } from "./time-of-day";
import { guardTrainerAvailable } from "./trainer-available";
import { guardTrainerDailyLoad } from "./trainer-daily-load";
import { guardTrainerOnce } from "./trainer-once";
import { guardTrainerQualified } from "./trainer-qualified";
import { guardTrainerWeeklyLoad } from "./trainer-weekly-load";
import { guardVenueOnce } from "./venue-once";
import { guardVenueSeats } from "./venue-seats";
import type { Board } from "../board/board";
import type { Guard, Seat } from "./seat";

/** Of every hard rule, what the planner asks before it gives a demand a seat. */
export const guards: Readonly<Record<RuleId, Guard>> = {
  "on-shift": guardOnShift,
  "time-of-day": guardTimeOfDay,
  "agent-once": guardAgentOnce,
  "trainer-once": guardTrainerOnce,
  "venue-once": guardVenueOnce,
  "trainer-qualified": guardTrainerQualified,
  "trainer-available": guardTrainerAvailable,
  "trainer-daily-load": guardTrainerDailyLoad,
  "trainer-weekly-load": guardTrainerWeeklyLoad,
  "venue-seats": guardVenueSeats,
  "same-site": guardSameSite,
  "course-seats": guardCourseSeats,
  "released-heads": guardReleasedHeads,
  "released-per-team": guardReleasedPerTeam,
  order: guardOrder,
  "not-before": guardNotBefore,
  deadline: guardDeadline,
};

const all = Object.values(guards);

/** Whether every hard rule lets the demand take the seat. */
export function isAllowed(board: Board, seat: Seat): boolean {
  return all.every((guard) => guard(board, seat));
}
