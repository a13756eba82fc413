import type { StandOut } from "../../src/domain/diagnosis/stand-outs";
import { fewPoints } from "../../src/sheets/few-points";

const point = (agent: number, topic: number, side: StandOut["side"], chance: number): StandOut => ({
  result: {
    agent,
    topic,
    n: 12,
    value: 8,
    peers: 9,
    gap: { value: side === "weak" ? -1 : 1, low: -2, high: 2 },
    weak: side === "weak",
  },
  side,
  origin: "individual",
  team: null,
  chance,
});

const topicsOf = (list: readonly StandOut[]) =>
  fewPoints(list).map(({ shown, more }) => [shown.map(({ result }) => result.topic), more]);

test("of six weak points the three surest are listed, in the order of the list, and the rest counted", () => {
  const list = [0.8, 0.99, 0.85, 0.97, 0.9, 0.82].map((chance, i) => point(7, i, "weak", chance));
  expect(topicsOf(list)).toEqual([[[1, 3, 4], { weak: 3, strong: 0 }]]);
});

test("whoever has a strong point is not shown by her weak ones alone", () => {
  const list = [
    point(7, 0, "weak", 0.99),
    point(7, 1, "weak", 0.98),
    point(7, 2, "weak", 0.97),
    point(7, 3, "strong", 0.81),
    point(7, 4, "strong", 0.8),
  ];
  expect(topicsOf(list)).toEqual([[[0, 1, 3], { weak: 1, strong: 1 }]]);
});

test("three points or fewer are all shown, person by person", () => {
  const list = [point(3, 0, "weak", 0.9), point(5, 1, "strong", 0.9), point(5, 0, "weak", 0.8)];
  expect(topicsOf(list)).toEqual([
    [[0], { weak: 0, strong: 0 }],
    [[1, 0], { weak: 0, strong: 0 }],
  ]);
});
