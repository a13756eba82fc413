import * as v from "valibot";
import type { ChangeFamily } from "../domain/what-if/change";
import type { Corrections } from "../domain/records/corrections";
import type { TableKind } from "../domain/records/data-report";
import type { Condition } from "../domain/selections/selections";
import type { Settings } from "../domain/settings/settings";
import type { ChosenPeople } from "../domain/standing/chosen-people";
import type { Day } from "../foundation/day";
import type { Result } from "../foundation/result";
import type { CalendarFiles } from "../jobs/calendar-files";
import type { CalendarOwners } from "../jobs/calendar-owners";
import type { Choices } from "../jobs/choices";
import type { DataCheck } from "../jobs/check-data";
import type { TimetableCheck } from "../jobs/check-timetable";
import type { JobCause, JobProgress } from "../jobs/job";
import type { ComparisonText } from "../jobs/comparison-text";
import type { PlanOverview } from "../jobs/plan-overview";
import type { WhatIfAnswer } from "../jobs/what-if";
import type { LocaleTag } from "../locales/locale-tag";
import type { WorkbookSnapshot } from "../workbook/port";
import type { WritePlan } from "../workbook/sheet-spec";

export const jobNames = [
  "check-data",
  "check-timetable",
  "calendar-files",
  "generate-training-plan",
  "write-agent-pages",
  "what-if",
  "save-choices",
  "insert-input-sheets",
  "insert-sample",
] as const;

/** Everything the pane leaves to the worker. */
export type JobName = (typeof jobNames)[number];

export type JobInputs = {
  readonly "check-data": { readonly snapshot: WorkbookSnapshot; readonly choices: Choices };
  readonly "check-timetable": { readonly snapshot: WorkbookSnapshot; readonly choices: Choices };
  readonly "calendar-files": {
    readonly snapshot: WorkbookSnapshot;
    readonly choices: Choices;
    readonly owners: CalendarOwners;
  };
  readonly "generate-training-plan": {
    readonly snapshot: WorkbookSnapshot;
    readonly choices: Choices;
  };
  readonly "write-agent-pages": {
    readonly snapshot: WorkbookSnapshot;
    readonly choices: Choices;
    readonly people: ChosenPeople;
  };
  readonly "what-if": {
    readonly snapshot: WorkbookSnapshot;
    readonly choices: Choices;
    readonly only: ChangeFamily | null;
  };
  readonly "save-choices": {
    readonly snapshot: WorkbookSnapshot;
    readonly settings: Settings;
    readonly corrections: Corrections;
    readonly selections: readonly Condition[] | null;
    readonly language: LocaleTag;
  };
  readonly "insert-input-sheets": {
    readonly language: LocaleTag;
    readonly kinds: readonly TableKind[];
  };
  readonly "insert-sample": {
    readonly language: LocaleTag;
    readonly agents: number;
    readonly months: number;
  };
};

export type JobOutputs = {
  readonly "check-data": DataCheck;
  readonly "check-timetable": TimetableCheck;
  readonly "calendar-files": CalendarFiles;
  readonly "generate-training-plan": GeneratedOverview;
  readonly "write-agent-pages": WritePlan;
  readonly "what-if": WhatIfAnswer;
  readonly "save-choices": WritePlan;
  readonly "insert-input-sheets": WritePlan;
  readonly "insert-sample": WritePlan;
};

/** What the pane needs of a generated plan; the plan itself, with every rank and record, stays in the worker. */
export type GeneratedOverview = {
  readonly write: WritePlan;
  readonly overview: PlanOverview;
  /** The plan in the workbook beside this one; `null`: the workbook holds none. */
  readonly comparison: ComparisonText | null;
  readonly language: LocaleTag;
};

/** What a job may know of the day and of chance. */
export type JobWorld = { readonly today: Day; readonly seed: number };

export type JobWatch = {
  readonly signal: AbortSignal;
  /** Aborted: what a search has found so far is enough. */
  readonly enough: AbortSignal;
  readonly onProgress: (progress: JobProgress) => void;
};

export type JobFailure =
  | { readonly of: "job"; readonly cause: JobCause }
  /** The work ended without an answer. */
  | { readonly of: "defect" };

/**
 * Runs jobs, one after the other. A snapshot that is handed in belongs to the job: its arrays may be empty afterwards.
 */
export type JobRunner = {
  readonly run: <Name extends JobName>(
    name: Name,
    input: JobInputs[Name],
    world: JobWorld,
    watch: JobWatch,
  ) => Promise<Result<JobOutputs[Name], JobFailure>>;
};

const piece = v.object({
  path: v.array(v.union([v.string(), v.number()])),
  items: v.array(v.unknown()),
});

/** A request or an answer in pieces (see pieces.ts): the hollow whole, what fills it, and the word that it is complete. */
const parcel = [
  v.object({ kind: v.literal("whole"), whole: v.unknown() }),
  v.object({ kind: v.literal("piece"), piece }),
  v.object({ kind: v.literal("complete") }),
] as const;

const toWorker = v.variant("kind", [...parcel]);

/** To a worker at a job: what its search has found so far is enough. */
const enough = v.object({ kind: v.literal("enough") });

const toPage = v.variant("kind", [
  ...parcel,
  /** The worker's script has loaded. */
  v.object({ kind: v.literal("ready") }),
  v.object({
    kind: v.literal("progress"),
    progress: v.object({
      step: v.picklist(["read", "rank", "diagnose", "plan", "verify", "draw", "write"]),
      fraction: v.number(),
    }),
  }),
  /** The job threw. */
  v.object({ kind: v.literal("defect") }),
]);

const request = v.object({
  name: v.picklist(jobNames),
  input: v.unknown(),
  world: v.object({ today: v.number(), seed: v.number() }),
});

export type ParcelMessage = v.InferOutput<typeof toWorker>;
export type EnoughMessage = v.InferOutput<typeof enough>;
export type PageMessage = v.InferOutput<typeof toPage>;
export type JobRequest = v.InferOutput<typeof request>;

/** `null` when the message is none of ours: extensions of a browser post into pages and workers too. */
export function readParcelMessage(data: unknown): ParcelMessage | null {
  const read = v.safeParse(toWorker, data);
  return read.success ? read.output : null;
}

/** `null` when the message is none of ours. */
export function readPageMessage(data: unknown): PageMessage | null {
  const read = v.safeParse(toPage, data);
  return read.success ? read.output : null;
}

export function isEnough(data: unknown): data is EnoughMessage {
  return v.is(enough, data);
}

/** What to do and on what; throws when the page asks for something that does not exist. */
export function readRequest(data: unknown): JobRequest {
  return v.parse(request, data);
}
