import { seededRandom, subSeed } from "../foundation/random";
import type { SampleCriterion } from "../locales/sample-words";
import { itemAt, oneOf, someOf, wholeBetween } from "./draws";
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

/** Above this ability an agent loses too few points for a problem of her own to be seen. */
const ablestWithProblem = 2;

/** What is wrong in this centre, and with whom; nobody has two of the problems. */
export function sampleProblems(
  people: SamplePeople,
  abilities: Float64Array,
  seed: number,
): SampleProblems {
  const random = seededRandom(subSeed(seed, "problems"));
  const team = wholeBetween(random, 0, people.teams.length - 1);
  const eligible = people.agents.flatMap((agent, i) =>
    agent.team === team || agent.isNewHire || agent.leftOn !== null ? [] : [i],
  );
  const share = (part: number): number => Math.max(1, Math.round(people.agents.length * part));
  const inviters = someOf(random, eligible, share(inviterShare));
  const rest = eligible.filter((agent) => !inviters.includes(agent));
  const ordinary = rest.filter((agent) => itemAt(abilities, agent) <= ablestWithProblem);
  const individual = someOf(
    random,
    ordinary.length === 0 ? rest : ordinary,
    share(individualShare),
  );
  return {
    common: "objection",
    team: { team, criterion: "verification" },
    individual: new Map(individual.map((agent) => [agent, oneOf(random, individualCriteria)])),
    selectiveInviters: new Set(inviters),
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
