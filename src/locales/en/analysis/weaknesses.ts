import type { StandOut } from "../../../domain/diagnosis/stand-outs";
import { signed, whole } from "../../figures";

/** What one row says, its figures already in their units. */
export type StandOutTexts = {
  readonly topic: string;
  readonly n: number;
  readonly value: string;
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  readonly peers: number;
  readonly chance: string;
  /** Gap of the team as a whole; `null` without a team of some size. */
  readonly team: number | null;
};

const figures = (t: StandOutTexts): string =>
  `${t.topic}: mean ${t.value} (n = ${whole(t.n)}), ${signed(t.gap, 1)} SD against ${whole(t.peers)} comparable peers (90%: ${signed(t.low, 1)} to ${signed(t.high, 1)})`;

/** Who is weak and who is strong at what. */
export const weaknessesWords = {
  sheet: {
    name: "Weak and strong points",
    title: "Weak and strong points by agent",
    about:
      "Every agent who is clearly below or above comparable peers on a topic: all who were reviewed on the same kinds of business, strict and lenient evaluators and small samples allowed for. The same bar holds on both sides. Each row is a proposal for a talk.",
    counts: (weak: number, strong: number, tooFew: number): string =>
      `${whole(weak)} weak points and ${whole(strong)} strong ones; ${whole(tooFew)} agents have too few results to say anything about them.`,
    wrong: (weak: string, strong: string): string =>
      `By their chances, about ${weak} of the weak points and ${strong} of the strong ones may be expected to be none at all: check with a few more reviews before you decide anything.`,
    leftOut: (points: number): string =>
      `Of each person the three surest points are listed; ${whole(points)} more are on the heat map.`,
    more: (weak: number, strong: number): string =>
      `Not listed here, see the heat map: ${[
        ...(weak > 0 ? [`${whole(weak)} more to work on`] : []),
        ...(strong > 0 ? [`${whole(strong)} more strong`] : []),
      ].join(", ")}.`,
    nobody: "Nobody is clearly below or above the peers on any topic.",
    sides: { weak: "To work on", strong: "Strong" } satisfies Record<StandOut["side"], string>,
    origins: { individual: "Her own", team: "Common in the team" } satisfies Record<
      StandOut["origin"],
      string
    >,
    why: {
      weak: (t: StandOutTexts): string => `${figures(t)}; ${t.chance} likely to be below them.`,
      strong: (t: StandOutTexts): string => `${figures(t)}; ${t.chance} likely to be above them.`,
    } satisfies Record<StandOut["side"], (t: StandOutTexts) => string>,
    team: (gap: number): string => `The whole team stands at ${signed(gap, 1)} SD: train the team.`,
    ownTeam: (gap: number): string => `The team as a whole: ${signed(gap, 1)} SD.`,
    notes: {
      gap: "Standard deviations from comparable peers, drawn towards them where results are few.",
      chance: "Chance of truly being on that side of the peers.",
      origin: "A weakness no greater than that of the whole team is the team's.",
    },
    finding: (weak: number, people: number, strong: number): string =>
      `${whole(weak)} weak points of ${whole(people)} agents, and ${whole(strong)} strong points to praise.`,
  },
  columns: {
    weaknesses: {
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      topic: "Topic",
      side: "Reading",
      origin: "Whose",
      ability: "Ability",
      n: "Results (n)",
      value: "Mean",
      gap: "Gap (SD)",
      gapLow: "Gap from",
      gapHigh: "Gap to",
      chance: "Chance",
      why: "Why",
    },
  },
};
