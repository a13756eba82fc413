import { seededRandom, standardNormal, type Random } from "../../../src/foundation/random";

/** What the invented centre is like; the published simulation's values unless told otherwise. */
export type ScenarioSize = {
  readonly agents: number;
  readonly teams: number;
  readonly evaluators: number;
  readonly abilitySd: number;
  /** Part of the ability's spread that whole teams share. */
  readonly teamSd: number;
  readonly severitySd: number;
  readonly callSd: number;
  /** Share of the reviews that a team's own evaluator does. */
  readonly home: number;
  readonly fewest: number;
  readonly most: number;
};

export const published: ScenarioSize = {
  agents: 1000,
  teams: 40,
  evaluators: 12,
  abilitySd: 4,
  teamSd: 0,
  severitySd: 3,
  callSd: 10,
  home: 0.85,
  fewest: 1,
  most: 20,
};

export type Review = { readonly agent: number; readonly evaluator: number; readonly score: number };

/** A centre whose truth is known. */
export class Scenario {
  readonly ability: Float64Array;
  readonly team: Uint32Array;
  readonly severity: Float64Array;
  readonly reviews: readonly Review[];
  readonly #random: Random;
  readonly #normal: () => number;

  constructor(
    readonly size: ScenarioSize,
    seed: number,
  ) {
    const random = seededRandom(seed);
    const normal = standardNormal(random);
    this.#random = random;
    this.#normal = normal;
    const { agents, teams, evaluators, abilitySd, teamSd } = size;
    const teamLevel = Float64Array.from({ length: teams }, () => teamSd * normal());
    const own = Math.sqrt(abilitySd ** 2 - teamSd ** 2);
    this.team = Uint32Array.from({ length: agents }, (_, agent) => agent % teams);
    this.ability = Float64Array.from(this.team, (team) => (teamLevel[team] ?? 0) + own * normal());
    this.severity = Float64Array.from({ length: evaluators }, () => size.severitySd * normal());
    this.reviews = Array.from({ length: agents }, (_, agent) => {
      const count = size.fewest + Math.floor(random() * (size.most - size.fewest + 1));
      return Array.from({ length: count }, () => this.review(agent, this.usualEvaluator(agent)));
    }).flat();
  }

  /** The agent's own team's evaluator mostly, else anybody. */
  usualEvaluator(agent: number): number {
    const { evaluators, home } = this.size;
    return this.#random() < home ? (this.team[agent] ?? 0) % evaluators : this.anyEvaluator();
  }

  anyEvaluator(): number {
    return Math.floor(this.#random() * this.size.evaluators);
  }

  /** One more review, done now. */
  review(agent: number, evaluator: number): Review {
    const truth = 80 + (this.ability[agent] ?? 0) + (this.severity[evaluator] ?? 0);
    return { agent, evaluator, score: truth + this.size.callSd * this.#normal() };
  }

  /** Members of the truly lowest (negative) or highest (positive) group of this size. */
  truly(size: number): Set<number> {
    const order = [...this.ability.keys()].sort(
      (a, b) => (this.ability[a] ?? 0) - (this.ability[b] ?? 0),
    );
    return new Set(size < 0 ? order.slice(0, -size) : order.slice(-size));
  }

  /** 1 = best. */
  trueRanks(): Float64Array {
    const ranks = new Float64Array(this.ability.length);
    const order = [...this.ability.keys()].sort(
      (a, b) => (this.ability[b] ?? 0) - (this.ability[a] ?? 0),
    );
    for (const [position, agent] of order.entries()) ranks[agent] = position + 1;
    return ranks;
  }
}
