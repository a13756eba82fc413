import { seededRandom, subSeed } from "../foundation/random";
import type { SampleCriterion } from "../locales/sample-words";
import { oneOf, someOf, wholeBetween } from "./draws";
import type { SamplePeople } from "./people";

/** Full marks of each criterion, in the order of the sheet's columns; 100 together. */
export const criterionPoints: Readonly<Record<SampleCriterion, number>> = {
  greeting: 10,
  tone: 10,
  listening: 10,
  verification: 15,
  accuracy: 20,
  procedure: 15,
  objection: 10,
  record: 10,
};
export const criteria = Object.keys(criterionPoints) as readonly SampleCriterion[];

/** Heard on every call, so also scored when a call is only observed. */
export const attitudeCriteria: ReadonlySet<SampleCriterion> = new Set(["greeting", "tone"]);

export type SampleProblems = {
  readonly common: SampleCriterion;
  readonly team: { readonly team: number; readonly criterion: SampleCriterion };
  readonly individual: ReadonlyMap<number, SampleCriterion>;
  readonly selectiveInviters: ReadonlySet<number>;
};

const individualShare = 0.03;
const inviterShare = 0.01;
const individualCriteria: readonly SampleCriterion[] = [
  "tone",
  "listening",
  "accuracy",
  "procedure",
  "record",
];

/** What is wrong in this centre, and with whom; nobody has two of the problems. */
export function sampleProblems(people: SamplePeople, seed: number): SampleProblems {
  const random = seededRandom(subSeed(seed, "problems"));
  const team = wholeBetween(random, 0, people.teams.length - 1);
  const eligible = people.agents.flatMap((agent, i) =>
    agent.team === team || agent.isNewHire || agent.leftOn !== null ? [] : [i],
  );
  const share = (part: number): number => Math.max(1, Math.round(people.agents.length * part));
  const wanted = share(individualShare);
  const chosen = someOf(random, eligible, wanted + share(inviterShare));
  return {
    common: "objection",
    team: { team, criterion: "verification" },
    individual: new Map(
      chosen.slice(0, wanted).map((agent) => [agent, oneOf(random, individualCriteria)]),
    ),
    selectiveInviters: new Set(chosen.slice(wanted)),
  };
}

const commonWeight = 2.4;
const teamWeight = 3;
const individualWeight = 4;

/**
 * In what proportion an agent's lost points fall on the criteria, in their order. Problems move losses from one criterion to
 * another and leave the total alone: ability stays what the truth says.
 */
export function lossWeights(
  agent: number,
  people: SamplePeople,
  problems: SampleProblems,
): Float64Array {
  return Float64Array.from(criteria, (criterion) => {
    let weight = criterionPoints[criterion];
    if (criterion === problems.common) weight *= commonWeight;
    if (
      criterion === problems.team.criterion &&
      people.agents[agent]?.team === problems.team.team
    ) {
      weight *= teamWeight;
    }
    if (criterion === problems.individual.get(agent)) weight *= individualWeight;
    return weight;
  });
}
