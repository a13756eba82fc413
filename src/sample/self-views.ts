import type { Day } from "../foundation/day";
import { seededRandom, standardNormal, subSeed } from "../foundation/random";
import type { SampleCriterion } from "../locales/sample-words";
import { meanScore } from "./abilities";
import { clamp, itemAt, someOf } from "./draws";
import type { SamplePeople } from "./people";
import type { SamplePeriod } from "./period";
import { criteria, criterionPoints, lossWeights, type SampleProblems } from "./problems";

/** One form: what an agent gives herself on each criterion, in the order of {@link criteria}. */
export type SampleSelfView = {
  readonly agent: number;
  readonly day: Day;
  readonly marks: readonly number[];
};

export type SampleSelfViews = {
  readonly views: readonly SampleSelfView[];
  /** People with a problem of their own who rate themselves highly on it. */
  readonly overRaters: ReadonlyMap<number, SampleCriterion>;
  /** Able people who rate themselves low on a criterion. */
  readonly underRaters: ReadonlyMap<number, SampleCriterion>;
};

const plantedShare = 0.01;
/** People are kinder to themselves than QA: they see so much of what they lose. */
const seen = 0.6;
const moodSd = 0.025;
const proud = 1;
const modest = 0.55;
const ableFrom = 5;

/** Two rounds of self-assessment by all who are no longer new; most see themselves about as QA does, only kinder. */
export function sampleSelfViews(
  people: SamplePeople,
  abilities: Float64Array,
  problems: SampleProblems,
  period: SamplePeriod,
  seed: number,
): SampleSelfViews {
  const random = seededRandom(subSeed(seed, "self-views"));
  const normal = standardNormal(random);
  const wanted = Math.max(1, Math.round(people.agents.length * plantedShare));
  const overRaters = new Map(someOf(random, [...problems.individual], wanted));
  const here = people.agents.flatMap((agent, i) =>
    agent.isNewHire || agent.leftOn !== null ? [] : [i],
  );
  const able = here.filter(
    (agent) => itemAt(abilities, agent) >= ableFrom && !problems.individual.has(agent),
  );
  const underRaters = new Map(
    someOf(random, able, wanted).map((agent): [number, SampleCriterion] => [agent, "accuracy"]),
  );
  const middle = (period.firstDay + period.lastDay) >> 1;
  const views = [middle, period.lastDay - 2].flatMap((day) =>
    here.map((agent): SampleSelfView => {
      const weights = lossWeights(agent, people, problems);
      const all = weights.reduce((sum, weight) => sum + weight, 0);
      const loss = 100 - meanScore - itemAt(abilities, agent);
      const marks = criteria.map((criterion, c) => {
        const points = criterionPoints[criterion];
        const lost = (loss * itemAt(weights, c)) / all / points;
        let share = 1 - seen * lost;
        if (overRaters.get(agent) === criterion) share = proud;
        if (underRaters.get(agent) === criterion) share = modest;
        const half = 2 * points * (share + moodSd * normal());
        return clamp(Math.round(half) / 2, 0, points);
      });
      return { agent, day, marks };
    }),
  );
  return { views, overRaters, underRaters };
}
