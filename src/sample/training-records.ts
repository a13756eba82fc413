import { mondayOf, weekday, type Day } from "../foundation/day";
import { seededRandom, subSeed, type Random } from "../foundation/random";
import type { SampleWords } from "../locales/sample-words";
import { clamp, itemAt, someOf, wholeBetween } from "./draws";
import type { SamplePeople, SamplePerson } from "./people";
import { wentLive } from "./releases";
import { weeklyShift } from "./roster";
import { shiftHours } from "./shifts";
import type { SampleTrainer } from "./trainers";

/** One person at one session. */
export type SampleTraining = {
  readonly day: Day;
  readonly person: SamplePerson;
  readonly team: number;
  readonly course: string;
  readonly trainer: string | null;
  readonly came: "present" | "late" | "on-leave" | "absent";
  /** Out of 100; `null`: no test. */
  readonly score: number | null;
};

export type SampleTrainings = {
  readonly rows: readonly SampleTraining[];
  /** The team on the latest shift of the week before the release went live: nobody told it. */
  readonly teamMissed: number;
  /** A new hire who was away from one module of her first week; `null` when none has had that week yet. */
  readonly moduleMissed: { readonly agent: number; readonly module: number } | null;
};

/** Leads hear of a release so many days before it goes live, their teams after that. */
const leadsBefore = 5;
const teamsBefore = 2;
const videoShare = 0.6;
const classSize = 18;
/** Class weeks before `today`. */
const classDaysAgo = 26;
/** The third: how shifts are planned and kept. */
const missedModule = 2;

/**
 * What the centre has held: the first week of its new hires, a class, a short video that three in five have seen, and a release
 * of which leads learnt first and told their teams, all but the one on the latest shift.
 */
export function sampleTrainings(
  people: SamplePeople,
  trainers: readonly SampleTrainer[],
  words: SampleWords,
  today: Day,
  seed: number,
): SampleTrainings {
  const random = seededRandom(subSeed(seed, "training-records"));
  const teamMissed = teamOnLatestShift(people, wentLive(today) - teamsBefore);
  const moduleMissed = whoMissedModule(people, today, random);
  const rows = [
    ...firstWeeks(people, trainers, moduleMissed, words, today, random),
    ...releaseTold(people, trainers, teamMissed, words, today),
    ...videoSeen(people, words, today, random),
    ...classHeld(people, trainers, words, today, random),
  ];
  return { rows: rows.sort((a, b) => a.day - b.day), teamMissed, moduleMissed };
}

/** Of equals the first. */
function teamOnLatestShift({ teams }: SamplePeople, day: Day): number {
  const startOf = (team: number): number => shiftHours[weeklyShift(team, day)]?.start ?? 0;
  return teams.reduce((best, _, team) => (startOf(team) > startOf(best) ? team : best), 0);
}

/** The working days of the week after she joined, a module each. */
function moduleDay({ hiredOn }: SamplePerson, module: number): Day {
  return mondayOf(hiredOn) + 7 + module;
}

function whoMissedModule(
  { agents }: SamplePeople,
  today: Day,
  random: Random,
): SampleTrainings["moduleMissed"] {
  const done = agents.flatMap((agent, i) =>
    agent.isNewHire && moduleDay(agent, 4) < today ? [i] : [],
  );
  const [agent] = someOf(random, done, 1);
  return agent === undefined ? null : { agent, module: missedModule };
}

function firstWeeks(
  { agents }: SamplePeople,
  trainers: readonly SampleTrainer[],
  missed: SampleTrainings["moduleMissed"],
  words: SampleWords,
  today: Day,
  random: Random,
): SampleTraining[] {
  return agents.flatMap((person, i) =>
    !person.isNewHire
      ? []
      : words.training.records.newcomers.flatMap((course, module): SampleTraining[] => {
          const day = moduleDay(person, module);
          const isMissed = missed?.agent === i && missed.module === module;
          const mark = clamp(Math.round(72 + 28 * random()), 0, 100);
          if (day >= today) return [];
          return [
            {
              day,
              person,
              team: person.team,
              course,
              trainer: trainerOf(trainers, module),
              came: isMissed ? "on-leave" : "present",
              score: isMissed ? null : mark,
            },
          ];
        }),
  );
}

function releaseTold(
  { agents, teams }: SamplePeople,
  trainers: readonly SampleTrainer[],
  teamMissed: number,
  words: SampleWords,
  today: Day,
): SampleTraining[] {
  const course = words.training.releases.list.abroad.name;
  const live = wentLive(today);
  const leads = teams.map(({ lead }, team): SampleTraining => ({
    day: workingDay(live - leadsBefore),
    person: lead,
    team,
    course,
    trainer: trainerOf(trainers, 0),
    came: "present",
    score: null,
  }));
  const told = agents.flatMap((person): SampleTraining[] => {
    const { team, leftOn, hiredOn } = person;
    const day = live - teamsBefore;
    if (team === teamMissed || leftOn !== null || hiredOn > day) return [];
    const trainer = itemAt(teams, team).lead.name;
    return [{ day, person, team, course, trainer, came: "present", score: null }];
  });
  return [...leads, ...told];
}

function videoSeen(
  { agents }: SamplePeople,
  words: SampleWords,
  today: Day,
  random: Random,
): SampleTraining[] {
  return agents.flatMap((person): SampleTraining[] => {
    const day = today - wholeBetween(random, 3, 40);
    const isSeen = random() < videoShare && person.leftOn === null && person.hiredOn < day;
    return isSeen
      ? [
          {
            day,
            person,
            team: person.team,
            course: words.courses.greetingShortVideo,
            trainer: null,
            came: "present",
            score: null,
          },
        ]
      : [];
  });
}

/** One in nine came late or not at all. */
function classHeld(
  { agents }: SamplePeople,
  trainers: readonly SampleTrainer[],
  words: SampleWords,
  today: Day,
  random: Random,
): SampleTraining[] {
  const day = workingDay(today - classDaysAgo);
  const active = agents.filter(({ leftOn, isNewHire }) => leftOn === null && !isNewHire);
  return someOf(random, active, Math.min(classSize, Math.ceil(active.length / 4))).map(
    (person, i): SampleTraining => {
      const came = i % 9 === 4 ? "late" : i % 9 === 7 ? "absent" : "present";
      const score = came === "absent" ? null : wholeBetween(random, 64, 100);
      const course = words.courses.verificationLecture;
      return {
        day,
        person,
        team: person.team,
        course,
        trainer: trainerOf(trainers, 1),
        came,
        score,
      };
    },
  );
}

function trainerOf(trainers: readonly SampleTrainer[], which: number): string {
  const fullTime = trainers.filter(({ kind }) => kind === "full-time");
  return itemAt(fullTime, which % fullTime.length).name;
}

/** The day itself, or the Friday before a weekend. */
function workingDay(day: Day): Day {
  return day - Math.max(0, weekday(day) - 4);
}
