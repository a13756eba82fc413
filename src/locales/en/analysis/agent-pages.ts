import { decimal, signed, whole } from "../../figures";

/** An agent's own page: where she stands, how the score is made, what would raise it. */
export const agentPagesSheet = {
  name: "Agent pages",
  title: "Agent pages",
  about:
    "One page an agent, to hand out or to talk over: where she stands, how her score is made, what would raise it. Each figure is an estimate; its interval holds with 90% chance.",
  madeOn: (date: string): string => `As of ${date}.`,
  person: (name: string, id: string, team: string): string =>
    [name, id, team].filter((part) => part !== "").join(" · "),
  standing: (
    score: number,
    low: number,
    high: number,
    rank: number,
    of: number,
    rankLow: number,
    rankHigh: number,
  ): string =>
    `Score ${decimal(score, 1)} (between ${decimal(low, 1)} and ${decimal(high, 1)}), where 100 is the centre's mean and 15 one standard deviation. Rank ${whole(rank)} of ${whole(of)} (between ${whole(rankLow)} and ${whole(rankHigh)}).`,
  noScore: "No figure in the workbook can be ranked for this agent yet.",
  tierSeparator: ": ",
  headings: {
    made: "How the score is made",
    raise: "What would raise it most",
    topics: "Strong points and what to work on",
    agreed: "What we agreed",
  },
  columns: {
    metric: "Metric",
    n: "Results (n)",
    raw: "As counted",
    fair: "Fair",
    target: "Target",
    share: "Weight",
    points: "Points",
  },
  sum: (points: string, score: string): string => `100 ${points} = ${score}`,
  target:
    "Fair: corrected for strict and lenient evaluators and for small samples. Target: what one colleague in four reaches.",
  raise: (metric: string, from: string, to: string, points: number, rank: number): string =>
    `${metric} from ${from} to ${to}: ${signed(points, 1)} points, rank ${whole(rank)} if all others stay as they are.`,
  nothingToRaise: "Every figure is at the target already: hold it, and pass it on.",
  strong: (topics: string): string => `Strong: ${topics}`,
  weak: (topics: string): string => `To work on: ${topics}`,
  even: "No topic stands out beyond chance.",
};

export type AgentPagesSheet = typeof agentPagesSheet;
