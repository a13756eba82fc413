import { addAt, at, indexAt } from "../metrics/columns";
import { wilson } from "../metrics/wilson";
import { z90 } from "../ranking/intervals";
import { periodOf, type Period } from "../ranking/period";
import { countingValues } from "../ranking/review-scores";
import type { Estimate } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { CodedWords } from "../records/coded-words";
import { none } from "../records/agents";
import { abilityOf, type Ability, type KnownAbilities } from "./ability-words";

/** Where marks are lost and errors made, the most first: a few causes make up most of it (Juran's Pareto principle). */
export type ErrorPareto = {
  /** Scored reviews with a mark of some criterion. */
  readonly reviews: number;
  readonly criteria: readonly LostMarks[];
  /** By what the audit sheets call the error; empty without any. */
  readonly auditErrors: readonly CountedErrors[];
  /** By category, else by business type; complaints found to be unjustified are left out. */
  readonly complaints: readonly CountedErrors[];
};

export type LostMarks = {
  readonly name: string;
  readonly ability: Ability;
  /** Reviews in which it was judged. */
  readonly n: number;
  readonly fullMarks: number;
  /** Marks lost on it in 100 scored reviews, with a 90 % interval that allows for one agent's reviews being alike. */
  readonly lostPer100: Estimate;
  /** Of all marks lost; and together with all that lose more. */
  readonly share: number;
  readonly cumulative: number;
  /** Agents who make up half of the loss, the greatest losers first, and agents judged at all: few of many is individual. */
  readonly halfBy: number;
  readonly agents: number;
};

export type CountedErrors = {
  readonly name: string;
  readonly count: number;
  readonly share: Estimate;
  readonly cumulative: number;
  /** Agents concerned. */
  readonly agents: number;
};

/** `null` where the workbook holds neither scored criteria nor errors nor complaints of the period. */
export function errorPareto(
  centre: Centre,
  periodDays: number,
  abilities: KnownAbilities,
): ErrorPareto | null {
  const period = periodOf(centre, periodDays);
  const { reviews, criteria } = lostMarks(centre, period, abilities);
  const auditErrors = auditPareto(centre, period);
  const complaints = complaintPareto(centre, period);
  return criteria.length + auditErrors.length + complaints.length === 0
    ? null
    : { reviews, criteria, auditErrors, complaints };
}

function lostMarks(
  centre: Centre,
  period: Period,
  abilities: KnownAbilities,
): Pick<ErrorPareto, "reviews" | "criteria"> {
  const { reviews } = centre;
  if (reviews === null) return { reviews: 0, criteria: [] };
  const agents = centre.agents.length;
  const marked = new Uint8Array(reviews.count);
  const found = reviews.criteria.flatMap(({ name, maxScore, values }) => {
    const value = countingValues(reviews, values, agents, period);
    const lost = new Float64Array(agents);
    const n = new Float64Array(agents);
    for (let k = 0; k < value.length; k++) {
      const v = at(value, k);
      if (Number.isNaN(v)) continue;
      const agent = indexAt(reviews.agent, k);
      addAt(n, agent, 1);
      addAt(lost, agent, Math.max(0, maxScore - v));
      marked[k] = 1;
    }
    const judged = total(n);
    return judged > 0 ? [{ name, maxScore, lost, n, judged }] : [];
  });
  const all = marked.reduce((sum, flag) => sum + flag, 0);
  const allLost = found.reduce((sum, { lost }) => sum + total(lost), 0);
  const sorted = found
    .map((one) => ({ ...one, sum: total(one.lost) }))
    .sort((a, b) => b.sum - a.sum);
  let soFar = 0;
  return {
    reviews: all,
    criteria: sorted.map(({ name, maxScore, lost, n, judged, sum }): LostMarks => {
      soFar += sum;
      return {
        name,
        ability: abilityOf({ kind: "criterion", name }, abilities),
        n: judged,
        fullMarks: maxScore,
        lostPer100: per100(lost, n, judged, all),
        share: allLost > 0 ? sum / allLost : 0,
        cumulative: allLost > 0 ? soFar / allLost : 0,
        halfBy: halfBy(lost, sum),
        agents: n.reduce((count, own) => count + (own > 0 ? 1 : 0), 0),
      };
    }),
  };
}

/** A ratio estimate over clusters, the agents: W. G. Cochran, Sampling Techniques, 3rd ed. (1977), section 6.3. */
function per100(lost: Float64Array, n: Float64Array, judged: number, reviews: number): Estimate {
  const mean = total(lost) / judged;
  let squares = 0;
  let agents = 0;
  n.forEach((own, agent) => {
    if (own === 0) return;
    agents += 1;
    squares += (at(lost, agent) - mean * own) ** 2;
  });
  const variance = agents > 1 ? (squares * agents) / (agents - 1) / judged ** 2 : Infinity;
  const scale = (100 * judged) / reviews;
  const reach = z90 * Math.sqrt(variance);
  return {
    value: scale * mean,
    low: scale * Math.max(0, mean - reach),
    high: scale * (mean + reach),
  };
}

function halfBy(lost: Float64Array, sum: number): number {
  const sorted = lost.slice().sort();
  let soFar = 0;
  let agents = 0;
  while (soFar < sum / 2 && agents < sorted.length) {
    agents += 1;
    soFar += at(sorted, sorted.length - agents);
  }
  return agents;
}

function auditPareto({ auditFindings }: Centre, period: Period): readonly CountedErrors[] {
  if (auditFindings === null) return [];
  const { agent, day, errors, category, code, text } = auditFindings;
  const kind = [category, code, text].find((words) => words.codes.some((word) => word !== none));
  if (kind === undefined) return [];
  const weight = errors.map((count, k) => (period.includesDay(at(day, k)) ? fallback(count) : 0));
  return counted(kind, weight, agent);
}

/** A row without a count lists one error. */
function fallback(count: number): number {
  return Number.isNaN(count) ? 1 : count;
}

function complaintPareto({ complaints }: Centre, period: Period): readonly CountedErrors[] {
  if (complaints === null) return [];
  const { agent, day, upheld, category, businessType } = complaints;
  const kind = [category, businessType].find((words) => words.codes.some((word) => word !== none));
  if (kind === undefined) return [];
  const weight = upheld.map((verdict, k) =>
    period.includesDay(at(day, k)) && verdict !== 0 ? 1 : 0,
  );
  return counted(kind, weight, agent);
}

function counted(
  { codes, words }: CodedWords,
  weight: Float64Array,
  agent: Uint32Array,
): readonly CountedErrors[] {
  const counts = new Float64Array(words.length);
  const people = words.map(() => new Set<number>());
  weight.forEach((amount, k) => {
    const kind = indexAt(codes, k);
    if (amount <= 0 || kind >= words.length) return;
    addAt(counts, kind, amount);
    if (indexAt(agent, k) !== none) people[kind]?.add(indexAt(agent, k));
  });
  const all = total(counts);
  let soFar = 0;
  return words
    .map((name, kind) => ({ name, count: at(counts, kind), agents: people[kind]?.size ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name, count, agents }) => {
      soFar += count;
      return { name, count, agents, share: wilson(count, all), cumulative: soFar / all };
    });
}

function total(values: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < values.length; k++) sum += at(values, k);
  return sum;
}
