import { deadlinesOf } from "../../../src/domain/needs/deadlines";

const fourWeeks = Array.from({ length: 20 }, (_, at) => 1000 + at);

describe("deadlines", () => {
  const deadlines = deadlinesOf(fourWeeks, 999);

  it("gives the neediest three quarters of the plan, everyone else all of it", () => {
    expect([deadlines.forNeed(9), deadlines.forNeed(8)]).toEqual([1014, 1019]);
  });

  it("lets leads learn in the first nine days of twenty", () => {
    expect(deadlines.forLeads).toBe(1008);
  });

  it("sets onboarding modules about three days apart, from the second week on", () => {
    expect([0, 1, 2, 3, 4].map(deadlines.forOnboarding)).toEqual([1006, 1009, 1012, 1014, 1017]);
  });

  it("asks for what is urgent within the first month of a plan of half a year", () => {
    const halfYear = deadlinesOf(
      Array.from({ length: 182 }, (_, at) => 1000 + at),
      999,
    );
    expect([halfYear.forLeads, halfYear.forNeed(9), halfYear.forOnboarding(0)]).toEqual([
      ...[1012, 1020, 1009],
    ]);
    expect(halfYear.forNeed(8)).toBe(1181);
  });

  it("never asks for two modules on one day, even in a plan of one week", () => {
    const week = deadlinesOf(fourWeeks.slice(0, 5), 999);
    const days = [0, 1, 2, 3, 4].map(week.forOnboarding);
    expect(days.every((day, module) => day >= 1000 + module)).toBe(true);
  });

  it("takes the centre's own deadline when it is earlier and within the plan", () => {
    expect(deadlines.atMost(1019, 1005)).toBe(1005);
    expect(deadlines.atMost(1004, 1005)).toBe(1004);
    expect(deadlines.atMost(1019, 990)).toBe(1019);
    expect(deadlines.atMost(1019, null)).toBe(1019);
  });

  it("survives a plan without days", () => {
    expect(deadlinesOf([], 999).forNeed(5)).toBe(999);
  });
});
