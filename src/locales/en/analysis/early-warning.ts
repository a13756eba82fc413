import type { ChangeLine } from "../../../domain/early-warning/early-warning";
import { whole } from "../../figures";

/** The figures of one change, each already in its unit. */
export type ChangeTexts = {
  readonly metric: string;
  readonly nBefore: number;
  readonly before: string;
  readonly nNow: number;
  readonly now: string;
  readonly expected: string;
  readonly change: string;
  readonly low: string;
  readonly high: string;
  readonly chance: string;
};

export const earlyWarningWords = {
  sheet: {
    name: "Early warning",
    title: "Early warning",
    about:
      "Agents whose latest figures lie below their own past by more than chance explains. Strict and lenient evaluators, the mix of business and whatever moved the whole centre are taken out, and so is luck: after a lucky spell a fall is expected. Each name is a proposal to talk, never a verdict.",
    compared: (compared: number, tooLittle: number, newHires: number): string =>
      `${whole(compared)} agents compared with their own past; ${whole(tooLittle)} have too few figures; ${whole(newHires)} new hires are on a sheet of their own.`,
    rate: (named: number, expected: string, rate: string): string =>
      `${whole(named)} named. If nobody had changed, chance alone would name at most ${expected} of them (at most ${rate} of every 100 people; see the setting). Tested by simulation.`,
    overstated:
      "Whoever stands out was often unlucky as well: the true change is on average smaller than the one shown.",
    nobody: "Nobody's figures fell beyond chance this time.",
    comparedHeading: "What was compared",
    notes: {
      before:
        "Mean of the earlier months, comparable: evaluators, business and the centre's move taken out.",
      expected:
        "What the agent's own past lets expect now: the earlier mean, drawn towards the centre's by the luck it may hold.",
      change: "Now less expected. The interval is what chance adds to it in nine cases of ten.",
      byChance: "Chance of so large a fall on any of the agent's figures if nothing has changed.",
      centreMove: "How the whole centre moved; taken out of everybody's change.",
    },
    why: (t: ChangeTexts): string =>
      `${t.metric}: ${t.before} before (n = ${whole(t.nBefore)}), ${t.now} now (n = ${whole(t.nNow)}); ${t.expected} was to be expected from the agent's own past. Change ${t.change} (90%: ${t.low} to ${t.high}); by chance alone: ${t.chance}.`,
    moved: (metric: string, verdict: string, change: string): string =>
      `${metric} ${verdict} (${change})`,
    verdicts: {
      fell: "fell",
      rose: "rose",
      lower: "rather worse",
      higher: "rather better",
      level: "unchanged",
    } satisfies Record<ChangeLine["verdict"], string>,
    nothingElse: "Nothing else moved noticeably.",
    finding: (named: number, expected: string): string =>
      named === 0
        ? "Nobody's figures fell beyond chance."
        : `${whole(named)} proposed for a performance interview; by chance alone at most ${expected}.`,
    percentagePoints: (value: string): string => `${value} pp`,
    months: (from: string, to: string): string => (from === to ? from : `${from} to ${to}`),
  },
  columns: {
    warnings: {
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      metric: "Figure",
      nBefore: "n before",
      before: "Before",
      nNow: "n now",
      now: "Now",
      expected: "Expected now",
      change: "Change",
      changeRange: "Change, 90%",
      byChance: "By chance",
      alsoMoved: "What else moved",
      why: "Why",
      interview: "Interview held",
      notes: "Notes",
    },
    compared: {
      metric: "Figure",
      earlier: "Before",
      later: "Now",
      agents: "Agents compared",
      centreMove: "Centre's move",
    },
  },
};
