import type { Day } from "../foundation/day";
import { seededRandom, subSeed } from "../foundation/random";
import type { SampleWords } from "../locales/sample-words";
import { itemAt, oneOf, someOf, weightedPosition, wholeBetween } from "./draws";
import type { SamplePeriod } from "./period";
import { filled } from "./words";

export type SampleTeam = {
  readonly name: string;
  readonly branch: string;
  readonly lead: SamplePerson;
};

export type SamplePerson = {
  readonly id: string;
  readonly name: string;
  readonly hiredOn: Day;
  /** Last day; `null` while she works here. */
  readonly leftOn: Day | null;
  readonly level: string;
};

export type SampleAgent = SamplePerson & {
  /** Position in `SamplePeople.teams`. */
  readonly team: number;
  readonly isNewHire: boolean;
};

export type SamplePeople = {
  readonly agents: readonly SampleAgent[];
  readonly teams: readonly SampleTeam[];
  /** Pairs of positions of agents of one name, in different teams. */
  readonly namesakes: readonly (readonly [number, number])[];
};

const agentsPerTeam = 15;
const newHireShare = 0.05;
const leaverShare = 0.03;
const namesakeShare = 0.01;

/** Agents in teams of about fifteen, half of the teams in each branch, with a lead each. */
export function samplePeople(
  count: number,
  words: SampleWords,
  period: SamplePeriod,
  nextName: () => string,
  seed: number,
): SamplePeople {
  const random = seededRandom(subSeed(seed, "people"));
  const teamCount = Math.max(2, Math.round(count / agentsPerTeam));
  const nextId = idGiver(seed);
  const leads = Array.from({ length: teamCount }, () => ({
    id: nextId(),
    name: nextName(),
    hiredOn: period.today - wholeBetween(random, 1100, 4000),
    leftOn: null,
    level: words.levels[0],
  }));
  const positions = Array.from({ length: count }, (_, i) => i);
  const newHires = someOf(random, positions, Math.max(1, Math.round(count * newHireShare)));
  const others = positions.filter((position) => !newHires.includes(position));
  const leavers = someOf(random, others, Math.max(1, Math.round(count * leaverShare)));
  const isNew = new Set(newHires);
  const hasLeft = new Set(leavers);
  const agents: SampleAgent[] = positions.map((position) => {
    const team = Math.floor((position * teamCount) / count);
    const isNewHire = isNew.has(position);
    const left = hasLeft.has(position)
      ? wholeBetween(random, period.firstDay + 10, period.lastDay)
      : null;
    return {
      id: nextId(),
      name: nextName(),
      hiredOn:
        period.today - (isNewHire ? wholeBetween(random, 5, 55) : wholeBetween(random, 420, 3600)),
      leftOn: left,
      level: isNewHire
        ? words.levels[3]
        : itemAt(words.levels, weightedPosition(random, [1, 3, 4, 2])),
      team,
      isNewHire,
    };
  });
  const namesakes = pairNamesakes(agents, seed);
  return {
    agents,
    namesakes,
    teams: leads.map((lead, team) => ({
      name: filled(words.team, { number: team + 1 }),
      branch: words.branches[team < teamCount / 2 ? 0 : 1],
      lead,
    })),
  };
}

/** Ids of five digits or more, ascending with gaps, as a personnel system leaves them. */
function idGiver(seed: number): () => string {
  const random = seededRandom(subSeed(seed, "ids"));
  let last = 20_100;
  return () => {
    last += wholeBetween(random, 1, 7);
    return String(last);
  };
}

/** Gives some agents the name of one in another team. */
function pairNamesakes(agents: SampleAgent[], seed: number): [number, number][] {
  const random = seededRandom(subSeed(seed, "namesakes"));
  const wanted = Math.max(1, Math.round(agents.length * namesakeShare));
  const free = new Set(agents.keys());
  const pairs: [number, number][] = [];
  for (const first of someOf(random, [...agents.keys()], wanted)) {
    const { name, team } = itemAt(agents, first);
    const others = [...free].filter((other) => itemAt(agents, other).team !== team);
    if (!free.delete(first) || others.length === 0) continue;
    const second = oneOf(random, others);
    free.delete(second);
    agents[second] = { ...itemAt(agents, second), name };
    pairs.push([first, second]);
  }
  return pairs;
}
