import type { BuiltInSelection } from "../../../domain/selections/built-in";
import type { Comparison, ConditionProblem } from "../../../domain/selections/selections";
import { percent, whole } from "../../figures";

const personColumns = { name: "Name", agentId: "Agent ID", team: "Team" };

export const selectionsWords = {
  sheet: {
    name: "Selections",
    title: "Selections",
    about:
      "Who is to take part in a topic's training, chosen by figures. Type a row for each condition; rows of the same name belong together and all must hold. The people below are found anew with every plan.",
    how: "Shares (10%) choose the worst or best part of the agents; limits are in the metric's own unit: seconds, per cent, marks, cases in the period. Figures are compared after correction and shrinkage.",
    conditionsHeading: "Conditions",
    peopleHeading: "Who is selected",
    awaitsPlan: "Who meets the conditions is listed with the next plan.",
    nobody: "Nobody meets the conditions.",
    nothing: "No conditions: type one above.",
    count: (name: string, people: number, sure: number): string =>
      `${name}: ${whole(people)} selected, of them ${whole(sure)} with a chance of 80% or more.`,
    comparisons: {
      above: "above",
      below: "below",
      "worst-share": "worst share",
      "best-share": "best share",
    } satisfies Record<Comparison, string>,
    problems: {
      "no-name": "The row has no name.",
      "unknown-metric": "No such metric.",
      "unknown-comparison": "No such comparison.",
      "no-better-side": "Of this metric neither side is better: use above or below.",
      "not-a-number": "The value is not a number.",
      "not-a-share": "The share must lie between 0% and 100%.",
    } satisfies Record<ConditionProblem, string>,
    understood: "OK",
    noFigures: "Nobody has this figure",
    limit: (side: "above" | "below", limit: string, agents: number): string =>
      `${side} ${limit}; ${whole(agents)} agents have the figure`,
    builtIn: {
      slow: "Slow, and weak in quality",
      "complained-of": "Complained of most",
      "many-errors": "Most audit errors",
      "few-invitations": "Sends few surveys",
    } satisfies Record<BuiltInSelection, string>,
    notes: {
      chance:
        "Chance that all conditions truly hold, given how much evidence there is; empty for plain counts of calls.",
      value: "A limit in the metric's unit, or the share of the agents.",
    },
    figure: (metric: string, value: string, low: string, high: string, n: number): string =>
      `${metric} ${value} (90%: ${low} to ${high}, n = ${whole(n)})`,
    volume: (metric: string, value: string): string => `${metric} ${value}`,
    why: (figures: string, limits: string): string => `${figures}. Asked for: ${limits}.`,
    asked: (metric: string, side: "above" | "below", limit: string): string =>
      `${metric} ${side} ${limit}`,
    finding: (selections: number, people: number): string =>
      `${whole(selections)} ${selections === 1 ? "selection" : "selections"}; ${people === 1 ? "1 person meets" : `${whole(people)} people meet`} at least one.`,
  },
  columns: {
    conditions: {
      selection: "Selection",
      metric: "Metric",
      comparison: "Comparison",
      value: "Value",
      state: "Understood as",
    },
    selected: {
      selection: "Selection",
      ...personColumns,
      chance: "Chance it is so",
      why: "Why",
    },
  },
};

export const surveyInvitationsWords = {
  sheet: {
    name: "Survey invitations",
    title: "Survey invitations beside satisfaction",
    about:
      "How many callers are sent the survey, beside how content those are who answer. Who invites only callers in good spirits looks better than she is. A mark is a reason to ask, not an accusation: night shifts, hand-overs, outages or a wrong list make low shares too.",
    how: (against: "qaScore" | "peers", usual: number): string =>
      `Usual share: ${percent(usual)}. First those far below it; of these, whoever has a satisfaction higher than ${against === "qaScore" ? "her QA score lets one expect" : "is usual among the peers"}, beyond chance.`,
    rate: (marked: number, low: number, share: number): string =>
      `${whole(low)} invite few callers; ${whole(marked)} marked. Of the marks at most ${percent(share)} are expected to be chance.`,
    unknown: (agents: number): string =>
      `${whole(agents)} agents lack one of the figures and are not judged.`,
    nothing: "It takes shares of surveys sent and satisfaction of at least twenty agents.",
    marks: { ask: "Please ask", low: "Low share", usual: "Usual" },
    notes: {
      expected: "What QA and peers let one expect, and where nine in ten agents lie.",
      byChance:
        "Chance of so high a satisfaction without anything being at work; only for those with a low share.",
    },
    why: (t: {
      sent: string;
      usual: string;
      satisfaction: string;
      expected: string;
      chance: string;
      n: number;
    }): string =>
      `Sent after ${t.sent} of the calls (usual: ${t.usual}); satisfaction ${t.satisfaction}, to be expected ${t.expected} (by chance: ${t.chance}); months: ${whole(t.n)}. Ask her when she sends it and when not; check the system first.`,
    lowWhy: (sent: string, usual: string): string =>
      `Sent after ${sent} of the calls (usual: ${usual}), but satisfaction is no higher than can be expected: ask what keeps her from sending it.`,
    usualWhy: (sent: string): string => `Sent after ${sent} of the calls: nothing to note.`,
    finding: (marked: number): string =>
      marked === 0
        ? "Nobody's survey invitations call for a question."
        : `${whole(marked)} ${marked === 1 ? "agent sends few surveys and has" : "agents send few surveys and have"} a satisfaction higher than to be expected: please ask.`,
  },
  columns: {
    invitations: {
      ...personColumns,
      mark: "Mark",
      n: "Months (n)",
      sent: "Share sent",
      satisfaction: "Satisfaction",
      expected: "To be expected",
      expectedLow: "Usual from",
      expectedHigh: "Usual to",
      byChance: "By chance",
      why: "Why",
      notes: "What she says",
    },
  },
};
