import { pBottom } from "../../src/functions/p-bottom";
import { reviewList } from "./review-list";

const everybody = Array.from({ length: 40 }, (_, k) => [k + 1]);

async function chances(
  bottom: number,
  withEvaluators: boolean,
  lowIsGood: boolean | null,
): Promise<readonly number[]> {
  const { agents, scores, evaluators } = reviewList();
  const by = withEvaluators ? evaluators : null;
  const answer = await pBottom(everybody, agents, scores, bottom, by, lowIsGood);
  return (answer as number[][]).flat();
}

describe("PEILIAN.PBOTTOM", () => {
  it("is near 1 for the weakest and near 0 for the best, and sums to the size of the group", async () => {
    const all = await chances(5, true, null);
    expect(all[0] ?? 0).toBeGreaterThan(0.7);
    expect(all[39] ?? 1).toBeLessThan(0.01);
    expect(all.reduce((sum, p) => sum + p, 0)).toBeCloseTo(5, 9);
  });

  it("is less sure of anybody when it is not told who scored", async () => {
    const sure = (all: readonly number[]) => Math.max(...all);
    expect(sure(await chances(5, true, null))).toBeGreaterThan(sure(await chances(5, false, null)));
  });

  it("turns round where a low figure is good", async () => {
    const all = await chances(5, true, true);
    expect(all[0] ?? 1).toBeLessThan(0.01);
    expect(all[39] ?? 0).toBeGreaterThan(0.7);
  });

  it("gives the same answer every time", async () => {
    expect(await chances(7, true, null)).toEqual(await chances(7, true, null));
  });

  it("is #NUM! for no group, for everybody, and where nobody differs; #VALUE! for unequal columns", async () => {
    const { agents, scores } = reviewList();
    const number = { error: "number" };
    expect(await pBottom([[1]], agents, scores, 0, null, null)).toEqual(number);
    expect(await pBottom([[1]], agents, scores, 40, null, null)).toEqual(number);
    expect(await pBottom([[1]], [["a"], ["b"]], [[80], [80]], 1, null, null)).toEqual(number);
    expect(await pBottom([[1]], agents, scores.slice(1), 5, null, null)).toEqual({
      error: "value",
    });
    expect(await pBottom([["x", ""]], agents, scores, 5, null, null)).toEqual([
      [{ error: "not-available" }, ""],
    ]);
  });
});
