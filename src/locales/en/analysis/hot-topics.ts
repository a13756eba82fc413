import type { ExposureUnit, TopicField, TopicSource } from "../../../domain/hot-topics/hot-topics";
import { decimal, percent, whole } from "../../figures";

const units: Readonly<Record<ExposureUnit | "manyCalls", string>> = {
  calls: "per 1,000 calls",
  manyCalls: "per 100,000 calls",
  audits: "per 100 audits",
  weeks: "a week",
};

export const hotTopicsWords = {
  sheet: {
    name: "Hot topics",
    title: "Hot topics",
    about:
      "Business types, complaints, audit findings and interview topics that rise against their own past: the last weeks against the weeks before, counted against the number of calls where that is known. How much a topic varies from week to week anyway is taken into account.",
    rate: (named: number, tested: number, share: number): string =>
      `${whole(tested)} topics tested together; ${whole(named)} rise. Of the topics called rising at most ${percent(share)} are expected to be chance; when nothing rises, nine plans in ten name none.`,
    tooFew: (topics: number): string =>
      `${whole(topics)} further topics have too few cases to say anything.`,
    nothing: "It takes four weeks of calls, complaints or findings with a day and a topic.",
    courseHeading: "The rising topics week by week",
    courseAbout: "Each week's rate over the rate of the weeks before: 1 is as usual, 2 is twice.",
    chart: {
      title: "Rising topics, week by week (1 = as before)",
      weekAxis: "Week from",
      valueAxis: "Times the usual rate",
    },
    verdicts: { rising: "Rising", steady: "No rise beyond chance" },
    sources: {
      calls: "Calls",
      complaints: "Complaints",
      auditFindings: "Audit findings",
      interviews: "Interviews",
    } satisfies Record<TopicSource, string>,
    fields: {
      businessType: "business type",
      category: "category",
      code: "error code",
      topic: "topic",
    } satisfies Record<TopicField, string>,
    source: (source: string, field: string): string => `${source}, ${field}`,
    units,
    fresh: "new",
    notes: {
      ratio: "Rate now over rate before, with a 90% interval.",
      falseAlarm:
        "Share of chance expected among this topic and all surer ones (Benjamini and Hochberg).",
      since: "The week in which the rise could first be seen.",
    },
    why: (t: {
      now: number;
      weeksNow: number;
      before: number;
      weeksBefore: number;
      ratio: string;
      low: string;
      high: string;
      rising: boolean;
    }): string =>
      `${whole(t.now)} ${t.now === 1 ? "case" : "cases"} in the last ${t.weeksNow === 1 ? "week" : `${whole(t.weeksNow)} weeks`} after ${whole(t.before)} in the ${whole(t.weeksBefore)} before: ${t.ratio} times the rate (90%: ${t.low} to ${t.high}). ${t.rising ? "More than its usual ups and downs explain." : "Within its usual ups and downs."}`,
    proposals: {
      calls: "Morning meeting: what callers ask; a knowledge sheet with the answer.",
      complaints: "Morning meeting with a case from the complaints; check the knowledge sheet.",
      auditFindings: "An error-prone case for the morning meeting; check the procedure.",
      interviews: "Ask the team leads what is behind it.",
    } satisfies Record<TopicSource, string>,
    finding: (names: string, rising: number): string =>
      rising === 0
        ? "No topic rises beyond its usual ups and downs."
        : `${whole(rising)} rising: ${names}.`,
    times: (value: number): string => decimal(value, 2),
  },
  columns: {
    topics: {
      topic: "Topic",
      source: "Where",
      verdict: "Verdict",
      casesBefore: "Cases before",
      weeksBefore: "Weeks before",
      casesNow: "Cases now",
      weeksNow: "Weeks now",
      rateBefore: "Rate before",
      rateNow: "Rate now",
      unit: "Rate is",
      ratio: "Ratio",
      ratioLow: "Ratio from",
      ratioHigh: "Ratio to",
      falseAlarm: "False alarm",
      since: "Visible since",
      why: "Why",
      proposal: "Proposal",
    },
    course: { week: "Week from" },
  },
};
