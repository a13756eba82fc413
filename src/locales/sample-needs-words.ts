import type { SampleCriterion, SampleMethod } from "./sample-words";

/** What the sample centre's survey and interviews say. */
export type SampleNeedsWords = {
  readonly survey: {
    readonly sheet: string;
    readonly title: string;
    readonly headers: Readonly<Record<SurveyColumn, string>>;
    /** Topics on offer that are no criterion of the QA form. */
    readonly topics: Readonly<Record<SampleExtraTopic, string>>;
    /** What people find most difficult: of a criterion or topic, or of nothing a course could teach. */
    readonly difficulties: readonly {
      readonly about: SampleNeedTopic | null;
      readonly text: string;
    }[];
  };
  readonly interviews: {
    readonly sheet: string;
    readonly title: string;
    readonly headers: Readonly<Record<InterviewColumn, string>>;
    readonly sort: string;
    readonly talks: readonly SampleTalk[];
    /** The talk with the new hire who is in trouble. */
    readonly newHire: SampleTalk & { readonly sort: string };
  };
};

export type SampleTalk = {
  readonly topic: string;
  readonly problem: string;
  readonly action: string;
};

export type SampleExtraTopic = "emotion" | "products";
export type SampleNeedTopic = SampleCriterion | SampleExtraTopic;
export type SurveyColumn =
  "submitted" | "agent" | "name" | "team" | "topics" | "methods" | "difficulty";
export type InterviewColumn =
  "day" | "agent" | "name" | "interviewer" | "sort" | "topic" | "problem" | "action";

/** Topics and methods on offer in the survey, in the order of the form. */
export const surveyTopics: readonly SampleNeedTopic[] = [
  "objection",
  "emotion",
  "accuracy",
  "verification",
  "listening",
  "record",
  "products",
];
export const surveyMethods: readonly SampleMethod[] = [
  "drill",
  "shortVideo",
  "lecture",
  "recordingStudy",
  "oneToOne",
];
