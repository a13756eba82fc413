import { remembered } from "../../foundation/remembered";
import { addAt, at, indexAt } from "../metrics/columns";
import { dayTable } from "../metrics/day-table";
import { none, type Agent } from "../records/agents";
import type { Centre } from "../records/centre";
import type { Reviews } from "../records/reviews";
import type { Evidence } from "./evidence";
import type { RowGroups } from "./observation-cells";
import type { Period } from "./period";

/** The evidence of scored reviews in the period; observation-only reviews never count. `null` when there is none. */
export function reviewScores(centre: Centre, period: Period): Evidence | null {
  const { reviews } = centre;
  if (reviews === null) return null;
  const agents = centre.agents.length;
  const value = countingValues(reviews, reviews.score, agents, period);
  const n = new Float64Array(agents);
  const sum = new Float64Array(agents);
  let count = 0;
  for (let k = 0; k < value.length; k++) {
    const score = at(value, k);
    if (score !== score) continue;
    addAt(n, indexAt(reviews.agent, k), 1);
    addAt(sum, indexAt(reviews.agent, k), score);
    count += 1;
  }
  if (count === 0) return null;
  return {
    metric: "qaScore",
    source: "reviews",
    n,
    raw: sum.map((total, i) => total / at(n, i)),
    model: {
      kind: "scores",
      observations: {
        row: reviews.agent,
        column: evaluatorLevels(reviews),
        value,
        weight: null,
        groups: teamsOf(centre.agents),
      },
      evaluators: reviews.evaluators.length + 1,
      expectedMean: null,
    },
    ceiling: reviews.maxScore,
  };
}

/** Each agent's team, numbered; teams of one name in two branches are two. */
function teamsOf(agents: readonly Agent[]): RowGroups {
  const number = new Map<string, number>();
  const of = Uint32Array.from(agents, ({ team, branch }) => {
    if (team === null) return none;
    const key = JSON.stringify([branch, team]);
    const known = number.get(key) ?? number.size;
    number.set(key, known);
    return known;
  });
  return { of, count: number.size };
}

/** A column of the review sheet with everything that must not count turned to NaN. */
export function countingValues(
  reviews: Reviews,
  column: Float64Array,
  agents: number,
  period: Period,
): Float64Array {
  const counts = countingReviews(reviews, period);
  const values = new Float64Array(column.length).fill(Number.NaN);
  for (let k = 0; k < values.length; k++) {
    if (counts[k] === 1 && indexAt(reviews.agent, k) < agents) values[k] = at(column, k);
  }
  return values;
}

/** 1 for each review that is scored for good and lies in the period: the total and every criterion ask for the same. */
const countingReviews = remembered((reviews: Reviews, period: Period): Uint8Array => {
  const isIn = dayTable(reviews.day, (day) => (period.includesDay(day) ? 1 : 0));
  const counts = new Uint8Array(reviews.count);
  for (let k = 0; k < counts.length; k++) {
    if (reviews.observationOnly[k] === 0 && isIn(at(reviews.day, k)) === 1) counts[k] = 1;
  }
  return counts;
});

/** Reviews by nobody named are one further evaluator: they share whatever strictness the unnamed have. */
export function evaluatorLevels(reviews: Reviews): Uint32Array {
  const unnamed = reviews.evaluators.length;
  return reviews.evaluator.map((evaluator) => (evaluator === none ? unnamed : evaluator));
}
