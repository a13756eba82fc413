import type { ChangeFamily, ChangeKind } from "../change";
import type { Propose } from "../ground";
import { deadlinesLater } from "./deadlines-later";
import { groupsLarger } from "./groups-larger";
import { besideShift, dayLonger, planLonger } from "./longer-hours";
import { lowerTarget, moreAway, moreOfTeamAway } from "./looser-limits";
import { roomBigger, roomMore } from "./rooms";
import { trainerDay, trainerWeek } from "./trainer-hours";
import { trainerForAll, trainerForCourse } from "./trainer-more";
import { trainerQualified } from "./trainer-qualified";
import { trainersTravel } from "./trainers-travel";

/** Every change that is looked for, each a function of its own; in the order of which equals are listed. */
export const changes: Readonly<
  Record<ChangeKind, { readonly family: ChangeFamily; readonly propose: Propose }>
> = {
  "trainer-for-course": { family: "trainers", propose: trainerForCourse },
  "trainer-for-all": { family: "trainers", propose: trainerForAll },
  "trainer-qualified": { family: "trainers", propose: trainerQualified },
  "trainer-day": { family: "trainers", propose: trainerDay },
  "trainer-week": { family: "trainers", propose: trainerWeek },
  "trainers-travel": { family: "trainers", propose: trainersTravel },
  "room-bigger": { family: "rooms", propose: roomBigger },
  "room-more": { family: "rooms", propose: roomMore },
  "groups-larger": { family: "rooms", propose: groupsLarger },
  "deadlines-later": { family: "time", propose: deadlinesLater },
  "plan-longer": { family: "time", propose: planLonger },
  "day-longer": { family: "time", propose: dayLonger },
  "beside-shift": { family: "time", propose: besideShift },
  "more-away": { family: "limits", propose: moreAway },
  "more-of-team-away": { family: "limits", propose: moreOfTeamAway },
  "lower-target": { family: "limits", propose: lowerTarget },
};
