import type { Day } from "../foundation/day";
import { seededRandom, standardNormal, subSeed } from "../foundation/random";
import type { SampleBusinessType } from "../locales/sample-words";
import { businessTypes, businessTypeWeights } from "./business-types";
import { clamp, itemAt, weightedPosition, wholeBetween } from "./draws";
import type { SamplePeople } from "./people";
import type { SamplePeriod } from "./period";

/** One call of the log; an answer to the survey is `null` where the caller gave none. */
export type SampleCall = {
  readonly agent: number;
  readonly day: Day;
  readonly businessType: number;
  readonly seconds: number;
  /** 1–5. */
  readonly satisfaction: number | null;
  readonly resolved: boolean;
};

/** On this type every agent goes her own way: the best way is not written down yet. */
export const typeWithSpread: SampleBusinessType = "instalment";
/** What callers and complaints speak of more and more. */
export const risingType: SampleBusinessType = "app";

/** Days at the end of the log in which the rising type rises, and by how much. */
const risingDays = 7;
const risingFactor = 2.5;
const spreadSd = 0.45;
const fewestCalls = 15;
const mostCalls = 25;
const answeredSurveys = 0.35;

/** A log of 15 to 25 calls an agent in the last full month; ordered by day. */
export function sampleCalls(
  people: SamplePeople,
  abilities: Float64Array,
  { lastDay }: SamplePeriod,
  seed: number,
): readonly SampleCall[] {
  const random = seededRandom(subSeed(seed, "calls"));
  const normal = standardNormal(random);
  const firstDay = lastDay - 27;
  const risen = businessTypeWeights.map((weight, type) =>
    itemAt(businessTypes, type).type === risingType ? risingFactor * weight : weight,
  );
  const calls: SampleCall[] = [];
  people.agents.forEach((person, agent) => {
    const ability = itemAt(abilities, agent);
    const pace = -0.012 * ability + 0.05 * normal();
    const ownWay = spreadSd * normal();
    const from = Math.max(firstDay, person.hiredOn + 3);
    const to = Math.min(lastDay, person.leftOn ?? lastDay);
    if (to < from) return;
    const count = wholeBetween(random, fewestCalls, mostCalls);
    for (let i = 0; i < count; i++) {
      const day = wholeBetween(random, from, to);
      const weights = day > lastDay - risingDays ? risen : businessTypeWeights;
      const businessType = weightedPosition(random, weights);
      const { type, length } = itemAt(businessTypes, businessType);
      const way = type === typeWithSpread ? ownWay : 0;
      const resolved = random() < clamp(0.87 + 0.006 * ability, 0.5, 0.98);
      const pleased = 4.3 + 0.04 * ability - (resolved ? 0 : 1.5) + 0.8 * normal();
      calls.push({
        agent,
        day,
        businessType,
        seconds: Math.round(237 * length * Math.exp(pace + way + 0.35 * normal())),
        satisfaction: random() < answeredSurveys ? Math.round(clamp(pleased, 1, 5)) : null,
        resolved,
      });
    }
  });
  return calls.sort((a, b) => a.day - b.day || a.agent - b.agent);
}
