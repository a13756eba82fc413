import { whole } from "../../figures";
import { likely } from "../domain";

const people = (n: number): string => `${whole(n)} ${n === 1 ? "agent" : "agents"}`;

/** Who would enter or leave the groups if a single thing were different. */
export const cutAuditWords = {
  sheet: {
    name: "Cut audit",
    title: "Cut audit",
    about:
      "Who would enter or leave the bottom or the top group if a single thing were different: a weight a quarter higher or lower, a metric, a month or an evaluator left out. A place that hangs on one such thing is fragile: look closer before you decide.",
    inShort: (named: number, stable: number, changes: number): string =>
      `Of ${people(named)} named in a group, ${whole(stable)} keep the place under every one of ${whole(changes)} single changes; ${whole(named - stable)} would lose it under at least one.`,
    nobody: "No single change would move anybody.",
    most: (change: string, moved: number): string =>
      `Most depends on this: ${change} (moves ${people(moved)}).`,
    notTried: (months: number, evaluators: number): string =>
      `Not tried: ${whole(months)} older months and ${whole(evaluators)} evaluators with the fewest reviews.`,
    nothing:
      "This time there is nothing to audit: no cut, or only one metric, month and evaluator.",
    headings: { changes: "What if", people: "Who depends on it" },
    kinds: { weight: "Weight", metric: "Metric", month: "Month", evaluator: "Evaluator" },
    weight: (metric: string, percent: number): string =>
      `${metric}: weight ${whole(Math.abs(percent))}% ${percent < 0 ? "lower" : "higher"}`,
    withoutMetric: (metric: string): string => `without ${metric}`,
    withoutMonth: (month: string): string => `without ${month}`,
    withoutEvaluator: (evaluator: string, reviews: number): string =>
      `without the evaluator ${evaluator} (${whole(reviews)} ${reviews === 1 ? "review" : "reviews"})`,
    crossing: (entering: string, leaving: string): string =>
      [entering === "" ? "" : `in: ${entering}`, leaving === "" ? "" : `out: ${leaving}`]
        .filter((part) => part !== "")
        .join("; "),
    andMore: (n: number): string => `and ${whole(n)} more`,
    groups: { bottom: "Bottom", top: "Top", neither: "Neither" },
    standings: { stable: "Stable", fragile: "Fragile" },
    ways: {
      bottom: {
        enters: "into the bottom group",
        leaves: "out of the bottom group",
        "too-few": "out of the bottom group, for too few results left,",
      },
      top: {
        enters: "into the top group",
        leaves: "out of the top group",
        "too-few": "out of the top group, for too few results left,",
      },
    },
    move: (way: string, changes: string): string => `${way} ${changes}`,
    moveSeparator: "; ",
    chance: (group: "bottom" | "top", chance: number, n: number): string =>
      `${likely(chance)} likely to belong to the ${group} group (n = ${whole(n)})`,
    whyStable: (chance: string, changes: number): string =>
      `${chance}; none of ${whole(changes)} single changes moves this place.`,
    whyFragile: (chance: string, moving: number, changes: number, which: string): string =>
      `${chance}; ${whole(moving)} of ${whole(changes)} single changes would move it: ${which}.`,
    finding: (named: number, fragile: number): string =>
      fragile === 0
        ? `Every place of the ${people(named)} in both groups stays the same under any single change.`
        : `${whole(fragile)} of ${people(named)} in the bottom and top group would lose the place if a single weight, month or evaluator were different.`,
  },
  columns: {
    changes: {
      change: "If this were different",
      kind: "Kind",
      moved: "People moved",
      bottomIn: "Into bottom",
      bottomOut: "Out of bottom",
      topIn: "Into top",
      topOut: "Out of top",
      who: "Who",
    },
    people: {
      name: "Name",
      agentId: "Agent ID",
      team: "Team",
      group: "Group now",
      standing: "Place",
      chance: "Chance of the group",
      n: "Results (n)",
      why: "Why",
    },
  },
};

export type CutAuditWords = typeof cutAuditWords;
