import { shrunken } from "../../src/functions/shrunken";
import { reviewList } from "./review-list";

const column = (...values: (string | number)[]) => values.map((value) => [value]);

describe("PEILIAN.SHRUNKEN", () => {
  it("pulls a mean of few reviews further towards everybody's than one of many", () => {
    const agents = column(
      "Ana",
      "Ana",
      "Ana",
      "Ana",
      "Bea",
      "Cem",
      "Cem",
      "Cem",
      "Dai",
      "Dai",
      "Dai",
    );
    const scores = column(90, 92, 91, 91, 91, 70, 72, 71, 80, 82, 78);
    const [[ana], [bea]] = shrunken(column("Ana", "Bea"), agents, scores, null) as [
      [number],
      [number],
    ];
    expect(ana).toBeGreaterThan(90);
    expect(ana).toBeLessThan(91);
    expect(bea).toBeLessThan(ana);
  });

  it("answers in the shape asked for: nothing for an empty cell, #N/A for somebody without a score", () => {
    const { agents, scores } = reviewList();
    const answer = shrunken(
      [
        [1, ""],
        ["nobody", " 1 "],
      ],
      agents,
      scores,
      null,
    );
    const mean: unknown = expect.any(Number);
    expect(answer).toEqual([
      [mean, ""],
      [{ error: "not-available" }, mean],
    ]);
    expect((answer as number[][])[1]?.[1]).toBe((answer as number[][])[0]?.[0]);
  });

  it("credits who was scored by the strict evaluator when evaluators are given", () => {
    const { agents, scores, evaluators } = reviewList();
    const more = {
      agents: [...agents, ...column("Eve", "Eve", "Fay", "Fay")],
      scores: [...scores, ...column(76, 76, 84, 84)],
      evaluators: [...evaluators, ...column("Strict", "Strict", "Mild", "Mild")],
    };
    const asked = column("Eve", "Fay");
    const plain = shrunken(asked, more.agents, more.scores, null) as number[][];
    expect(plain[0]?.[0] ?? 0).toBeLessThan((plain[1]?.[0] ?? 0) - 3);
    const fair = shrunken(asked, more.agents, more.scores, more.evaluators) as number[][];
    expect(fair[0]?.[0] ?? 0).toBeGreaterThan((fair[1]?.[0] ?? 0) + 0.5);
  });

  it("is #VALUE! for columns of unequal length, and for a list without a number", () => {
    const { agents, scores } = reviewList();
    const value = { error: "value" };
    expect(shrunken([["x"]], agents.slice(1), scores, null)).toEqual(value);
    expect(shrunken([["x"]], agents, scores, [["one"]])).toEqual(value);
    expect(
      shrunken(
        [["x"]],
        agents,
        agents.map(() => ["85"]),
        null,
      ),
    ).toEqual(value);
    expect(shrunken([["x"]], [[""]], [[80]], null)).toEqual(value);
  });
});
