import { mondayOf, weekday, type Day } from "../foundation/day";
import { seededRandom, subSeed } from "../foundation/random";
import type { SampleShift } from "../locales/sample-words";
import { itemAt } from "./draws";
import type { SamplePeople, SamplePerson } from "./people";

/** A team's shift from week to week; teams start at different places. */
const weekly: readonly SampleShift[] = ["early2", "early1", "late1", "early2", "late2", "early1"];
const leaveShare = 0.02;
const nightEvery = 12;

/** Shifts of everybody still here: agents in their order, then team leads. */
export type SampleRoster = {
  readonly people: readonly { readonly person: SamplePerson; readonly team: number }[];
  /** A row a person in the order of `people`, an entry a day; `null` before she joined. */
  readonly shifts: readonly (readonly (SampleShift | null)[])[];
  readonly days: readonly Day[];
};

/**
 * Teams change shift from week to week, everybody has two days off running that move on, one in twelve works a week of nights
 * in turn, and now and then somebody is on leave. Team leads work days.
 */
export function sampleRoster(
  people: SamplePeople,
  days: readonly Day[],
  seed: number,
): SampleRoster {
  const random = seededRandom(subSeed(seed, `roster from day ${days[0] ?? 0}`));
  const agents = people.agents.flatMap((person, position) =>
    person.leftOn === null ? [{ person, team: person.team, position }] : [],
  );
  const leads = people.teams.map((team, i) => ({ person: team.lead, team: i }));
  const agentShifts = agents.map(({ person, team, position }) => {
    const turn = person.isNewHire ? null : position * 5;
    return days.map((day): SampleShift | null => {
      if (day < person.hiredOn) return null;
      const planned = plannedShift(position, team, turn, day);
      // Nobody starts in the morning on which her night shift ends.
      if (plannedShift(position, team, turn, day - 1) === "night" && planned !== "night") {
        return "off";
      }
      return planned !== "off" && random() < leaveShare ? "leave" : planned;
    });
  });
  const leadShifts = people.teams.map((_, team) =>
    days.map((day): SampleShift => (isDayOff(team % 2 === 0 ? 5 : 4, day) ? "off" : "early2")),
  );
  return { people: [...agents, ...leads], shifts: [...agentShifts, ...leadShifts], days };
}

/** `turn` says in which week the nights fall; `null`: never. */
function plannedShift(position: number, team: number, turn: number | null, day: Day): SampleShift {
  const week = weekOf(day);
  if (isDayOff(position + week, day)) return "off";
  if (turn !== null && (turn + week) % nightEvery === 0) return "night";
  return weeklyShift(team, day);
}

/** The shift of a team in the week of that day. */
export function weeklyShift(team: number, day: Day): SampleShift {
  return itemAt(weekly, (team + weekOf(day)) % weekly.length);
}

function weekOf(day: Day): number {
  return Math.floor(mondayOf(day) / 7);
}

/** Two days running, from the weekday `start` modulo 7. */
function isDayOff(start: number, day: Day): boolean {
  return (weekday(day) - (start % 7) + 7) % 7 < 2;
}
