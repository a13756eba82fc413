import type { RuleId } from "../timetable";
import { agentOnce } from "./agent-once";
import { courseSeats } from "./course-seats";
import { deadline } from "./deadline";
import { notBefore } from "./not-before";
import { onShift } from "./on-shift";
import { order } from "./order";
import { releasedHeads } from "./released-heads";
import { releasedPerTeam } from "./released-per-team";
import { sameSite } from "./same-site";
import { timeOfDay } from "./time-of-day";
import { trainerAvailable } from "./trainer-available";
import { trainerDailyLoad } from "./trainer-daily-load";
import { trainerOnce } from "./trainer-once";
import { trainerQualified } from "./trainer-qualified";
import { trainerWeeklyLoad } from "./trainer-weekly-load";
import { venueOnce } from "./venue-once";
import { venueSeats } from "./venue-seats";
import type { Rule } from "./violation";

/** Every hard rule of the timetable, in the order in which a supervisor would ask about them. */
export const rules: Readonly<Record<RuleId, Rule>> = {
  "on-shift": onShift,
  "time-of-day": timeOfDay,
  "agent-once": agentOnce,
  "trainer-once": trainerOnce,
  "venue-once": venueOnce,
  "trainer-qualified": trainerQualified,
  "trainer-available": trainerAvailable,
  "trainer-daily-load": trainerDailyLoad,
  "trainer-weekly-load": trainerWeeklyLoad,
  "venue-seats": venueSeats,
  "same-site": sameSite,
  "course-seats": courseSeats,
  "released-heads": releasedHeads,
  "released-per-team": releasedPerTeam,
  order,
  "not-before": notBefore,
  deadline,
};
