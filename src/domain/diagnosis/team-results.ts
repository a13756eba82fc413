import { at } from "../metrics/columns";
import { findingsAmong } from "../metrics/false-discovery";
import { normalCdf } from "../metrics/normal";
import { z90 } from "../ranking/intervals";
import type { Centre } from "../records/centre";
import type { TeamResult } from "./diagnosis";
import type { TopicFigures } from "./topic-figures";

/** Fewer members with figures than this are individuals, not a team. */
const smallestTeam = 3;

/** Of the teams and topics marked as beyond chance, at most this share may be chance. */
export const falseTeamShare = 0.05;

/**
 * Every team of three or more against the rest of the centre on every topic on which agents differ. Tested on both sides; over
 * all teams and topics together the false discovery rate is held to {@link falseTeamShare}: where no team differs from another,
 * the chance of marking any is at most that.
 */
export function teamResults(
  centre: Centre,
  figures: readonly TopicFigures[],
): readonly TeamResult[] {
  const teams = teamNumbers(centre);
  if (teams.names.length < 2) return [];
  const found = figures.flatMap((topic, index) => onTopic(teams, topic, index));
  const beyond = findingsAmong(
    Float64Array.from(found, ({ chance }) => chance),
    falseTeamShare,
  );
  return found
    .map(({ result }, k): TeamResult => ({
      ...result,
      verdict: !beyond[k] ? "within-chance" : result.gap.value < 0 ? "weaker" : "stronger",
    }))
    .sort((a, b) => (a.team === b.team ? a.topic - b.topic : a.team < b.team ? -1 : 1));
}

type Teams = {
  readonly names: readonly string[];
  /** Team of each agent; -1 without one, and for those who left. */
  readonly of: Int32Array;
};

function teamNumbers({ agents }: Centre): Teams {
  const numbers = new Map<string, number>();
  const of = Int32Array.from(agents, ({ team, status }) => {
    if (team === null || status !== "active") return -1;
    const known = numbers.get(team);
    if (known !== undefined) return known;
    numbers.set(team, numbers.size);
    return numbers.size - 1;
  });
  return { names: [...numbers.keys()], of };
}

type Tested = { readonly result: Omit<TeamResult, "verdict">; readonly chance: number };

/**
 * The mean of several agents before shrinkage, by weights: z = B · (own deviation), so Σz / ΣB is the best estimate of their
 * common level, with variance 1 / ΣB (B: reliability, 1 − posterior variance). That variance holds what agents differ by, so a
 * team is not marked for the luck of who is in it.
 */
function onTopic({ names, of }: Teams, figures: TopicFigures, topic: number): readonly Tested[] {
  if (figures.spread === 0) return [];
  const columns = () => new Float64Array(names.length);
  const sum = columns();
  const weight = columns();
  const people = columns();
  const below = columns();
  const n = columns();
  let allSum = 0;
  let allWeight = 0;
  of.forEach((team, agent) => {
    if (team < 0 || !(at(figures.n, agent) > 0)) return;
    const z = at(figures.z, agent);
    const reliability = Math.max(0, 1 - at(figures.zSd, agent) ** 2);
    sum[team] = at(sum, team) + z;
    weight[team] = at(weight, team) + reliability;
    people[team] = at(people, team) + 1;
    n[team] = at(n, team) + at(figures.n, agent);
    if (z < 0) below[team] = at(below, team) + 1;
    allSum += z;
    allWeight += reliability;
  });
  // A team scored mostly by one evaluator shares that evaluator's unknown strictness.
  const shared = (figures.evaluatorSd / figures.spread) ** 2;
  return names.flatMap((team, t) => {
    const own = at(weight, t);
    const rest = allWeight - own;
    if (at(people, t) < smallestTeam || own <= 0 || rest <= 1e-9) return [];
    const value = at(sum, t) / own - (allSum - at(sum, t)) / rest;
    const sd = Math.sqrt(1 / own + 1 / rest + shared);
    return [
      {
        result: {
          team,
          topic,
          people: at(people, t),
          n: at(n, t),
          below: at(below, t),
          gap: { value, low: value - z90 * sd, high: value + z90 * sd },
        },
        chance: 2 * normalCdf(-Math.abs(value) / sd),
      },
    ];
  });
}
