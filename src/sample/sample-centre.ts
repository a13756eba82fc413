import { firstDayOfMonth, type Day } from "../foundation/day";
import { seededRandom, subSeed } from "../foundation/random";
import type { LocaleTag } from "../locales/locale-tag";
import type { SampleWords } from "../locales/sample-words";
import type { SheetSpec } from "../workbook/sheet-spec";
import { drawAbilities } from "./abilities";
import { sampleAttitude } from "./attitude";
import { sampleCalibrationRound } from "./calibration-round";
import { sampleCalls } from "./calls";
import { sampleComplaints } from "./complaints";
import { sampleCourses } from "./courses";
import { itemAt } from "./draws";
import { sampleEvaluators } from "./evaluators";
import { sampleKpis } from "./kpis";
import { nameGiver } from "./names";
import { samplePeople, type SamplePeople } from "./people";
import { daysOfMonth, samplePeriod, type SamplePeriod } from "./period";
import { sampleProblems, type SampleProblems } from "./problems";
import { sampleReviews } from "./reviews";
import { sampleRoster } from "./roster";
import { aboutSheet } from "./sheets/about-sheet";
import { calibrationSheet } from "./sheets/calibration-sheet";
import { callsSheet } from "./sheets/calls-sheet";
import { complaintsSheet } from "./sheets/complaints-sheet";
import { coursesSheet } from "./sheets/courses-sheet";
import { kpiSheet } from "./sheets/kpi-sheet";
import { listsSheet } from "./sheets/lists-sheet";
import type { DrawnSheet } from "./sheets/page";
import { resourcesSheet } from "./sheets/resources-sheet";
import { reviewsSheet } from "./sheets/reviews-sheet";
import { rosterSheet } from "./sheets/roster-sheet";
import { shiftsSheet } from "./sheets/shifts-sheet";
import { staffSheet } from "./sheets/staff-sheet";
import { trafficSheet } from "./sheets/traffic-sheet";
import { sampleTraffic } from "./traffic";
import { sampleTrainers } from "./trainers";
import { plantedCalibration } from "./planted-calibration";
import { plantedProblems } from "./planted-problems";
import { plantedViews } from "./planted-views";
import { sampleSelfViews, type SampleSelfView } from "./self-views";
import { listeningSheet } from "./sheets/listening-sheet";
import { selfViewSheet } from "./sheets/self-view-sheet";
import type { SampleTruth } from "./truth";
import { sampleVenues } from "./venues";
import { wordsOf } from "./words";
import { sampleChanges, type SampleChanges } from "./changes";
import { sampleInterviews } from "./interviews";
import { sampleSurvey } from "./needs-survey";
import { interviewsSheet } from "./sheets/interviews-sheet";
import { surveySheet } from "./sheets/survey-sheet";
import { plantedTraining } from "./planted-training";
import { sampleReleases } from "./releases";
import { releasesSheet } from "./sheets/releases-sheet";
import { trainingSheet } from "./sheets/training-sheet";
import { sampleTrainings } from "./training-records";

export type SampleOptions = {
  /** People who take calls, leavers and new hires among them; 8 to 10,000. Team leads come on top. */
  readonly agents: number;
  /** Full calendar months of reviews and KPI, the last one ending before the month of `today`. */
  readonly months: number;
  readonly language: LocaleTag;
  readonly seed: number;
  readonly today: Day;
};

export const defaultSampleSize = { agents: 300, months: 6 } as const;

/** What `SampleOptions` may ask for; whoever takes them from a person checks. */
export const sampleLimits = {
  agents: { min: 8, max: 10_000 },
  months: { min: 1, max: 24 },
} as const;

/**
 * A made-up bank card call centre whose truth is known: sheets as a real centre keeps them, and what they were made from.
 * The same options give the same sheets. Each table draws from its own seed, so that changing one leaves the others alone.
 * Sizes beyond {@link sampleLimits} throw: they are a defect of the caller.
 */
export function sampleCentre(options: SampleOptions): {
  readonly sheets: readonly SheetSpec[];
  readonly truth: SampleTruth;
} {
  checkSize(options);
  const { agents, seed, today } = options;
  const words = wordsOf(options.language);
  const period = samplePeriod(today, options.months);
  const nextName = nameGiver(words.names, seededRandom(subSeed(seed, "names")));
  const people = samplePeople(agents, words, period, nextName, seed);
  const evaluators = sampleEvaluators(agents, nextName, seed);
  const abilities = drawAbilities(agents, seed);
  const problems = sampleProblems(people, abilities, seed);
  const changes = sampleChanges(people, abilities, problems, period, seed);
  const reviews = sampleReviews(people, abilities, evaluators, problems, changes, period, seed);
  const attitude = sampleAttitude(people, evaluators, problems, period, seed);
  const selfViews = sampleSelfViews(people, abilities, problems, period, seed);
  const calibration = sampleCalibrationRound(
    people,
    abilities,
    evaluators,
    changes,
    reviews.oneSided,
    period,
    seed,
  );
  // Her own view beside marks that one evaluator pulls down would look like a blind spot: she hands in no form.
  const hasNoQuarrel = ({ agent }: SampleSelfView): boolean => agent !== reviews.oneSided?.agent;
  const trainers = sampleTrainers(people, words, nextName, seed);
  const trainings = sampleTrainings(people, trainers, words, today, seed);
  const drawn = [
    aboutSheet(words),
    staffSheet(people, words, today, seed),
    reviewsSheet(reviews, people, evaluators, words, period, seed),
    ...performanceSheets(people, abilities, problems, changes, words, period, seed),
    ...period.rosterMonths.map((month, i) =>
      rosterSheet(
        sampleRoster(people, daysOfMonth(month), seed),
        month,
        i === 0 ? "dates" : "days-of-month",
        people,
        words,
      ),
    ),
    shiftsSheet(words),
    resourcesSheet(trainers, sampleVenues(agents, words), words),
    coursesSheet(sampleCourses(words, firstDayOfMonth(period.rosterMonths[1] + 1) - 1), words),
    trafficSheet(sampleTraffic(agents, today, seed), words),
    releasesSheet(sampleReleases(people, words, today), words),
    trainingSheet(trainings.rows, people, words, seed),
    surveySheet(sampleSurvey(people, words, today, seed), people, words),
    interviewsSheet(
      sampleInterviews(people, changes.newHireInTrouble, words, today, seed),
      people,
      words,
    ),
    calibrationSheet(calibration, people, evaluators, words),
    listeningSheet(attitude.listened, people, evaluators, words),
    selfViewSheet(selfViews.views.filter(hasNoQuarrel), people, words),
    listsSheet(words),
  ];
  return {
    sheets: drawn.map((sheet) => sheet.spec),
    truth: {
      agents: people.agents.map((agent, i) => ({
        agent: agent.id,
        name: agent.name,
        ability: itemAt(abilities, i),
      })),
      evaluators: evaluators.names.map((evaluator, i) => ({
        evaluator,
        severity: itemAt(evaluators.severity, i),
      })),
      planted: [
        plantedCalibration(calibration, evaluators),
        ...plantedProblems(people, evaluators, problems, changes, reviews.oneSided, words),
        ...plantedViews(people, attitude, selfViews, words),
        ...plantedTraining(people, trainings, words),
        ...drawn.flatMap((sheet) => sheet.mess),
      ],
    },
  };
}

function checkSize(options: SampleOptions): void {
  for (const size of ["agents", "months"] as const) {
    const { min, max } = sampleLimits[size];
    const asked = options[size];
    if (!Number.isInteger(asked) || asked < min || asked > max) {
      throw new RangeError(`A sample has ${min} to ${max} ${size}, not ${asked}`);
    }
  }
}

function performanceSheets(
  people: SamplePeople,
  abilities: Float64Array,
  problems: SampleProblems,
  changes: SampleChanges,
  words: SampleWords,
  period: SamplePeriod,
  seed: number,
): readonly DrawnSheet[] {
  const complaints = sampleComplaints(people, abilities, period, seed);
  const kpis = sampleKpis(people, abilities, problems, changes, complaints, period, seed);
  return [
    kpiSheet(kpis, people, words, period, seed),
    complaintsSheet(complaints, people, words, period),
    callsSheet(sampleCalls(people, abilities, period, seed), people, words, period),
  ];
}
