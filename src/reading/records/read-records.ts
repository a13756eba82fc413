import type { Centre } from "../../domain/records/centre";
import { civilFromDay } from "../../foundation/day";
import { setAsideDuplicates } from "../rows/duplicate-rows";
import type { ShiftHours } from "../values/shift-hours";
import { practised } from "./read-practised";
import { readQuestionBank } from "./read-question-bank";
import { readReleases } from "./read-releases";
import { examsOf } from "./read-exams";
import { joinReviews } from "./join-reviews";
import { joinCalls, readCalls } from "./read-calls";
import { joinKpis, readKpis } from "./read-kpis";
import { readCourses, readTrainers, readVenues } from "./read-resources";
import { readNeeds } from "./read-needs";
import { readCertificates } from "./read-certificates";
import { joinTrainingRecords, readTrainingRecords } from "./read-training-records";
import { assessedPeople } from "./read-assessed-people";
import { readReviews } from "./read-reviews";
import { joinShifts, readRoster } from "./read-roster";
import { readShiftDefinitions } from "./read-shift-definitions";
import { withTable } from "./shift-meanings";
import type { RecordContext } from "./record-context";

/** All but the people. */
export type CentreRecords = Omit<Centre, "agents">;

/** Before anything is read. */
export const noRecords: CentreRecords = {
  reviews: null,
  kpis: null,
  calls: null,
  shifts: null,
  trainers: null,
  venues: null,
  courses: null,
  exams: null,
  answerKeys: null,
  questionBank: null,
  stressTests: null,
  selfAssessments: null,
  releases: null,
  complaints: null,
  auditFindings: null,
  trainerRatings: null,
  trialLectures: null,
  appraisals: null,
  certificates: null,
  trainingRecords: null,
  interviews: null,
  caseLibrary: null,
  traffic: null,
  needsSurveys: null,
};

/** Turns the rows of every table into records; those of one kind are joined, in tab order. */
export function readRecords(context: RecordContext): CentreRecords {
  const reviews = reviewsOf(context);
  const calls = callsOf(context);
  const dated = { ...context, fallbackYear: yearOf(context, reviews?.day ?? calls?.day ?? null) };
  return {
    reviews,
    calls,
    kpis: joinKpis(
      dated
        .of("kpis")
        .map((ledger) =>
          readKpis(
            ledger,
            dated.agentsOf(ledger),
            dated.fallbackYear,
            dated.settings,
            dated.monthFirst,
          ),
        ),
    ),
    shifts: shiftsOf(dated),
    trainers: nullIfNone(
      dated
        .of("trainers")
        .flatMap((ledger) => readTrainers(ledger, dated.people, workingDay(dated))),
    ),
    venues: nullIfNone(dated.of("venues").flatMap(readVenues)),
    courses: nullIfNone(
      dated.of("courses").flatMap((ledger) => readCourses(ledger, dated.monthFirst)),
    ),
    ...examsOf(dated),
    ...practised(dated),
    questionBank: nullIfNone(
      dated.of("question-bank").flatMap((ledger) => readQuestionBank(ledger, dated.monthFirst)),
    ),
    releases: nullIfNone(
      dated.of("releases").flatMap((ledger) => readReleases(ledger, dated.monthFirst)),
    ),
    ...readNeeds(dated),
    ...assessedPeople(dated),
    certificates: nullIfNone(
      dated
        .of("certificates")
        .flatMap((ledger) => readCertificates(ledger, dated.people, dated.monthFirst)),
    ),
    trainingRecords: joinTrainingRecords(
      dated
        .of("training-records")
        .map((ledger) => readTrainingRecords(ledger, dated.agentsOf(ledger), dated.monthFirst)),
    ),
  };
}

function reviewsOf({
  of,
  agentsOf,
  monthFirst,
  settings,
}: RecordContext): CentreRecords["reviews"] {
  setAsideDuplicates(of("reviews"));
  return joinReviews(
    of("reviews").map((ledger) => ({
      ledger,
      part: readReviews(ledger, agentsOf(ledger), monthFirst, settings),
    })),
  );
}

function callsOf({ of, agentsOf, monthFirst, settings }: RecordContext): CentreRecords["calls"] {
  setAsideDuplicates(of("calls"));
  return joinCalls(
    of("calls").map((ledger) => readCalls(ledger, agentsOf(ledger), monthFirst, settings)),
  );
}

function shiftsOf(context: RecordContext): CentreRecords["shifts"] {
  const definitions = new Map<string, ShiftHours | null>();
  for (const ledger of context.of("shift-definitions")) readShiftDefinitions(ledger, definitions);
  const roster = {
    workingDay: workingDay(context),
    fallbackYear: context.fallbackYear,
    monthFirst: context.monthFirst,
  };
  return joinShifts(
    context.of("roster").map((ledger) =>
      readRoster(ledger, context.agentsOf(ledger), {
        ...roster,
        definitions: withTable(ledger, context.legendOf(ledger), definitions),
      }),
    ),
  );
}

function workingDay({ settings }: RecordContext): { start: number; end: number } {
  return { start: settings.dayStart, end: settings.dayEnd };
}

function nullIfNone<Row>(rows: readonly Row[]): readonly Row[] | null {
  return rows.length > 0 ? rows : null;
}

/** The year the file's name gives, else that of the newest dated record. */
function yearOf({ fallbackYear }: RecordContext, days: Float64Array | null): number | null {
  if (fallbackYear !== null || days === null) return fallbackYear;
  const newest = days.reduce((last, day) => (day > last ? day : last), Number.NEGATIVE_INFINITY);
  return Number.isFinite(newest) ? civilFromDay(newest).year : null;
}
