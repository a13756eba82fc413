import fc from "fast-check";
import { monthOf } from "../../../src/foundation/day";
import { callSums } from "../../../src/domain/ranking/call-sums";
import { fitCrossedEffects } from "../../../src/domain/ranking/crossed-effects";
import { lessPeersMean } from "../../../src/domain/ranking/mix-adjustment";
import { periodOf, withoutMonth } from "../../../src/domain/ranking/period";
import { agent, calls, centre } from "./small-centre";

const agents = ["Ann", "Ben", "Cai", "Dan"].map((name) => agent(name));

const call = fc.record({
  agent: fc.nat(4),
  type: fc.constantFrom("cards", "loans", undefined),
  day: fc.constantFrom(20_000, 20_010, 20_059, NaN),
  handle: fc.constantFrom(120, 240, 300, 480, NaN),
});

it("sums the calls up as they would be one by one: what counts, against the peers of the same business", () => {
  fc.assert(
    fc.property(fc.array(call, { minLength: 6, maxLength: 40 }), (rows) => {
      const log = calls(
        rows.map(({ type, ...row }) => (type === undefined ? row : { ...row, type })),
      );
      const own = centre(agents, { calls: log });
      const period = periodOf(own, 50);
      const value = log.handleSeconds.map((seconds, k) =>
        period.includesDay(log.day[k] ?? NaN) && (log.agent[k] ?? 9) < agents.length
          ? seconds
          : NaN,
      );
      const sums = callSums(own, log.handleSeconds, period);
      expect(sums === null).toBe(value.every(Number.isNaN));
      if (sums === null) return;
      const deviation = lessPeersMean(log.businessType, log.businessTypes.length, value);
      const single = fitCrossedEffects(
        { row: log.agent, column: null, value: deviation, weight: null },
        agents.length,
        0,
      );
      const summed = fitCrossedEffects(sums.deviations, agents.length, 0);
      expect(summed.basis).toBe(single.basis);
      expect(summed.mean).toBeCloseTo(single.mean, 6);
      agents.forEach((_, i) => {
        const own = value.filter((seconds, k) => log.agent[k] === i && !Number.isNaN(seconds));
        expect(sums.n[i]).toBe(own.length);
        expect(sums.sum[i]).toBeCloseTo(
          own.reduce((sum, seconds) => sum + seconds, 0),
          8,
        );
        expect(summed.agent[i]).toBeCloseTo(single.agent[i] ?? NaN, 3);
        expect(summed.agentSd[i]).toBeCloseTo(single.agentSd[i] ?? NaN, 3);
      });
    }),
    { numRuns: 60 },
  );
});

it("sums the calls up without a month as if the month's calls had never been in the log", () => {
  fc.assert(
    fc.property(fc.array(call, { minLength: 6, maxLength: 40 }), (rows) => {
      const log = calls(
        rows.map(({ type, ...row }) => (type === undefined ? row : { ...row, type })),
      );
      const own = centre(agents, { calls: log });
      for (const month of new Set(
        rows.map(({ day }) => monthOf(day)).filter((one) => !Number.isNaN(one)),
      )) {
        const period = withoutMonth(periodOf(own, 0), month);
        const found = callSums(own, log.handleSeconds, period);
        const expected = callSums(own, log.handleSeconds, { ...period, lacks: null });
        expect(found === null).toBe(expected === null);
        if (found === null || expected === null) continue;
        expect([...found.n]).toEqual([...expected.n]);
        expect(found.mean).toBeCloseTo(expected.mean, 9);
        expect(found.deviations.withinSquares).toBeCloseTo(expected.deviations.withinSquares, 6);
        agents.forEach((_, i) => {
          expect(found.sum[i]).toBeCloseTo(expected.sum[i] ?? NaN, 9);
          expect(found.deviations.mean[i]).toBeCloseTo(expected.deviations.mean[i] ?? NaN, 9);
        });
      }
    }),
    { numRuns: 60 },
  );
});
