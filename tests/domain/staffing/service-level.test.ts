import fc from "fast-check";
import type { CallLoad } from "../../../src/domain/staffing/call-load";
import {
  releasableHeads,
  requiredAgents,
  serviceLevel,
} from "../../../src/domain/staffing/service-level";

const halfHour: CallLoad = {
  calls: 360,
  intervalSeconds: 1800,
  handleSeconds: 240,
  patienceSeconds: null,
};
const eightyTwenty = { share: 0.8, withinSeconds: 20 };

describe("agents needed and agents to spare", () => {
  it("needs 54 agents for 360 calls of 240 seconds in half an hour at 80/20, so 60 release 6", () => {
    expect(requiredAgents(halfHour, eightyTwenty)).toBe(54);
    expect(releasableHeads(60, halfHour, eightyTwenty)).toBe(6);
    expect(releasableHeads(54, halfHour, eightyTwenty)).toBe(0);
    expect(releasableHeads(50, halfHour, eightyTwenty)).toBe(0);
  });

  it("needs fewer agents where callers hang up, and no fewer where they hardly ever do", () => {
    const impatient = { ...halfHour, patienceSeconds: 120 };
    expect(requiredAgents(impatient, eightyTwenty)).toBe(49);
    const patient = { ...halfHour, patienceSeconds: 1e6 };
    expect(requiredAgents(patient, eightyTwenty)).toBe(54);
  });

  it("needs nobody and can release everybody where no call comes", () => {
    const quiet = { ...halfHour, calls: 0 };
    expect(requiredAgents(quiet, eightyTwenty)).toBe(0);
    expect(releasableHeads(12, quiet, eightyTwenty)).toBe(12);
    expect(serviceLevel(quiet, 0, 20)).toBe(1);
  });

  it("answers nobody in time with fewer agents than calls keep busy", () => {
    expect(serviceLevel(halfHour, 48, 20)).toBe(0);
    expect(serviceLevel(halfHour, 0, 20)).toBe(0);
  });

  it("gives null for what is no load, no target and no head count", () => {
    const bad: readonly Partial<CallLoad>[] = [
      { calls: -1 },
      { calls: Number.NaN },
      { calls: 1e12 },
      { intervalSeconds: 0 },
      { handleSeconds: 0 },
      { handleSeconds: Infinity },
      { patienceSeconds: 0 },
      { patienceSeconds: 1e9 },
    ];
    for (const change of bad) {
      expect(requiredAgents({ ...halfHour, ...change }, eightyTwenty)).toBeNull();
      expect(serviceLevel({ ...halfHour, ...change }, 54, 20)).toBeNull();
    }
    for (const target of [
      { share: 0, withinSeconds: 20 },
      { share: 1, withinSeconds: 20 },
      { share: 0.8, withinSeconds: -1 },
      { share: Number.NaN, withinSeconds: 20 },
    ]) {
      expect(requiredAgents(halfHour, target)).toBeNull();
    }
    expect(releasableHeads(5.5, halfHour, eightyTwenty)).toBeNull();
    expect(releasableHeads(-1, halfHour, eightyTwenty)).toBeNull();
  });

  it("needs exactly as many as meet the target and no fewer, with and without patience", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 4000, noNaN: true }),
        fc.integer({ min: 20, max: 900 }),
        fc.option(fc.integer({ min: 5, max: 3600 })),
        fc.double({ min: 0.05, max: 0.99, noNaN: true }),
        fc.integer({ min: 0, max: 120 }),
        (calls, handleSeconds, patienceSeconds, share, withinSeconds) => {
          const load = { calls, intervalSeconds: 1800, handleSeconds, patienceSeconds };
          const agents = requiredAgents(load, { share, withinSeconds }) ?? Number.NaN;
          const level = (heads: number) => serviceLevel(load, heads, withinSeconds) ?? Number.NaN;
          expect(level(agents)).toBeGreaterThanOrEqual(share);
          expect(level(agents - 1)).toBeLessThan(share);
        },
      ),
      { numRuns: 300, seed: 20 },
    );
  });

  it("answers more calls in time with every agent more, for thousands of agents too", () => {
    for (const patienceSeconds of [null, 30, 300, 1e6]) {
      const load: CallLoad = { ...halfHour, calls: 30_000, patienceSeconds };
      let before = -1;
      for (let agents = 3800; agents <= 4200; agents += 10) {
        const level = serviceLevel(load, agents, 20) ?? Number.NaN;
        expect(level).toBeGreaterThanOrEqual(before);
        expect(level).toBeLessThanOrEqual(1);
        before = level;
      }
      expect(before).toBeGreaterThan(0.95);
    }
  });
});
