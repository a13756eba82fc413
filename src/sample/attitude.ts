import type { Day } from "../foundation/day";
import { seededRandom, subSeed } from "../foundation/random";
import type { SampleHabit } from "../locales/sample-attitude-words";
import { itemAt, oneOf, someOf, wholeBetween } from "./draws";
import type { SampleEvaluators } from "./evaluators";
import type { SamplePeople } from "./people";
import type { SamplePeriod } from "./period";
import type { SampleProblems } from "./problems";

export const habits: readonly SampleHabit[] = ["courtesy", "rhetorical", "stiff", "hold"];
export const warmthPoints = 5;

/** One call listened to; for each of {@link habits} whether it fell short, in their order. */
export type SampleListening = {
  readonly agent: number;
  readonly listener: number;
  readonly day: Day;
  readonly short: readonly boolean[];
  readonly warmth: number;
};

export type SampleAttitude = {
  readonly listened: readonly SampleListening[];
  /** Common to a team. */
  readonly team: { readonly team: number; readonly habit: SampleHabit };
  /** People of other teams with a bad habit of their own. */
  readonly cases: ReadonlyMap<number, SampleHabit>;
};

/** Teams listened to in turn: the others have no samples this time. */
const teamShare = 0.25;
const fewestTeams = 3;
const samplesEach = 8;
const usually = 0.08;
const commonly = 0.6;
const habitually = 0.85;

/** Calls only listened to, of the people of some teams; who was new or has left is not among them. */
export function sampleAttitude(
  people: SamplePeople,
  evaluators: SampleEvaluators,
  problems: SampleProblems,
  period: SamplePeriod,
  seed: number,
): SampleAttitude {
  const random = seededRandom(subSeed(seed, "attitude"));
  const teams = someOf(
    random,
    [...people.teams.keys()].filter((team) => team !== problems.team.team),
    Math.max(fewestTeams, Math.round(people.teams.length * teamShare)),
  );
  const here = people.agents.flatMap((agent, i) =>
    teams.includes(agent.team) && !agent.isNewHire && agent.leftOn === null ? [i] : [],
  );
  const common = itemAt(teams, 0);
  const others = here.filter((agent) => itemAt(people.agents, agent).team !== common);
  const cases = new Map(
    someOf(random, others, Math.max(1, Math.round(others.length / 20))).map((agent) => [
      agent,
      oneOf<SampleHabit>(random, ["stiff", "courtesy"]),
    ]),
  );
  const chance = (agent: number, habit: SampleHabit): number => {
    if (cases.get(agent) === habit) return habitually;
    return habit === "rhetorical" && itemAt(people.agents, agent).team === common
      ? commonly
      : usually;
  };
  const listened = here.flatMap((agent) =>
    Array.from({ length: samplesEach }, (): SampleListening => {
      const short = habits.map((habit) => random() < chance(agent, habit));
      return {
        agent,
        listener: evaluators.forTeam(itemAt(people.agents, agent).team, random),
        day: wholeBetween(random, period.firstDay, period.lastDay),
        short,
        warmth: random() < usually ? 2 : wholeBetween(random, 3, warmthPoints),
      };
    }),
  );
  listened.sort((a, b) => a.day - b.day || a.agent - b.agent);
  return { listened, team: { team: common, habit: "rhetorical" }, cases };
}
