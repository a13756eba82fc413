import { fitCrossedEffects } from "../../../src/domain/ranking/crossed-effects";
import { none } from "../../../src/domain/records/agents";
import { seededRandom, standardNormal } from "../../../src/foundation/random";

type Review = readonly [agent: number, evaluator: number, score: number];

function fit(
  rows: readonly Review[],
  teamOf: readonly number[],
  evaluators: number,
  teams: number,
) {
  const observations = {
    row: rows.map(([agent]) => agent),
    column: rows.map(([, evaluator]) => evaluator),
    value: rows.map(([, , score]) => score),
    weight: null,
  };
  const groups = { of: Uint32Array.from(teamOf), count: teams };
  return {
    plain: fitCrossedEffects(observations, teamOf.length, evaluators),
    withTeams: fitCrossedEffects({ ...observations, groups }, teamOf.length, evaluators),
  };
}

/** Agents in equal teams, two to nine reviews each, mostly by the team's own evaluator (`home`). */
function centre(size: {
  readonly teams: number;
  readonly teamSd: number;
  readonly home: number;
  readonly seed: number;
}) {
  const evaluators = 6;
  const members = 12;
  const random = seededRandom(size.seed);
  const normal = standardNormal(random);
  const level = Array.from({ length: size.teams }, () => size.teamSd * normal());
  const severity = Array.from({ length: evaluators }, () => 3 * normal());
  const teamOf = Array.from({ length: size.teams * members }, (_, agent) => agent % size.teams);
  const rows = teamOf.flatMap((team, agent) => {
    const ability = (level[team] ?? 0) + 3 * normal();
    return Array.from({ length: 2 + Math.floor(8 * random()) }, (): Review => {
      const evaluator =
        random() < size.home ? team % evaluators : Math.floor(random() * evaluators);
      return [agent, evaluator, 80 + ability + (severity[evaluator] ?? 0) + 6 * normal()];
    });
  });
  return { ...fit(rows, teamOf, evaluators, size.teams), rows, teamOf };
}

describe("teams as a third factor", () => {
  it("agrees with the analysis of variance of a balanced layout: three agents in each of five teams, two evaluators", () => {
    const noise = standardNormal(seededRandom(2));
    const scores = Array.from({ length: 15 }, (_, agent) =>
      [0, 6].map(
        (severity) => 60 + 8 * Math.floor(agent / 3) + 3 * (agent % 3) + severity + noise(),
      ),
    );
    const rows = scores.flatMap((pair, agent) =>
      pair.map((score, evaluator): Review => [agent, evaluator, score]),
    );
    const { withTeams } = fit(
      rows,
      scores.map((_, agent) => Math.floor(agent / 3)),
      2,
      5,
    );
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    const squares = (values: readonly number[], about: number) =>
      values.reduce((sum, value) => sum + (value - about) ** 2, 0);
    const grand = mean(scores.flat());
    const agents = scores.map(mean);
    const teams = [0, 1, 2, 3, 4].map((team) => mean(agents.slice(3 * team, 3 * team + 3)));
    const evaluators = [0, 1].map((e) => mean(scores.map((pair) => pair[e] ?? NaN)));
    const ofTeams = 6 * squares(teams, grand);
    const ofAgents = 2 * squares(agents, grand) - ofTeams;
    const ofEvaluators = 15 * squares(evaluators, grand);
    const rest = squares(scores.flat(), grand) - ofTeams - ofAgents - ofEvaluators;
    const meanSquare = {
      team: ofTeams / 4,
      agent: ofAgents / 10,
      evaluator: ofEvaluators,
      rest: rest / 14,
    };
    expect(withTeams.variances.residual).toBeCloseTo(meanSquare.rest, 6);
    expect(withTeams.variances.agent).toBeCloseTo((meanSquare.agent - meanSquare.rest) / 2, 5);
    expect(withTeams.variances.team).toBeCloseTo((meanSquare.team - meanSquare.agent) / 6, 4);
    expect(withTeams.variances.evaluator).toBeCloseTo(
      (meanSquare.evaluator - meanSquare.rest) / 15,
      4,
    );
  });

  it("draws whoever has few reviews towards the own team, not the centre, where teams differ", () => {
    const { plain, withTeams, rows, teamOf } = centre({ teams: 12, teamSd: 4, home: 0.5, seed: 3 });
    expect(withTeams.variances.team).toBeGreaterThan(4);
    const level = (team: number): number => {
      const own = teamOf.flatMap((of, agent) => (of === team ? [withTeams.agent[agent] ?? 0] : []));
      return own.reduce((a, b) => a + b, 0) / own.length;
    };
    const count = teamOf.map((_, agent) => rows.filter(([who]) => who === agent).length);
    const few = teamOf.flatMap((team, agent) => (count[agent] === 2 ? [{ team, agent }] : []));
    const fromTeam = (effects: Float64Array) =>
      few.reduce((sum, { team, agent }) => sum + Math.abs((effects[agent] ?? 0) - level(team)), 0);
    expect(few.length).toBeGreaterThan(5);
    expect(fromTeam(withTeams.agent)).toBeLessThan(0.8 * fromTeam(plain.agent));
  });

  it("moves nobody for her colleagues' scores where teams do not differ beyond chance", () => {
    const { plain, withTeams } = centre({ teams: 12, teamSd: 0, home: 0.5, seed: 5 });
    expect(withTeams.variances.team).toBe(0);
    expect([...withTeams.agent]).toEqual([...plain.agent]);
  });

  it("does not ask four teams how teams differ, nor teams of two", () => {
    expect(centre({ teams: 4, teamSd: 6, home: 0.5, seed: 7 }).withTeams.variances.team).toBe(0);
    const { rows } = centre({ teams: 12, teamSd: 0, home: 0.5, seed: 5 });
    const pairs = Array.from({ length: 144 }, (_, agent) => Math.floor(agent / 2));
    const raised = rows.map(([agent, evaluator, score]): Review => [
      agent,
      evaluator,
      score + 9 * (agent >> 1),
    ]);
    expect(fit(raised, pairs, 6, 72).withTeams.variances.team).toBe(0);
  });

  it("knows less of the teams the more each is scored by its own evaluator", () => {
    const mixed = centre({ teams: 12, teamSd: 4, home: 0, seed: 9 }).withTeams;
    const own = centre({ teams: 12, teamSd: 4, home: 0.9, seed: 9 }).withTeams;
    expect(mixed.teamsUnknown).toBeLessThan(0.25);
    expect(own.teamsUnknown).toBeGreaterThan(mixed.teamsUnknown + 0.05);
  });

  it("judges an agent without a team by the centre, and draws with the spread it states", () => {
    const known = centre({ teams: 8, teamSd: 4, home: 0.5, seed: 11 });
    const teamOf = known.teamOf.map((team, agent) => (agent === 0 ? none : team));
    const { withTeams } = fit(known.rows, teamOf, 6, 8);
    expect(withTeams.variances.team).toBeGreaterThan(0);
    const normal = standardNormal(seededRandom(1));
    const draw = new Float64Array(teamOf.length);
    const sums = [0, 1, 50].map((agent) => ({ agent, sum: 0, squares: 0 }));
    const draws = 8000;
    for (let d = 0; d < draws; d++) {
      withTeams.drawAgents(normal, draw);
      for (const one of sums) {
        one.sum += draw[one.agent] ?? NaN;
        one.squares += (draw[one.agent] ?? NaN) ** 2;
      }
    }
    for (const { agent, sum, squares } of sums) {
      const mean = sum / draws;
      const sd = Math.sqrt(squares / draws - mean * mean);
      expect(Math.abs(mean - (withTeams.agent[agent] ?? NaN))).toBeLessThan(0.12);
      expect(Math.abs(sd / (withTeams.agentSd[agent] ?? NaN) - 1)).toBeLessThan(0.03);
    }
  });
});
