import { addAt, at, indexAt } from "../metrics/columns";
import type { Centre } from "../records/centre";
import type { AttitudeMarks } from "./attitude-samples";
import { ListenerRates } from "./listener-rates";

/** One criterion's marks by agent and by team. */
export type Heard = {
  readonly marks: AttitudeMarks;
  readonly rates: ListenerRates;
  /** Marks and shortfalls of each agent of the centre. */
  readonly n: Float64Array;
  readonly times: Float64Array;
  /** Places of each agent's marks in the columns of `marks`. */
  readonly places: ReadonlyMap<number, readonly number[]>;
};

/** Number of each agent's team; those without one share the last number. */
export type TeamNumbers = { readonly names: readonly string[]; readonly of: Int32Array };

export function teamNumbersOf({ agents }: Centre): TeamNumbers {
  const numbers = new Map<string, number>();
  for (const { team } of agents) {
    if (team !== null && !numbers.has(team)) numbers.set(team, numbers.size);
  }
  const of = Int32Array.from(agents, ({ team }) => numbers.get(team ?? "") ?? numbers.size);
  return { names: [...numbers.keys()], of };
}

export function heardOn(marks: AttitudeMarks, teams: TeamNumbers, listeners: number): Heard {
  const n = new Float64Array(teams.of.length);
  const times = new Float64Array(teams.of.length);
  const places = new Map<number, number[]>();
  marks.agent.forEach((agent, k) => {
    addAt(n, agent, 1);
    addAt(times, agent, marks.short[k] ?? 0);
    const known = places.get(agent);
    if (known === undefined) places.set(agent, [k]);
    else known.push(k);
  });
  const groupOf = Int32Array.from(marks.agent, (agent) => teams.of[agent] ?? -1);
  const rates = new ListenerRates(marks, listeners, groupOf, teams.names.length + 1);
  return { marks, rates, n, times, places };
}

/**
 * Chance of falling short in each of an agent's samples if she were like the others, as the same listeners noted it with the
 * others: with the members of `groups`, herself taken out.
 */
export function chancesLike(heard: Heard, agent: number, groups: readonly number[]): number[] {
  const { marks, rates, n, times, places } = heard;
  const own = places.get(agent) ?? [];
  const overall = rates.overall(groups, { short: at(times, agent), n: at(n, agent) });
  const byListener = new Map<number, number>();
  return own.map((k) => {
    const listener = indexAt(marks.listener, k);
    const known = byListener.get(listener);
    if (known !== undefined) return known;
    const less = { short: 0, n: 0 };
    for (const other of own) {
      if (indexAt(marks.listener, other) !== listener) continue;
      less.n += 1;
      less.short += marks.short[other] ?? 0;
    }
    const chance = rates.byListener(listener, groups, less, overall);
    byListener.set(listener, chance);
    return chance;
  });
}

/**
 * Likeness of two samples of one agent beyond what her team explains: the correlation within agents, by moments (Kleinman, JASA
 * 68 (1973)), with each team's own mean taken for its members.
 */
export function likenessWithinAgents({ n, times, rates }: Heard, teams: TeamNumbers): number {
  let scatter = 0;
  let expected = 0;
  let room = 0;
  const people = new Float64Array(teams.names.length + 1);
  const squares = new Float64Array(teams.names.length + 1);
  teams.of.forEach((team, agent) => {
    const own = at(n, agent);
    if (own === 0) return;
    const share = rates.shortOf(team) / rates.sizeOf(team);
    scatter += own * (at(times, agent) / own - share) ** 2;
    addAt(people, team, 1);
    addAt(squares, team, own * own);
  });
  people.forEach((members, team) => {
    if (members < 2) return;
    const size = rates.sizeOf(team);
    const share = rates.shortOf(team) / size;
    const variance = share * (1 - share);
    expected += variance * (members - 1);
    room += variance * (size - at(squares, team) / size - (members - 1));
  });
  return room > 0 ? Math.min(0.95, Math.max(0, (scatter - expected) / room)) : 0;
}
