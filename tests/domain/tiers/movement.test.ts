import type { PreviousPlace } from "../../../src/domain/records/previous-plan";
import type { Tier, TierAssignment } from "../../../src/domain/tiers/tiers";
import { movements } from "../../../src/domain/tiers/movement";
import { agent, centre } from "../ranking/small-centre";

const was = (tier: Tier): PreviousPlace => ({
  name: "",
  team: null,
  tier,
  rank: 5,
  n: 8,
  pBottom: 0.3,
  pTop: 0.1,
  held: null,
});

const now = (index: number, tier: Tier): TierAssignment => ({
  agent: index,
  tier,
  level: null,
  reason: { kind: "no-figures" },
});

const moveOf = (before: Tier | null, tier: Tier) => {
  const people = new Map(before === null ? [] : [["A", was(before)]]);
  const made = { day: 1, dataTo: null, results: 0 };
  return movements(centre([agent("A")]), [now(0, tier)], { made, people }).people.get(0)?.move;
};

test.each([
  ["one-to-one", "rest", "up"],
  ["one-to-one", "recording-study", "up"],
  ["rest", "recording-study", "up"],
  ["recording-study", "rest", "down"],
  ["rest", "one-to-one", "down"],
  ["rest", "rest", "same"],
  ["new-hire", "rest", "regrouped"],
  ["one-to-one", "too-little-evidence", "regrouped"],
  [null, "rest", "new"],
] as const)("from %s to %s is %s", (before, tier, move) => {
  expect(moveOf(before, tier)).toBe(move);
});

test("who is no longer with the centre is named as left, with where she was", () => {
  const people = new Map([
    ["A", was("rest")],
    ["B", was("one-to-one")],
  ]);
  const made = { day: 1, dataTo: null, results: 0 };
  const of = centre([agent("A"), agent("B", { status: "left" })]);
  expect(movements(of, [now(0, "rest")], { made, people }).left).toEqual([
    { id: "B", was: was("one-to-one") },
  ]);
});
