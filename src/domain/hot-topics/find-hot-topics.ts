import type { Day } from "../../foundation/day";
import { addAt, at, indexAt } from "../metrics/columns";
import { dayTable, reachOfDays } from "../metrics/day-table";
import type { Centre } from "../records/centre";
import type { ExposureUnit, HotTopic, HotTopics, Stretch } from "./hot-topics";
import {
  falseDiscoveryRates,
  inflationOf,
  pooledOverdispersion,
  rise,
  sumOf,
  type WeeklyCounts,
} from "./rise-test";
import { topicTables, type TopicTable } from "./topic-tables";
import { callsByWeek, weekOf, type WeekSpan } from "./week-exposure";

/** Of the topics called rising, at most this share is expected to be chance. */
export const falseShare = 0.1;
/** Weeks looked back upon, and of these at most so many count as "now", at least so many as "before". */
const mostWeeks = 26;
const mostNow = 4;
const fewestBefore = 3;
/** With fewer cases in all, nothing can be said. */
const fewestCases = 8;
/** A rise of less is no topic for a meeting. */
const leastRatio = 1.2;
/** A table that ends earlier than the others by more than this has an end of its own. */
const lagAllowed = 7;

type Followed = {
  readonly table: TopicTable;
  readonly name: string;
  readonly span: WeekSpan;
  readonly split: number;
  readonly per: ExposureUnit;
  readonly counts: WeeklyCounts;
  readonly inflation: number;
};

/**
 * Topics of calls, complaints, audit findings and interviews that rise against their own past: the last weeks (a quarter of
 * those known, one to four) against those before, in cases per call where calls are known. The weeks before also say how
 * much a topic varies anyway. All topics of all tables are tested together, with the false discovery rate held at
 * `falseShare`. Weeks are counted back from the newest day, so that none is cut short. `null` where no table has topics and
 * four weeks of days.
 */
export function findHotTopics(centre: Centre): HotTopics | null {
  const tables = topicTables(centre);
  const newest = tables.map(({ day }) => reachOfDays(day).last);
  const end = Math.max(...newest);
  let tooFew = 0;
  const followed = tables.flatMap((table, i) => {
    const own = newest[i] ?? end;
    const found = follow(centre, table, end - own > lagAllowed ? own : end);
    tooFew += found.tooFew;
    return found.topics;
  });
  if (followed.length === 0) return null;
  const tests = followed.map((one) => rise(stretch(one, 0, one.split), nowOf(one), one.inflation));
  const rates = falseDiscoveryRates(tests.map(({ p }) => p));
  const accepted = rates.filter((rate) => rate <= falseShare).length;
  const limit = (falseShare * accepted) / rates.length;
  const weeks = Math.max(...followed.map(({ span }) => (span.end === end ? span.weeks : 0)), 0);
  const topics = followed.map((one, i): HotTopic => {
    const { p, ratio } = tests[i] ?? { p: 1, ratio: { value: 1, low: 0, high: Infinity } };
    const q = rates[i] ?? 1;
    const rising = q <= falseShare && ratio.value >= leastRatio;
    return {
      source: one.table.source,
      field: one.table.field,
      name: one.name,
      per: one.per,
      before: stretch(one, 0, one.split),
      now: nowOf(one),
      ratio,
      p,
      q,
      rising,
      visibleSince: rising ? firstVisible(one, limit) : null,
      course: one.span.end === end ? courseOf(one) : [],
    };
  });
  return {
    falseShare,
    topics: topics.sort(
      (a, b) =>
        Number(b.rising) - Number(a.rising) || a.q - b.q || a.p - b.p || b.ratio.low - a.ratio.low,
    ),
    tooFew,
    weeks: Array.from({ length: weeks }, (_, week) => end - 7 * (weeks - week) + 1),
  };
}

/** Counts the topics of one table by week; those with too few cases are only counted. */
function follow(
  centre: Centre,
  table: TopicTable,
  end: Day,
): { readonly topics: readonly Followed[]; readonly tooFew: number } {
  const oldest = reachOfDays(table.day).first;
  const weeks = Math.min(mostWeeks, Math.floor((end - oldest + 1) / 7));
  const now = Math.min(mostNow, Math.max(1, Math.floor(weeks / 4)));
  if (!(weeks - now >= fewestBefore)) return { topics: [], tooFew: 0 };
  const span = { end, weeks };
  const split = weeks - now;
  const { words, codes } = table.topic;
  const byTopic = words.map(() => new Float64Array(0));
  const all = new Float64Array(weeks);
  const weekOfRow = dayTable(table.day, (day) => weekOf(day, span));
  for (let row = 0; row < table.day.length; row++) {
    const week = weekOfRow(at(table.day, row));
    if (week < 0) continue;
    addAt(all, week, 1);
    const topic = indexAt(codes, row);
    if (!(topic < words.length) || !table.isCase(row)) continue;
    let cases = byTopic[topic];
    if (cases === undefined || cases.length === 0) {
      cases = new Float64Array(weeks);
      byTopic[topic] = cases;
    }
    addAt(cases, week, 1);
  }
  const { exposure, per } = exposureOf(centre, table, span, all);
  const seen = byTopic.flatMap((cases, topic) => (cases.length > 0 ? [{ cases, topic }] : []));
  const enough = seen.filter(({ cases }) => sumOf(cases, 0, weeks) >= fewestCases);
  const counts = enough.map(({ cases }) => ({ cases, exposure }));
  const pooled = pooledOverdispersion(counts, split);
  return {
    tooFew: seen.length - enough.length,
    topics: enough.map(({ cases, topic }) => ({
      table,
      name: words[topic] ?? "",
      span,
      split,
      per,
      counts: { cases, exposure },
      inflation: inflationOf({ cases, exposure }, split, pooled),
    })),
  };
}

function exposureOf(
  centre: Centre,
  table: TopicTable,
  span: WeekSpan,
  all: Float64Array,
): { readonly exposure: Float64Array; readonly per: ExposureUnit } {
  if (table.ofAllRows && all.every((rows) => rows > 0)) {
    return { exposure: all, per: table.source === "calls" ? "calls" : "audits" };
  }
  const calls = table.source === "interviews" ? null : callsByWeek(centre, span);
  return calls === null
    ? { exposure: new Float64Array(span.weeks).fill(1), per: "weeks" }
    : { exposure: calls, per: "calls" };
}

function stretch({ span, counts }: Followed, from: number, to: number): Stretch {
  return {
    from: span.end - 7 * (span.weeks - from) + 1,
    to: span.end - 7 * (span.weeks - to),
    weeks: to - from,
    cases: sumOf(counts.cases, from, to),
    exposure: sumOf(counts.exposure, from, to),
  };
}

function nowOf(one: Followed): Stretch {
  return stretch(one, one.split, one.span.weeks);
}

/** The first of the last weeks at whose end the cases up to then would have passed the test of today. */
function firstVisible(one: Followed, limit: number): Day {
  const before = stretch(one, 0, one.split);
  for (let week = one.split; week < one.span.weeks - 1; week++) {
    const soFar = stretch(one, one.split, week + 1);
    if (rise(before, soFar, one.inflation).p <= limit) return soFar.to - 6;
  }
  return one.span.end - 6;
}

function courseOf(one: Followed): readonly number[] {
  const before = stretch(one, 0, one.split);
  const usual = before.cases / before.exposure;
  return Array.from(
    one.counts.cases,
    (cases, week) => cases / at(one.counts.exposure, week) / usual,
  );
}
