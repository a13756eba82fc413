import {
  falseDiscoveryRates,
  inflationOf,
  pooledOverdispersion,
  rise,
} from "../../../src/domain/hot-topics/rise-test";

const weekly = (...cases: number[]) => ({
  cases: Float64Array.from(cases),
  exposure: new Float64Array(cases.length).fill(1),
});

test("10 cases in a week after 10 in four weeks: the exact binomial chance and Clopper and Pearson's interval", () => {
  const { p, ratio } = rise({ cases: 10, exposure: 4 }, { cases: 10, exposure: 1 }, 1);
  // P(X >= 10), X ~ binomial(20, 0.2), summed term by term.
  let exact = 0;
  let term = 0.8 ** 20;
  for (let k = 0; k <= 20; k++) {
    if (k >= 10) exact += term;
    term *= ((20 - k) / (k + 1)) * 0.25;
  }
  expect(p).toBeCloseTo(exact, 10);
  expect(ratio.value).toBe(4);
  // 10 of 20: 0.302 to 0.698 at 90 %.
  expect(ratio.low).toBeCloseTo((4 * 0.302) / 0.698, 1);
  expect(ratio.high).toBeCloseTo((4 * 0.698) / 0.302, 1);
});

test("a topic never heard of before has no ratio, but a chance", () => {
  const { p, ratio } = rise({ cases: 0, exposure: 10 }, { cases: 6, exposure: 2 }, 1);
  expect(ratio.value).toBe(Infinity);
  expect(p).toBeCloseTo((1 / 6) ** 6, 10);
  expect(rise({ cases: 3, exposure: 1 }, { cases: 0, exposure: 1 }, 1).p).toBe(1);
});

test("weeks that vary as chance has it inflate nothing, wild weeks do", () => {
  const calm = weekly(9, 11, 10, 12, 8, 10, 3);
  const wild = weekly(2, 25, 4, 22, 1, 6, 3);
  expect(pooledOverdispersion([calm], 6)).toBe(0);
  expect(inflationOf(calm, 6, 0)).toBe(1);
  expect(pooledOverdispersion([wild], 6)).toBeGreaterThan(0.5);
  expect(inflationOf(wild, 6, pooledOverdispersion([wild], 6))).toBeGreaterThan(5);
});

test("false discovery rates of Benjamini and Hochberg", () => {
  expect(falseDiscoveryRates([0.01, 0.04, 0.03, 0.5])).toEqual([0.04, 0.16 / 3, 0.16 / 3, 0.5]);
  expect(falseDiscoveryRates([])).toEqual([]);
});
