import { at } from "../metrics/columns";
import type { CentreLoss, TeamResult, TopicSummary } from "./diagnosis";
import type { TopicFigures } from "./topic-figures";

export type Scope = Pick<TopicSummary, "scope" | "teams" | "centreLoss">;

/** A criterion is the whole centre's problem when it loses this much more of its marks than the usual criterion. */
const centreLossFactor = 1.5;
const centreLossExcess = 0.03;

const centreShareBelow = 2 / 3;

/**
 * Whether each topic is a problem of the whole centre, of named teams, or of individuals.
 *
 * Centre: its middle agent loses half as much of the full marks again as on the median of the other topics, at least 3 points
 * in a hundred more, and two agents in three stand below what the centre achieves elsewhere. Only for topics with full marks.
 * Team: see {@link isTeamProblem}.
 */
export function scopesOf(
  figures: readonly TopicFigures[],
  teams: readonly TeamResult[],
  weakGap: number,
): readonly Scope[] {
  const losses = centreLosses(figures);
  return figures.map((topic, index): Scope => {
    const centreLoss = losses[index] ?? null;
    if (centreLoss !== null && isCentreWide(centreLoss, topic.people.length)) {
      return { scope: "centre", teams: [], centreLoss };
    }
    const named = teams
      .filter((result) => result.topic === index && isTeamProblem(result, weakGap))
      .map(({ team }) => team);
    return { scope: named.length > 0 ? "teams" : "individuals", teams: named, centreLoss };
  });
}

/**
 * A problem common to a team: its members are, on average, `weakGap` peer deviations below the other teams, beyond chance, and
 * most of them are below the peers.
 */
export function isTeamProblem(
  { verdict, gap, below, people }: TeamResult,
  weakGap: number,
): boolean {
  return verdict === "weaker" && gap.value <= -weakGap && below > people / 2;
}

/** Mean of the agents' plain figures, in the topic's unit. */
export function meanFigure({ people, raw }: TopicFigures): number {
  return people.reduce((sum, agent) => sum + at(raw, agent), 0) / people.length;
}

function isCentreWide({ lost, usual, below }: CentreLoss, agents: number): boolean {
  return (
    lost >= centreLossFactor * usual &&
    lost >= usual + centreLossExcess &&
    below >= centreShareBelow * agents
  );
}

/** `null` for a topic without full marks, and where there is no other to compare it with. */
function centreLosses(figures: readonly TopicFigures[]): readonly (CentreLoss | null)[] {
  const levels = figures.map((topic) => {
    if (topic.fullMarks === null) return null;
    const of = Float64Array.from(topic.people, (agent) => at(topic.fair, agent));
    const middle = median(of);
    return middle === null
      ? null
      : { of, fullMarks: topic.fullMarks, lost: 1 - middle / topic.fullMarks };
  });
  return levels.map((own, index) => {
    if (own === null) return null;
    const others = levels.flatMap((other, k) => (other === null || k === index ? [] : other.lost));
    const usual = median(Float64Array.from(others));
    if (usual === null) return null;
    const target = (1 - usual) * own.fullMarks;
    return { lost: own.lost, usual, below: own.of.filter((level) => level < target).length };
  });
}

function median(values: Float64Array): number | null {
  if (values.length === 0) return null;
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? at(sorted, middle)
    : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}
