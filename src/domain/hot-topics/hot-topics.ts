import type { Day } from "../../foundation/day";
import type { Estimate } from "../ranking/ranking";

/** What is spoken of, complained about or found in audits more often than in its own past. */
export type HotTopics = {
  /** Of the topics called rising, at most this share is expected to be chance. */
  readonly falseShare: number;
  /** Topics with enough cases to be tested; rising ones first, surest first. */
  readonly topics: readonly HotTopic[];
  /** Topics with too few cases to say anything. */
  readonly tooFew: number;
  /** First days of the weeks that {@link HotTopic.course} speaks of, oldest first. */
  readonly weeks: readonly Day[];
};

export type TopicSource = "calls" | "complaints" | "auditFindings" | "interviews";

/** Which column of the table names the topic. */
export type TopicField = "businessType" | "category" | "code" | "topic";

/** What cases are counted against. */
export type ExposureUnit = "calls" | "audits" | "weeks";

export type HotTopic = {
  readonly source: TopicSource;
  readonly field: TopicField;
  /** As the centre words it. */
  readonly name: string;
  readonly per: ExposureUnit;
  readonly before: Stretch;
  readonly now: Stretch;
  /** Rate now over rate before with a 90 % interval; Infinity where there was none before. */
  readonly ratio: Estimate;
  /** Chance of so many cases or more now if nothing had changed. */
  readonly p: number;
  /** The share of chance expected among this topic and all surer ones (Benjamini & Hochberg 1995). */
  readonly q: number;
  readonly rising: boolean;
  /** First day of the first week in which the rise could be seen; `null` unless rising. */
  readonly visibleSince: Day | null;
  /** Each week's rate over that before, oldest first, the last weeks of `HotTopics.weeks`; NaN where not known. */
  readonly course: readonly number[];
};

/** Some weeks on end. */
export type Stretch = {
  readonly from: Day;
  readonly to: Day;
  readonly weeks: number;
  readonly cases: number;
  /** In units of `HotTopic.per`. */
  readonly exposure: number;
};
