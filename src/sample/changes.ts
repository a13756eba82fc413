import type { Month } from "../foundation/day";
import { seededRandom, subSeed } from "../foundation/random";
import { itemAt, oneOf, someOf } from "./draws";
import type { SamplePeople } from "./people";
import type { SamplePeriod } from "./period";
import type { SampleProblems } from "./problems";

/** Who changes, in a centre where nobody else does. */
export type SampleChanges = {
  readonly fallen: ReadonlySet<number>;
  readonly risen: ReadonlySet<number>;
  /** From this month on. */
  readonly since: Month;
  /** A new hire who keeps neither to the schedule nor to the trade; `null` when nobody has been here for a month. */
  readonly newHireInTrouble: number | null;
};

const share = 0.007;
/** With fewer months there is no past to fall from. */
const fewestMonths = 4;
/** Points of ability lost or won: what it takes to stand out from the luck of a month. */
export const pointsOfChange = 13;
/** Lost adherence of the new hire in trouble. */
export const adherenceLost = 0.12;
/** Neither so good that the ceiling hides a rise, nor so bad that the floor hides a fall. */
const abilityOfChanged = { low: -4, high: 4 };

/** Draws who falls and who rises, from those without any other story, and which new hire is in trouble. */
export function sampleChanges(
  people: SamplePeople,
  abilities: Float64Array,
  problems: SampleProblems,
  period: SamplePeriod,
  seed: number,
): SampleChanges {
  const random = seededRandom(subSeed(seed, "changes"));
  const eligible = people.agents.flatMap((agent, i) =>
    agent.isNewHire ||
    agent.leftOn !== null ||
    agent.team === problems.team.team ||
    problems.individual.has(i) ||
    problems.selectiveInviters.has(i) ||
    itemAt(abilities, i) < abilityOfChanged.low ||
    itemAt(abilities, i) > abilityOfChanged.high
      ? []
      : [i],
  );
  const wanted =
    period.months.length < fewestMonths ? 0 : Math.max(1, Math.round(people.agents.length * share));
  const chosen = someOf(random, eligible, 2 * wanted);
  const hired = people.agents.flatMap((agent, i) =>
    agent.isNewHire && agent.hiredOn < period.lastDay - 10 ? [i] : [],
  );
  return {
    fallen: new Set(chosen.slice(0, wanted)),
    risen: new Set(chosen.slice(wanted)),
    since: itemAt(period.months, Math.max(0, period.months.length - 2)),
    newHireInTrouble: hired.length === 0 ? null : oneOf(random, hired),
  };
}

/** Points by which an agent's ability differs in a month from what the truth says. */
export function changeIn(changes: SampleChanges, agent: number, month: Month): number {
  if (month < changes.since) return 0;
  if (changes.fallen.has(agent)) return -pointsOfChange;
  return changes.risen.has(agent) ? pointsOfChange : 0;
}
