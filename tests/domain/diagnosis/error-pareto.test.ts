import { errorPareto } from "../../../src/domain/diagnosis/error-pareto";
import { agent, centre, reviews, type ReviewRow } from "../ranking/small-centre";

const form = [
  { name: "Greeting", maxScore: 10 },
  { name: "Accuracy", maxScore: 20 },
];
const people = [agent("A"), agent("B"), agent("C")];
const row = (of: number, greeting: number, accuracy: number, more: Partial<ReviewRow> = {}) => ({
  agent: of,
  score: greeting + accuracy,
  criteria: [greeting, accuracy],
  ...more,
});

describe("where marks are lost", () => {
  const rows = [row(0, 9, 10), row(0, 9, 10), row(1, 10, 18), row(2, 10, 20)];

  it("is counted in 100 reviews, the most first, with shares that add up", () => {
    const found = errorPareto(centre(people, { reviews: reviews(rows, form) }), 0, new Map());
    expect(found?.reviews).toBe(4);
    expect(found?.criteria.map(({ name }) => name)).toEqual(["Accuracy", "Greeting"]);
    const [accuracy, greeting] = found?.criteria ?? [];
    // 22 marks in 4 reviews, 2 in 4.
    expect(accuracy?.lostPer100.value).toBeCloseTo(550, 9);
    expect(greeting?.lostPer100.value).toBeCloseTo(50, 9);
    expect(accuracy?.share).toBeCloseTo(22 / 24, 12);
    expect(greeting?.cumulative).toBeCloseTo(1, 12);
    expect(accuracy).toMatchObject({ n: 4, halfBy: 1, agents: 3 });
    expect(accuracy?.lostPer100.low ?? NaN).toBeLessThan(550);
    expect(accuracy?.lostPer100.high ?? NaN).toBeGreaterThan(550);
  });

  it("agrees with the ratio estimate's variance over agents", () => {
    const found = errorPareto(centre(people, { reviews: reviews(rows, form) }), 0, new Map());
    // Residuals of A (20 − 5.5·2), B (2 − 5.5), C (0 − 5.5); 3/2 of their squares over 4².
    const sd = Math.sqrt(((9 ** 2 + 3.5 ** 2 + 5.5 ** 2) * 1.5) / 16);
    expect(found?.criteria[0]?.lostPer100.high).toBeCloseTo(550 + 164.485362695 * sd, 5);
  });

  it("never counts observation-only reviews", () => {
    const observed = [...rows, row(2, 0, 0, { observationOnly: true })];
    const of = centre(people, { reviews: reviews(observed, form) });
    expect(errorPareto(of, 0, new Map())?.criteria[0]?.lostPer100.value).toBeCloseTo(550, 9);
  });

  it("counts complaints by category, the unjustified left out, and the agents concerned", () => {
    const codes = (list: readonly number[]) => Uint32Array.from(list);
    const empty = { codes: codes([0, 0, 0, 0, 0]).fill(0xffffffff), words: [] };
    const complaints = {
      count: 5,
      agent: codes([0, 0, 1, 1, 2]),
      number: empty,
      day: new Float64Array(5).fill(NaN),
      businessType: empty,
      category: { codes: codes([0, 1, 1, 1, 0]), words: ["Wrong answer", "Attitude"] },
      severity: empty,
      upheld: Float64Array.from([1, 1, NaN, 0.5, 0]),
      source: empty,
      closed: new Float64Array(5).fill(NaN),
      text: empty,
    };
    const found = errorPareto(centre(people, { complaints }), 0, new Map());
    expect(found?.complaints.map(({ name, count, agents }) => [name, count, agents])).toEqual([
      ["Attitude", 3, 2],
      ["Wrong answer", 1, 1],
    ]);
    expect(found?.complaints[0]?.share.value).toBe(0.75);
    expect(found?.complaints.at(-1)?.cumulative).toBe(1);
  });

  it("is nothing without scored criteria, errors or complaints", () => {
    expect(errorPareto(centre(people), 0, new Map())).toBeNull();
  });
});
