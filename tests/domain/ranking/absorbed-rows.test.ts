import { absorbRows, absorbWithoutColumn } from "../../../src/domain/ranking/absorbed-rows";
import { cellsOf, type Cells } from "../../../src/domain/ranking/observation-cells";
import { none } from "../../../src/domain/records/agents";

/** Four agents in two teams, one of them in none, scored by three evaluators. */
function cellsLeft(keeps: (evaluator: number) => boolean): Cells {
  const reviews = [
    [0, 0],
    [0, 1],
    [0, 1],
    [1, 2],
    [1, 0],
    [2, 1],
    [3, 2],
    [3, 1],
    [3, 0],
  ] as const;
  const kept = reviews.filter(([, evaluator]) => keeps(evaluator));
  const observations = {
    row: kept.map(([agent]) => agent),
    column: kept.map(([, evaluator]) => evaluator),
    value: kept.map((_, k) => 80 + k),
    weight: null,
    groups: { of: Uint32Array.of(0, 1, none, 1), count: 2 },
  };
  return cellsOf(observations, 4, 3);
}

const pivotsOf = ({ rowWeight }: Cells) => rowWeight.map((weight) => 1 / (weight + 2));

it("is without an evaluator what her colleagues' reviews alone give", () => {
  const all = cellsLeft(() => true);
  const left = cellsLeft((evaluator) => evaluator !== 1);
  const then = { rowWeight: all.rowWeight, pivot: pivotsOf(all) };
  const now = { rowWeight: left.rowWeight, pivot: pivotsOf(left) };
  const emptied = { ...all, weight: all.weight.map((w, c) => (all.column[c] === 1 ? 0 : w)) };
  const before = absorbRows(all, then.pivot);
  const untouched = structuredClone(before);
  const found = absorbWithoutColumn(before, then, now, emptied, 1, Uint32Array.of(0, 2, 3));
  const expected = absorbRows(left, now.pivot);
  for (const part of ["groups", "shared"] as const) {
    expected[part].forEach((value, k) => {
      expect(found[part][k]).toBeCloseTo(value, 12);
    });
  }
  expected.levels.values.forEach((value, k) => {
    expect(found.levels.values[k]).toBeCloseTo(value, 12);
  });
  expect(before).toEqual(untouched);
});
