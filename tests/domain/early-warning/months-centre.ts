import type { MetricId } from "../../../src/domain/metrics/metric";
import { noRecords } from "../../../src/reading/records/read-records";
import type { Centre } from "../../../src/domain/records/centre";
import { firstDayOfMonth } from "../../../src/foundation/day";
import { seededRandom, standardNormal } from "../../../src/foundation/random";
import { poisson } from "../../../src/sample/draws";
import { agent } from "../ranking/small-centre";

/** July to December 2025. */
export const firstMonth = 666;
export const months = 6;

export type MonthsOptions = {
  readonly agents: number;
  readonly seed: number;
  /** Standard deviation of what moves a person from month to month, in deviations between people. */
  readonly wobble?: number;
  /** Points that the whole centre's QA score, and per cent that its handling time, moves in the last month. */
  readonly centreMove?: number;
  /** Points of QA that each of the first `fallen` agents loses in the last half of the months. */
  readonly fallen?: number;
  readonly fallPoints?: number;
  /** Deviations between people that the first `fallen` lose on satisfaction in the last month. */
  readonly fallSatisfaction?: number;
  /** Everyone's reviews in the last half come from other evaluators, who are stricter. */
  readonly otherEvaluators?: boolean;
  /** Scores above 100 are cut, as real ones are. */
  readonly reviews?: boolean;
};

/** A centre whose people do not change unless told to: reviews by twelve evaluators and monthly KPI. */
export function monthsCentre(options: MonthsOptions): Centre {
  const { agents, seed, wobble = 0.3, centreMove = 0, fallen = 0 } = options;
  const random = seededRandom(seed);
  const normal = standardNormal(random);
  const ability = Float64Array.from({ length: agents }, normal);
  const pace = Float64Array.from({ length: agents }, normal);
  const severity = Array.from({ length: 12 }, () => 3 * normal());
  const rows: { agent: number; evaluator: number; day: number; score: number }[] = [];
  for (let i = 0; i < agents; i++) {
    const count = 1 + Math.floor(random() * 20);
    for (let r = 0; r < count; r++) {
      const t = Math.floor(random() * months);
      const isLate = t >= months / 2;
      const evaluator =
        options.otherEvaluators === true && random() < 0.85
          ? Math.floor(random() * 6) + (isLate ? 6 : 0)
          : Math.floor(random() * 12);
      const score =
        80 +
        4 * (ability[i] ?? 0) +
        (severity[evaluator] ?? 0) +
        (options.otherEvaluators === true && evaluator >= 6 ? -5 : 0) +
        (t === months - 1 ? centreMove : 0) +
        (isLate && i < fallen ? -(options.fallPoints ?? 0) : 0) +
        10 * normal();
      const day = firstDayOfMonth(firstMonth + t) + Math.floor(random() * 28);
      rows.push({ agent: i, evaluator, day, score: Math.min(100, Math.max(0, Math.round(score))) });
    }
  }
  const count = agents * months;
  const column = (): Float64Array => new Float64Array(count);
  const kpis = {
    callsHandled: column(),
    satisfaction: column(),
    resolution: column(),
    handleTime: column(),
    complaints: column(),
    adherence: column(),
  };
  const agentOf = new Uint32Array(count);
  const month = column();
  for (let i = 0; i < agents; i++) {
    for (let t = 0; t < months; t++) {
      const k = i * months + t;
      const isLast = t === months - 1;
      agentOf[k] = i;
      month[k] = firstMonth + t;
      const calls = Math.max(100, Math.round(1700 + 180 * normal()));
      const own = (): number => (ability[i] ?? 0) + wobble * normal();
      const lost = isLast && i < fallen ? (options.fallSatisfaction ?? 0) : 0;
      kpis.callsHandled[k] = calls;
      kpis.satisfaction[k] = Math.min(1, 0.93 + 0.024 * (own() - lost) + 0.016 * normal());
      kpis.resolution[k] = Math.min(1, 0.87 + 0.024 * own() + 0.012 * normal());
      kpis.handleTime[k] =
        240 * Math.exp(0.08 * (pace[i] ?? 0) + 0.03 * normal() - (isLast ? centreMove / 100 : 0));
      kpis.complaints[k] = poisson(
        random,
        (calls / 1700) * 0.6 * Math.exp(-0.3 * (ability[i] ?? 0)),
      );
      kpis.adherence[k] = Math.min(1, 0.94 + 0.01 * (pace[i] ?? 0) + 0.025 * normal());
    }
  }
  return {
    ...noRecords,
    agents: Array.from({ length: agents }, (_, i) => agent(`A${i}`)),
    reviews:
      options.reviews === false
        ? null
        : {
            count: rows.length,
            agent: Uint32Array.from(rows, (row) => row.agent),
            recording: { codes: new Uint32Array(rows.length).fill(0xffffffff), words: [] },
            evaluator: Uint32Array.from(rows, (row) => row.evaluator),
            evaluators: severity.map((_, e) => `E${e}`),
            day: Float64Array.from(rows, (row) => row.day),
            businessType: new Uint32Array(rows.length).fill(0xffffffff),
            businessTypes: [],
            observationOnly: new Uint8Array(rows.length),
            score: Float64Array.from(rows, (row) => row.score),
            maxScore: 100,
            criteria: [],
          },
    kpis: {
      count,
      agent: agentOf,
      month,
      metrics: new Map(Object.entries(kpis) as [MetricId, Float64Array][]),
    },
  };
}
