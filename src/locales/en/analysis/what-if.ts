import type { CourseId } from "../../../domain/curriculum/course";
import type { NoStartReason } from "../../../domain/scheduling/proofs/no-start";
import type { WishId } from "../../../domain/scheduling/wishes/wish";
import type { Change, ChangeKind } from "../../../domain/what-if/change";
import { clockTime } from "../../../foundation/day";
import { unreachable } from "../../../foundation/result";
import { whole } from "../../figures";

const count = (n: number, one: string, many: string): string =>
  `${whole(n)} ${n === 1 ? one : many}`;

const at = (site: string | null): string => (site === null ? "" : ` at ${site}`);

const hours = (minutes: number): string => count(minutes / 60, "hour", "hours");

function change(change: Change, courseName: (id: CourseId) => string): string {
  switch (change.kind) {
    case "trainer-for-course":
      return `One trainer more for “${courseName(change.course)}”${at(change.site)}`;
    case "trainer-for-all":
      return `One trainer more${at(change.site)} for all ${whole(change.courses.length)} courses that lack places`;
    case "trainer-qualified":
      return `${change.trainer} also teaches “${courseName(change.course)}”`;
    case "trainer-day":
      return `Every trainer teaches up to ${hours(change.minutes)} longer a day`;
    case "trainer-week":
      return `Every trainer teaches up to ${hours(change.minutes)} longer a week`;
    case "trainers-travel":
      return "Trainers teach at every site";
    case "room-bigger":
      return `${change.room} with ${whole(change.to)} seats instead of ${whole(change.from)}`;
    case "room-more":
      return `One room more with ${count(change.seats, "seat", "seats")}${at(change.site)}`;
    case "groups-larger":
      return `Groups of up to ${whole(change.to)} instead of ${whole(change.from)} in “${courseName(change.course)}”`;
    case "deadlines-later":
      return `A deadline ${count(change.days, "day", "days")} later for ${count(change.places, "place", "places")} not found`;
    case "plan-longer":
      return `A plan of ${count(change.to, "week", "weeks")} instead of ${whole(change.from)}`;
    case "day-longer":
      return `Training until ${clockTime(change.to)} instead of ${clockTime(change.from)}`;
    case "beside-shift":
      return `Paid training up to ${whole(change.to)} minutes before or after the shift`;
    case "more-away":
      return `Up to ${whole(change.to)}% of the centre away at once instead of ${whole(change.from)}%`;
    case "more-of-team-away":
      return `Up to ${whole(change.to)}% of a team away at once instead of ${whole(change.from)}%`;
    case "lower-target":
      return `A service level of ${whole(change.to)}% instead of ${whole(change.from)}%`;
    default:
      return unreachable(change);
  }
}

const toTrainers = "Enter the trainer, with the course among the skills, in the table of trainers.";
const toSkills = "Add the course to the trainer’s skills in the table of trainers.";
const toLimits = "Raise the limit of each trainer in the table of trainers.";
const toRooms = "Enter it in the table of rooms.";
const toCatalogue = "Change it in the course catalogue.";
const toRules = "A rule on the settings sheet and in the pane.";

/** What is certain of those without a place, and what would help them. */
export const whatIfWords = {
  sheet: {
    name: "What would help",
    title: "What would help those without a place",
    about:
      "Each change was tried alone, with a short search that starts from the plan as it is and moves people only to make room. Nothing here is decided: each line is a proposal, with what it would cost the others.",
    basis: (date: string): string =>
      `Made on ${date} for the plan as the workbook and its rules now give it.`,
    headings: {
      certain: "What is certain",
      tried: "What was tried",
      sideBySide: "Side by side",
      people: "Who would be told what",
    },
  },
  columns: {
    tried: {
      number: "No.",
      change: "Change",
      placedMore: "Places more",
      unplaced: "Still without",
      toldAnew: "Told anew",
      outcome: "Outcome",
      how: "How",
    },
    people: {
      number: "No.",
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      course: "Course",
      kind: "What",
      beforeDate: "Planned date",
      beforeStart: "Planned start",
      afterDate: "New date",
      afterStart: "New start",
    },
  },
  notes: {
    placedMore: "Training places more than in the plan as it is.",
    toldAnew: "People who have a place and would get another time, trainer or room, or none.",
  },
  summary: (missing: number, best: number): string => {
    if (missing === 0) return "Everybody who needs training has a place: there is nothing to free.";
    const without = `${count(missing, "training place was", "training places were")} not found.`;
    return best > 0
      ? `${without} One change alone would free up to ${whole(best)} of them.`
      : `${without} No single change that was tried frees one; a longer search, or several changes together, may.`;
  },
  byNewSearch: (places: number): string =>
    `Searching once more, with nothing changed, places ${whole(places)} more: generate the plan again first.`,
  change,
  /** Where a person makes the change. */
  how: {
    "trainer-for-course": toTrainers,
    "trainer-for-all": toTrainers,
    "trainer-qualified": toSkills,
    "trainer-day": toLimits,
    "trainer-week": toLimits,
    "trainers-travel": toRules,
    "room-bigger": "Change the seats in the table of rooms.",
    "room-more": toRooms,
    "groups-larger": toCatalogue,
    "deadlines-later":
      "Where the course catalogue sets the deadline, change it there; a longer plan moves the others.",
    "plan-longer": toRules,
    "day-longer": toRules,
    "beside-shift": toRules,
    "more-away": toRules,
    "more-of-team-away": toRules,
    "lower-target": toRules,
  } satisfies Record<ChangeKind, string>,
  asSetting: (rule: string, value: string): string => `Set the rule “${rule}” to ${value}.`,
  frees: (more: number, missing: number, toldAnew: number): string =>
    `Places ${whole(more)} of the ${whole(missing)}; ${
      toldAnew === 0
        ? "nobody who has a place is told anything else."
        : `${count(toldAnew, "place already told is", "places already told are")} changed.`
    }`,
  notFound: "Not found: nobody more was placed, which proves nothing.",
  hopeless: "Proven: frees nobody, whatever the timetable.",
  proofs: {
    notFound: "Not found; not proven",
    /** One person's own case. */
    impossible: {
      deadline: "Proven: the deadline lies before the plan’s first day.",
      order: "Proven: what must come first cannot be early enough.",
      "on-shift": "Proven: never on shift long enough by the deadline.",
      kept: "Proven: whenever on shift by the deadline, already in a session that stays.",
      limits: "Proven: whenever on shift by the deadline, the limits let nobody go.",
      trainer: "Proven: no trainer for this course at any time the agent could come.",
      room: "Proven: no room at any time and site the agent could come to.",
    } satisfies Record<NoStartReason, string>,
    impossibleCount: (places: number): string =>
      `${count(places, "place", "places")} cannot be given in any timetable under these rules; the list says why, one by one.`,
    trainers: (courses: string, until: string, people: number, most: number): string =>
      `By ${until} the trainers who may teach ${courses} have hours for at most ${whole(most)} of ${whole(people)} places, with every group full: at least ${whole(people - most)} stay without, whatever the timetable.`,
    rooms: (until: string, people: number, most: number): string =>
      `By ${until} all rooms, taken all day, hold at most ${whole(most)} of ${whole(people)} places: at least ${whole(people - most)} stay without, whatever the timetable.`,
    floor: (until: string, people: number, most: number): string =>
      `By ${until} the floor can spare hours for at most ${whole(most)} of ${whole(people)} places: at least ${whole(people - most)} stay without, whatever the timetable.`,
    team: (team: string, until: string, people: number, most: number): string =>
      `By ${until} the team ${team} can spare hours for at most ${whole(most)} of ${whole(people)} places: at least ${whole(people - most)} stay without, whatever the timetable.`,
    none: "It is not proven that these can have no place: none was found.",
    atLeast: (atLeast: number, missing: number): string =>
      atLeast >= missing
        ? "No timetable under these rules leaves fewer people out: this is proven."
        : `Proven: at least ${whole(atLeast)} of the ${whole(missing)} stay without a place under these rules. Of the others it is only known that no place was found.`,
  },
  comparison: {
    asIs: "As it is",
    changeNumber: (number: number): string => `Change ${whole(number)}`,
    measures: {
      placed: "Places booked",
      unplaced: "Places not found",
      people: "People in training",
      sessions: "Sessions",
      taughtHours: "Trainer hours",
      trainers: "Trainers who teach",
      service: "Service level with the plan",
      cost: "Cost in all (lower is better)",
    },
    wishes: {
      unplaced: "of it for places not found",
      changeOfTime: "of it for changes of time",
      changeOfPlace: "of it for changes of trainer or room",
      delay: "of it for waiting for training",
      traffic: "of it for training at busy times",
      sessions: "of it for the number of sessions",
      trainers: "of it for the choice of trainers",
      overload: "of it for trainers above their fair share",
    } satisfies Record<WishId, string>,
    unknown: "not known",
    differs: (moved: number, place: number, lost: number, found: number): string => {
      if (moved + place + lost + found === 0) return "Both plans say the same to everybody.";
      const parts = [
        ...(moved > 0 ? [`${whole(moved)} at another time`] : []),
        ...(place > 0 ? [`${whole(place)} with another trainer or room`] : []),
        ...(lost > 0 ? [`${whole(lost)} gone`] : []),
        ...(found > 0 ? [`${whole(found)} new`] : []),
      ];
      return `Places that differ: ${parts.join(", ")}.`;
    },
    line: (who: string, course: string, what: string, when: string): string =>
      `${who} · ${course}: ${what}${when === "" ? "" : ` (${when})`}`,
    from: (before: string, after: string): string => `${before} → ${after}`,
  },
};

export type WhatIfWords = typeof whatIfWords;
