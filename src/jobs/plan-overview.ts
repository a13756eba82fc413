import type { Ranking } from "../domain/ranking/ranking";
import { proveUnplaced } from "../domain/scheduling/proofs/prove-unplaced";
import type { Tier } from "../domain/tiers/tiers";
import type { TrainingPlan } from "../domain/training-plan";
import { mondayOf, type Day } from "../foundation/day";
import type { Locale } from "../locales/locale";
import { findings } from "../sheets/findings";
import { analysisPictures, type AnalysisPictures } from "./analysis-pictures";
import { headsAway, type HeadsAway } from "./heads-away";
import { indexPlan, type PlanIndex } from "../sheets/plan-index";
import { certaintyText } from "../sheets/proof-texts";

/** The key figures and small pictures of a plan, small enough to hand from the worker to the pane. */
export type PlanOverview = {
  readonly agents: number;
  readonly tiers: Readonly<Record<Tier, number>>;
  readonly sessions: number;
  /** Agents with at least one session. */
  readonly trainees: number;
  /** Training places filled, one an agent and course. */
  readonly placed: number;
  readonly unplaced: number;
  /** First and last day on which training may take place; `null` when there is none. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  readonly scores: ScoreDistribution | null;
  /** Whoever teaches most comes first; trainers without a session are there too. */
  readonly trainerLoad: readonly TrainerLoad[];
  /** Sentences in the language of the sheets. */
  readonly assumptions: readonly string[];
  /** The most urgent ones; `unplaced` counts all. */
  readonly notPlaced: readonly NotPlaced[];
  /** What each part of the analysis comes to, and the id of the sheet that has the rest. */
  readonly findings: readonly { readonly sheet: string; readonly sentence: string }[];
  readonly pictures: AnalysisPictures;
  readonly away: HeadsAway;
};

/** Agents counted by score, in equal steps from `from`; the cuts are scores, `null` where the group is empty. */
export type ScoreDistribution = {
  readonly from: number;
  readonly step: number;
  readonly counts: readonly number[];
  /** Whoever scores below is in the bottom group: half-way between the last one out of it and the first one in it. */
  readonly bottomCut: number | null;
  readonly topCut: number | null;
};

/** Minutes a trainer teaches, a figure a week from the plan's first Monday to the last in which somebody teaches. */
export type TrainerLoad = {
  readonly trainer: string;
  readonly minutesByWeek: readonly number[];
  readonly weeks: readonly Day[];
};

/** Who could not be placed in which course, why, and what would free a place, in the language of the sheets. */
export type NotPlaced = {
  readonly agent: string;
  readonly course: string;
  readonly reason: string;
  readonly remedy: string;
  /** Whether it is proven that there is no place. */
  readonly certainty: string;
};

/** More are a matter for the sheet. */
const mostNotPlaced = 50;

/** Steps of a distribution that a reader can say: 1, 2, 5, 10 … points. */
const steps = [1, 2, 5, 10, 20, 50, 100];
const mostBins = 16;

/** What the pane shows of a plan, in the words of the sheets. */
export function planOverview(plan: TrainingPlan, locale: Locale): PlanOverview {
  const { problem, ranking, tiers, timetable } = plan;
  const index = indexPlan(plan, locale);
  const inTier = (tier: Tier): number => tiers.filter((one) => one.tier === tier).length;
  const first = problem.days[0];
  const last = problem.days[problem.days.length - 1];
  return {
    agents: tiers.length,
    tiers: {
      "one-to-one": inTier("one-to-one"),
      "recording-study": inTier("recording-study"),
      "new-hire": inTier("new-hire"),
      "too-little-evidence": inTier("too-little-evidence"),
      rest: inTier("rest"),
    },
    sessions: timetable.sessions.length,
    trainees: new Set(timetable.sessions.flatMap(index.trainees)).size,
    placed: timetable.sessions.reduce((sum, { demands }) => sum + demands.length, 0),
    unplaced: timetable.unplaced.length,
    days: first === undefined || last === undefined ? null : { first, last },
    scores: scoreDistribution(ranking),
    trainerLoad: trainerLoad(plan),
    assumptions: plan.assumptions.map((one) => locale.domain.assumption(one)),
    notPlaced: notPlaced(index),
    findings: findings(index),
    pictures: analysisPictures(plan, locale),
    away: headsAway(plan),
  };
}

function scoreDistribution(ranking: Ranking): ScoreDistribution | null {
  const scores = ranking.agents
    .flatMap(({ score }) => (score === null ? [] : [score.value]))
    .sort((a, b) => a - b);
  const lowest = scores[0];
  const highest = scores[scores.length - 1];
  if (lowest === undefined || highest === undefined) return null;
  const fits = (step: number): boolean => binCount(lowest, highest, step) <= mostBins;
  const step = steps.find(fits) ?? (highest - lowest) / mostBins;
  const from = Math.floor(lowest / step) * step;
  const counts = Array.from({ length: binCount(lowest, highest, step) }, () => 0);
  for (const score of scores) {
    const bin = Math.floor((score - from) / step);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const { bottomSize, topSize } = ranking;
  return {
    from,
    step,
    counts,
    bottomCut: bottomSize === 0 ? null : between(scores, bottomSize),
    topCut: topSize === 0 ? null : between(scores, scores.length - topSize),
  };
}

function binCount(lowest: number, highest: number, step: number): number {
  return Math.floor(highest / step) - Math.floor(lowest / step) + 1;
}

/** Half-way between the `place`th of the ascending scores and the one before; the end of the row where a group takes in everybody. */
function between(scores: readonly number[], place: number): number | null {
  const below = scores[place - 1] ?? scores[place];
  const above = scores[place] ?? scores[place - 1];
  return below === undefined || above === undefined ? null : (below + above) / 2;
}

function trainerLoad({ problem, timetable }: TrainingPlan): readonly TrainerLoad[] {
  const taught = timetable.sessions.filter(({ trainer }) => trainer !== null);
  const last = Math.max(...taught.map(({ day }) => day));
  const weeks = [...new Set(problem.days.map(mondayOf))].filter((monday) => monday <= last);
  const weekAt = new Map(weeks.map((monday, i) => [monday, i]));
  const minutes = problem.trainers.map(() => weeks.map(() => 0));
  for (const { trainer, day, start, end } of taught) {
    const week = weekAt.get(mondayOf(day));
    const of = trainer === null ? undefined : minutes[trainer];
    if (week !== undefined && of !== undefined) of[week] = (of[week] ?? 0) + end - start;
  }
  const total = ({ minutesByWeek }: TrainerLoad): number =>
    minutesByWeek.reduce((sum, each) => sum + each, 0);
  return problem.trainers
    .map(({ name }, i) => ({ trainer: name, minutesByWeek: minutes[i] ?? [], weeks }))
    .sort((a, b) => total(b) - total(a));
}

function notPlaced(index: PlanIndex): readonly NotPlaced[] {
  const { plan, locale } = index;
  const { common, unplaced: words } = locale.sheets;
  const { rules, remedies } = locale.domain;
  const proofs = proveUnplaced(plan.problem, plan.timetable.unplaced);
  return plan.timetable.unplaced
    .flatMap(({ demand: id, blockedBy }) => {
      const demand = plan.demands[id];
      return demand === undefined ? [] : [{ demand, blockedBy }];
    })
    .sort((a, b) => b.demand.need - a.demand.need || a.demand.id - b.demand.id)
    .slice(0, mostNotPlaced)
    .map(({ demand, blockedBy }) => {
      const [strongest] = blockedBy;
      return {
        agent: index.nameOf(demand.agent),
        course: index.courseName(demand.course),
        reason:
          strongest === undefined
            ? words.noRule
            : blockedBy.map((rule) => rules[rule]).join(common.listSeparator),
        remedy: strongest === undefined ? words.noRemedy : remedies[strongest],
        certainty: certaintyText(proofs, demand.id, locale),
      };
    });
}
