import { agentsNeeded, releasable } from "../../src/functions/staffing";

describe("agents needed and releasable, as typed into a cell", () => {
  it("needs 54 agents for 360 calls in 30 minutes, 240 s each, 80 % within 20 s; 60 can spare 6", () => {
    expect(agentsNeeded(360, 30, 240, 0.8, 20, null)).toBe(54);
    expect(releasable(60, 360, 30, 240, 0.8, 20, null)).toBe(6);
  });

  it("takes patience into account, and an empty patience cell for none", () => {
    expect(agentsNeeded(360, 30, 240, 0.8, 20, 120)).toBe(49);
    expect(agentsNeeded(360, 30, 240, 0.8, 20, 0)).toBe(54);
    expect(releasable(60, 360, 30, 240, 0.8, 20, 120)).toBe(11);
  });

  it("does not count part of an agent, and releases nobody where the target is missed as it is", () => {
    expect(releasable(55.9, 360, 30, 240, 0.8, 20, null)).toBe(1);
    expect(releasable(40, 360, 30, 240, 0.8, 20, null)).toBe(0);
  });

  it("is #NUM! for a target of 80 instead of 80 %, for an interval of nothing and for calls below 0", () => {
    const number = { error: "number" };
    expect(agentsNeeded(360, 30, 240, 80, 20, null)).toEqual(number);
    expect(agentsNeeded(360, 0, 240, 0.8, 20, null)).toEqual(number);
    expect(agentsNeeded(-1, 30, 240, 0.8, 20, null)).toEqual(number);
    expect(releasable(-1, 360, 30, 240, 0.8, 20, null)).toEqual(number);
    expect(releasable(60, 360, 30, Number.NaN, 0.8, 20, null)).toEqual(number);
  });
});
