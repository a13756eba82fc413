import type { CutAudit } from "../../src/domain/cut-audit/cut-audit";
import type { PreviousPlace } from "../../src/domain/records/previous-plan";
import type { NextReviews } from "../../src/domain/sampling/next-reviews";
import type { Movement, Movements } from "../../src/domain/tiers/movement";
import { dayFromCivil, monthOf } from "../../src/foundation/day";

/** What the audit of the cut, the next reviews and the last plan say of the plan in a-plan.ts. */

export const aCutAudit: CutAudit = {
  changes: [
    {
      change: { kind: "weight", metric: "qaScore", factor: 0.75 },
      bottom: { enter: [], leave: [], tooFew: [] },
      top: { enter: [], leave: [], tooFew: [] },
    },
    {
      change: { kind: "without-month", month: monthOf(dayFromCivil(2026, 1, 1)) },
      bottom: { enter: [], leave: [], tooFew: [] },
      top: { enter: [2], leave: [1], tooFew: [] },
    },
    {
      change: { kind: "without-evaluator", evaluator: "质检甲", reviews: 90 },
      bottom: { enter: [7], leave: [8], tooFew: [] },
      top: { enter: [], leave: [], tooFew: [] },
    },
  ],
  people: [
    { agent: 10, group: "bottom", moves: [] },
    { agent: 9, group: "bottom", moves: [] },
    { agent: 8, group: "bottom", moves: [{ change: 2, group: "bottom", way: "leaves" }] },
    { agent: 7, group: null, moves: [{ change: 2, group: "bottom", way: "enters" }] },
    { agent: 2, group: null, moves: [{ change: 1, group: "top", way: "enters" }] },
    { agent: 1, group: "top", moves: [{ change: 1, group: "top", way: "leaves" }] },
    { agent: 0, group: "top", moves: [] },
  ],
  notTried: { months: 2, evaluators: 0 },
};

export const nextReviewsOfPlan: NextReviews = {
  reviews: [
    {
      agent: 8,
      number: 21,
      evaluator: {
        evaluator: "质检乙",
        reason: { kind: "not-the-usual", usual: "质检甲", usualReviews: 14 },
      },
    },
    { agent: 11, number: 3, evaluator: { evaluator: "质检甲", reason: { kind: "links-groups" } } },
    { agent: 8, number: 22, evaluator: { evaluator: "质检甲", reason: { kind: "least-busy" } } },
  ],
  forecasts: [
    { reviews: 0, right: 1.9 },
    { reviews: 20, right: 2.2 },
  ],
  places: 3,
  withoutFigures: 1,
};

const was = (more: Partial<PreviousPlace>): PreviousPlace => ({
  name: "",
  team: null,
  tier: "rest",
  rank: 6,
  n: 8,
  pBottom: 0.2,
  pTop: 0.1,
  held: null,
  ...more,
});

export const theMovements: Movements = {
  since: { day: dayFromCivil(2026, 2, 5), dataTo: dayFromCivil(2026, 1, 31), results: 150 },
  people: new Map<number, Movement>([
    ...Array.from({ length: 14 }, (_, agent) => [agent, { move: "same", was: was({}) }] as const),
    [1, { move: "up", was: was({ pTop: 0.4, n: 9 }) }],
    [5, { move: "up", was: was({ tier: "one-to-one", pBottom: 0.62, n: 9 }) }],
    [8, { move: "down", was: was({ pBottom: 0.31, held: "waits" }) }],
    [12, { move: "new", was: null }],
  ]),
  left: [{ id: "0990", was: was({ name: "丁一", team: "二组", tier: "one-to-one" }) }],
};
