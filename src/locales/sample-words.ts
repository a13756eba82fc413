import type { SampleAttitudeWords } from "./sample-attitude-words";
import type { SampleNeedsWords } from "./sample-needs-words";
import type { SampleTrainingWords } from "./sample-training-words";

/**
 * Words of the sample centre: a fictional bank card call centre. People and institutions are made up; the sheets are
 * worded as centres word theirs, not as Peilian words its own.
 */
export type SampleWords = {
  /** Free text on the first sheet: what this workbook is. */
  readonly about: readonly string[];
  /** Tab names. `{month}` in a roster's name is "2026-11". */
  readonly sheets: Readonly<Record<SampleSheet, string>>;
  readonly titles: Readonly<Record<SampleTitle, string>>;
  /** `{from}` and `{to}` are days. */
  readonly period: string;
  /** `{day}` is a day. */
  readonly asOf: string;
  readonly headers: {
    readonly staff: Readonly<Record<StaffColumn, string>>;
    readonly reviews: Readonly<Record<ReviewColumn, string>>;
    readonly kpiGroups: Readonly<Record<KpiGroup, string>>;
    readonly kpis: Readonly<Record<KpiColumn, string>>;
    readonly complaints: Readonly<Record<ComplaintColumn, string>>;
    readonly calls: Readonly<Record<CallColumn, string>>;
    readonly roster: Readonly<Record<"agent" | "name" | "team", string>>;
    readonly shifts: Readonly<Record<"code" | "name" | "start" | "end" | "note", string>>;
    readonly trainers: Readonly<Record<TrainerColumn, string>>;
    readonly venues: Readonly<Record<"id" | "name" | "branch" | "seats" | "equipment", string>>;
    readonly courses: Readonly<Record<CourseColumn, string>>;
    readonly traffic: Readonly<Record<TrafficColumn, string>>;
    readonly lists: Readonly<Record<"levels" | "reviewKinds" | "businessTypes", string>>;
  };
  /** Criterion names as they stand in the header, without the points. */
  readonly criteria: Readonly<Record<SampleCriterion, string>>;
  /** `{name}` and `{points}`: the header of a criterion's column. */
  readonly criterionHeader: string;
  readonly businessTypes: Readonly<Record<SampleBusinessType, string>>;
  readonly branches: readonly [string, string];
  /** `{number}` is the team's number. */
  readonly team: string;
  readonly roles: Readonly<Record<"agent" | "lead", string>>;
  /** From highest to lowest. */
  readonly levels: readonly [string, string, string, string];
  readonly status: Readonly<Record<"active" | "left", string>>;
  readonly reviewKinds: Readonly<Record<"scored" | "observation", string>>;
  readonly reviewRemarks: readonly string[];
  readonly complaintTexts: readonly string[];
  /** Whether the call settled the matter. */
  readonly resolved: readonly [string, string];
  readonly complaintOutcomes: readonly [string, string];
  readonly trainerKinds: Readonly<Record<"full-time" | "part-time" | "external", string>>;
  /** When part-time and external trainers can teach. */
  readonly trainerTimes: Readonly<Record<"full-time" | "part-time" | "external", string>>;
  readonly listSeparator: string;
  readonly venues: readonly string[];
  readonly equipment: readonly string[];
  readonly shifts: Readonly<Record<SampleShift, SampleShiftWords>>;
  readonly courses: Readonly<Record<SampleCourse, string>>;
  readonly newHireTopic: string;
  readonly methods: Readonly<Record<SampleMethod, string>>;
  readonly weekdays: readonly [string, string, string, string, string, string, string];
  /** A roster's header of two lines in one cell: `{day}` of the month and `{weekday}`. */
  readonly dayHeader: string;
  readonly needs: SampleNeedsWords;
  readonly attitude: SampleAttitudeWords;
  readonly training: SampleTrainingWords;
  /** A round of calls scored by two evaluators each; headers as on the review sheet. */
  readonly calibration: Readonly<Record<"sheet" | "title", string>>;
  readonly total: string;
  readonly none: string;
  readonly strayNotes: Readonly<Record<"staff" | "traffic" | "roster", string>>;
  /** "given-first" with a space between, "surname-first" without. */
  readonly names: {
    readonly order: "given-first" | "surname-first";
    readonly surnames: readonly string[];
    readonly given: readonly string[];
  };
};

export type SampleSheet =
  | "about"
  | "staff"
  | "reviews"
  | "kpis"
  | "complaints"
  | "calls"
  | "roster"
  | "shifts"
  | "resources"
  | "courses"
  | "traffic"
  | "lists";
export type SampleTitle =
  | "staff"
  | "reviews"
  | "kpis"
  | "complaints"
  | "calls"
  | "roster"
  | "shifts"
  | "trainers"
  | "venues"
  | "courses"
  | "traffic";
export type StaffColumn =
  "agent" | "name" | "branch" | "team" | "lead" | "role" | "level" | "hired" | "status";
export type ReviewColumn =
  | "recording"
  | "day"
  | "agent"
  | "name"
  | "team"
  | "evaluator"
  | "businessType"
  | "duration"
  | "kind"
  | "score"
  | "remark";
export type KpiGroup = "volume" | "quality" | "service" | "attendance";
export type KpiColumn =
  | "month"
  | "agent"
  | "name"
  | "team"
  | "calls"
  | "talkTime"
  | "afterCallWork"
  | "handleTime"
  | "surveySent"
  | "satisfaction"
  | "resolution"
  | "complaints"
  | "auditErrors"
  | "adherence";
export type CallColumn =
  "recording" | "day" | "agent" | "businessType" | "duration" | "satisfaction" | "resolved";
export type ComplaintColumn =
  "number" | "day" | "agent" | "name" | "businessType" | "text" | "outcome";
export type TrainerColumn =
  "id" | "name" | "kind" | "branch" | "skills" | "daily" | "weekly" | "times";
export type CourseColumn = "id" | "name" | "topic" | "method" | "minutes" | "seats" | "deadline";
export type TrafficColumn =
  "day" | "interval" | "offered" | "answered" | "handleTime" | "serviceLevel";
export type SampleCriterion =
  | "greeting"
  | "tone"
  | "listening"
  | "verification"
  | "accuracy"
  | "procedure"
  | "objection"
  | "record";
export type SampleBusinessType =
  | "statement"
  | "repayment"
  | "instalment"
  | "limit"
  | "points"
  | "fee"
  | "lostCard"
  | "dispute"
  | "application"
  | "app"
  | "abroad"
  | "activation";
export type SampleMethod =
  | "lecture"
  | "drill"
  | "video"
  | "shortVideo"
  | "oneToOne"
  | "recordingStudy"
  | "cascade"
  | "relay";

export type SampleShift = "early1" | "early2" | "late1" | "late2" | "night" | "off" | "leave";
export type SampleShiftWords = {
  readonly code: string;
  readonly name: string;
  readonly note: string | null;
};
export type SampleCourse =
  | "objectionDrill"
  | "objectionVideo"
  | "toneLecture"
  | "greetingShortVideo"
  | "listeningDrill"
  | "verificationLecture"
  | "accuracyLecture"
  | "procedureLecture"
  | "recordShortVideo"
  | "disputeLecture"
  | "instalmentShortVideo"
  | "coaching"
  | "recordingStudy"
  | "onboarding";
