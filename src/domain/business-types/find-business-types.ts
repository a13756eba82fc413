import type { Checkpoint } from "../../foundation/watch";
import { at } from "../metrics/columns";
import { selectQuartiles } from "../metrics/select-quantile";
import { periodOf } from "../ranking/period";
import type { Ranking } from "../ranking/ranking";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import type { Reviews } from "../records/reviews";
import type { Settings } from "../settings/settings";
import type { AgentPace, BusinessType, BusinessTypes, CountedMean } from "./business-types";
import { typeTimes, type TypeTimes } from "./handling-times";
import { paces } from "./paces";
import { agentQualities, type AgentQuality } from "./agent-quality";
import { recordingPairs, type PairSource } from "./recording-pairs";
import { reviewPairs } from "./review-pairs";
import { typeCalls, type TypeCalls } from "./type-calls";
import { distinctAgents, typeOutcomes } from "./type-outcomes";
import { frequentTypes, meanOver, type TypeRows } from "./type-rows";

/** People named on each side of a type. */
const mostNamed = 10;

const unknownMean: CountedMean = { n: 0, mean: Number.NaN };

/**
 * The ten most frequent business types of the period: how long each takes, how far agents differ on it beyond chance, who is
 * quick or slow, and which recordings to hear in pairs. From the call log; where it names no business types, from the
 * reviews (then without times). `null` where neither names any.
 *
 * @param checkpoint asked before each type; told to stop, there are no types, and the caller throws that away
 */
export async function findBusinessTypes(
  centre: Centre,
  settings: Settings,
  ranking: Ranking,
  checkpoint: Checkpoint,
): Promise<BusinessTypes | null> {
  const period = periodOf(centre, settings.periodDays);
  const { calls, reviews } = centre;
  const ofCalls = calls && frequentTypes(calls, centre, period);
  const quality = agentQualities(ranking, centre.agents.length);
  const common = {
    quality: ranking.headline,
    satisfactionMax: calls?.satisfactionMax ?? Number.NaN,
    qaMax: reviews?.maxScore ?? Number.NaN,
  };
  if (calls !== null && ofCalls !== null && ofCalls.n > 0) {
    const time = timeOf(calls);
    return {
      ...common,
      source: "calls",
      time,
      n: ofCalls.n,
      others: ofCalls.others,
      types: await typesOfCalls(
        { centre, calls, time, quality, fewest: settings.minReviews },
        ofCalls.types,
        checkpoint,
      ),
    };
  }
  const ofReviews = reviews && frequentTypes(reviews, centre, period);
  if (reviews === null || ofReviews === null || ofReviews.n === 0) return null;
  return {
    ...common,
    source: "reviews",
    time: null,
    n: ofReviews.n,
    others: ofReviews.others,
    types: ofReviews.types.map((type) =>
      typeOfReviews(type, reviews, ranking, centre.agents.length),
    ),
  };
}

function timeOf(calls: Calls): BusinessTypes["time"] {
  if (calls.handleSeconds.some((seconds) => seconds > 0)) return "handleTime";
  return calls.talkSeconds.some((seconds) => seconds > 0) ? "talkTime" : null;
}

async function typesOfCalls(
  input: {
    readonly centre: Centre;
    readonly calls: Calls;
    readonly time: BusinessTypes["time"];
    readonly quality: AgentQuality;
    readonly fewest: number;
  },
  types: readonly TypeRows[],
  checkpoint: Checkpoint,
): Promise<readonly BusinessType[]> {
  const { centre, calls, time, quality, fewest } = input;
  const seconds = time === "talkTime" ? calls.talkSeconds : calls.handleSeconds;
  const agents = centre.agents.length;
  const ofTypes: TypeCalls[] = [];
  const times: (TypeTimes | null)[] = [];
  for (const { rows } of types) {
    if ((await checkpoint((0.5 * times.length) / types.length)) === "stop") return [];
    const own = typeCalls(rows, calls, seconds);
    ofTypes.push(own);
    times.push(typeTimes(own, agents));
  }
  const found = paces(times, fewest).filter(
    ({ agent }) => centre.agents[agent]?.status === "active",
  );
  const source = { calls, reviews: centre.reviews, seconds, ...qaLimits(centre.reviews) };
  const made: BusinessType[] = [];
  for (const [type, ofType] of ofTypes.entries()) {
    if ((await checkpoint(0.5 + (0.5 * type) / types.length)) === "stop") return [];
    const own = times[type] ?? null;
    const people = found.filter((one) => one.type === type);
    const quick = people.filter(({ pace }) => pace === "quick");
    const slow = people.filter(({ pace }) => pace === "slow");
    const named = [...quick.slice(0, mostNamed), ...slow.slice(0, mostNamed)];
    const all = typeOutcomes(ofType, named, agents);
    made.push({
      name: types[type]?.name ?? "",
      n: ofType.row.length,
      agents: all.agents,
      handling: own?.handling ?? null,
      satisfaction: all.satisfaction,
      resolved: all.resolved,
      qa: unknownMean,
      people: named.map((pace, k): AgentPace => ({
        agent: pace.agent,
        pace: pace.pace,
        n: pace.n,
        time: pace.time,
        peers: pace.peers,
        chance: pace.chance,
        quality: quality(pace.agent),
        satisfaction: all.people[k]?.satisfaction ?? unknownMean,
        resolved: all.people[k]?.resolved ?? unknownMean,
      })),
      quick: quick.length,
      slow: slow.length,
      pairs: own === null ? [] : pairsOf(ofType, own, source, quality, agents),
    });
  }
  return made;
}

function pairsOf(
  ofType: TypeCalls,
  times: TypeTimes,
  source: PairSource,
  quality: AgentQuality,
  agents: number,
): BusinessType["pairs"] {
  const effects = new Float64Array(agents);
  times.agent.forEach((agent, i) => (effects[agent] = at(times.effect, i)));
  return recordingPairs(ofType, times.handling, source, {
    effect: (agent) => at(effects, agent),
    isGood: (agent) => quality(agent) === "good",
  });
}

function typeOfReviews(
  { name, rows }: TypeRows,
  reviews: Reviews,
  ranking: Ranking,
  agents: number,
): BusinessType {
  const shifts = new Map(ranking.evaluators.map((one) => [one.evaluator, one.shift.value]));
  const scored = rows.filter((row) => reviews.observationOnly[row] === 0);
  return {
    name,
    n: rows.length,
    agents: distinctAgents(rows, reviews.agent, agents),
    handling: null,
    satisfaction: unknownMean,
    resolved: unknownMean,
    qa: meanOver(reviews.score, scored),
    people: [],
    quick: 0,
    slow: 0,
    pairs: reviewPairs(
      rows,
      reviews,
      (evaluator) => shifts.get(reviews.evaluators[evaluator] ?? "") ?? 0,
    ),
  };
}

/** The quarter of the reviews above the upper quartile speaks for a recording, that below the lower against it. */
function qaLimits(reviews: Reviews | null): Pick<PairSource, "qaGood" | "qaPoor"> {
  const scores = reviews?.score ?? new Float64Array(0);
  const { low, high } = selectQuartiles(scores.filter((score) => !Number.isNaN(score)));
  return { qaGood: high, qaPoor: low };
}
