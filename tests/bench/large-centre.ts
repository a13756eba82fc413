import { seededRandom, standardNormal } from "../../src/foundation/random";
import type { MetricId } from "../../src/domain/metrics/metric";
import { none, type Agent } from "../../src/domain/records/agents";
import type { Calls } from "../../src/domain/records/calls";
import type { Centre } from "../../src/domain/records/centre";
import type { Kpis } from "../../src/domain/records/kpis";
import type { Reviews } from "../../src/domain/records/reviews";
import { noRecords } from "../../src/reading/records/read-records";

const firstDay = 20_000;
const days = 60;
const businessTypes = Array.from({ length: 40 }, (_, k) => `Business ${k + 1}`);

/** An invented centre: `calls` calls, a review for every 16 or 17 of them, an agent for every 200, two months of KPIs. */
export function largeCentre(calls: number): Centre {
  const agents = Math.max(20, Math.round(calls / 200));
  const random = seededRandom(7);
  const normal = standardNormal(random);
  const ability = Float64Array.from({ length: agents }, () => normal());
  return {
    ...noRecords,
    agents: Array.from({ length: agents }, (_, k) => agent(k)),
    reviews: reviews(Math.round(calls * 0.06), ability, random, normal),
    kpis: kpis(ability, normal),
    calls: callLog(calls, ability, random, normal),
  };
}

function agent(k: number): Agent {
  return {
    id: `A${k}`,
    name: `Agent ${k}`,
    team: `Team ${Math.floor(k / 20)}`,
    branch: null,
    leader: null,
    level: null,
    role: "agent",
    hiredOn: null,
    status: "active",
    source: { sheet: "Staff", row: k + 1, column: 0 },
  };
}

function reviews(
  count: number,
  ability: Float64Array,
  random: () => number,
  normal: () => number,
): Reviews {
  const evaluators = Array.from({ length: 60 }, (_, k) => `Evaluator ${k + 1}`);
  const severity = evaluators.map(() => 3 * normal());
  const who = Uint32Array.from({ length: count }, () => Math.floor(random() * ability.length));
  const by = Uint32Array.from({ length: count }, () => Math.floor(random() * evaluators.length));
  const level = (k: number): number =>
    4 * (ability[who[k] ?? 0] ?? 0) + (severity[by[k] ?? 0] ?? 0);
  return {
    count,
    agent: who,
    recording: { codes: new Uint32Array(count).fill(none), words: [] },
    evaluator: by,
    evaluators,
    day: Float64Array.from({ length: count }, () => firstDay + Math.floor(random() * days)),
    businessType: Uint32Array.from({ length: count }, () =>
      Math.floor(random() * businessTypes.length),
    ),
    businessTypes,
    observationOnly: new Uint8Array(count),
    score: Float64Array.from({ length: count }, (_, k) => 80 + level(k) + 8 * normal()),
    maxScore: 100,
    criteria: Array.from({ length: 10 }, (_, criterion) => ({
      name: `Criterion ${criterion + 1}`,
      maxScore: 10,
      values: Float64Array.from({ length: count }, (_, k) => 8 + level(k) / 10 + normal()),
    })),
  };
}

function kpis(ability: Float64Array, normal: () => number): Kpis {
  const months = 2;
  const count = ability.length * months;
  const column = (value: (agent: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, row) => value(Math.floor(row / months)));
  const of = (agent: number): number => ability[agent] ?? 0;
  const metrics: readonly (readonly [MetricId, Float64Array])[] = [
    ["callsHandled", column(() => 1000)],
    ["handleTime", column((agent) => 240 - 20 * of(agent) + 10 * normal())],
    ["complaints", column((agent) => Math.max(0, Math.round(2 - of(agent) + normal())))],
    ["adherence", column((agent) => Math.min(1, 0.9 + 0.02 * of(agent) + 0.03 * normal()))],
    ["surveySent", column(() => Math.min(1, 0.8 + 0.05 * normal()))],
  ];
  return {
    count,
    agent: Uint32Array.from({ length: count }, (_, row) => Math.floor(row / months)),
    month: Float64Array.from({ length: count }, (_, row) => 657 + (row % months)),
    metrics: new Map(metrics),
  };
}

function callLog(
  count: number,
  ability: Float64Array,
  random: () => number,
  normal: () => number,
): Calls {
  const who = Uint32Array.from({ length: count }, () => Math.floor(random() * ability.length));
  const type = Uint32Array.from({ length: count }, () =>
    Math.floor(random() ** 2 * businessTypes.length),
  );
  const of = (k: number): number => ability[who[k] ?? 0] ?? 0;
  const talk = Float64Array.from({ length: count }, (_, k) => {
    return Math.exp(5 + 0.02 * (type[k] ?? 0) - 0.1 * of(k) + 0.5 * normal());
  });
  return {
    count,
    agent: who,
    recording: { codes: new Uint32Array(count).fill(none), words: [] },
    day: Float64Array.from({ length: count }, () => firstDay + Math.floor(random() * days)),
    minute: Float64Array.from({ length: count }, () => 480 + Math.floor(random() * 720)),
    businessType: type,
    businessTypes,
    answered: new Float64Array(count).fill(1),
    talkSeconds: talk,
    handleSeconds: talk.map((seconds) => seconds + 40),
    speedOfAnswerSeconds: Float64Array.from({ length: count }, () => 20 * random()),
    satisfaction: Float64Array.from({ length: count }, (_, k) =>
      random() < 0.3
        ? Math.min(5, Math.max(1, Math.round(4 + 0.4 * of(k) + normal())))
        : Number.NaN,
    ),
    satisfactionMax: 5,
    resolved: Float64Array.from({ length: count }, (_, k) =>
      random() < 0.8 + 0.05 * of(k) ? 1 : 0,
    ),
  };
}
