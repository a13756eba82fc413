import { meetingDays, releaseDays, waveDays } from "../../../src/domain/needs/demand-days";

/** Monday to Friday of so many weeks; the first is day 1000. */
const weeks = (count: number): number[] =>
  Array.from({ length: 5 * count }, (_, at) => 1000 + 7 * Math.floor(at / 5) + (at % 5));
const month = weeks(4);
const last = 1025;

describe("the days of a wave", () => {
  it("lets the first wave begin at once and the second half-way through the month", () => {
    expect(waveDays(month, { wave: 1, waves: 2 }, 1017, last)).toEqual({ deadline: 1017 });
    expect(waveDays(month, { wave: 2, waves: 2 }, 1017, last)).toEqual({
      notBefore: 1014,
      deadline: last,
    });
  });

  it("lets nobody of a longer plan wait more than four weeks for the wave before", () => {
    const halfYear = weeks(26);
    expect(waveDays(halfYear, { wave: 2, waves: 2 }, 1300, 1300).notBefore).toBe(1028);
    expect(waveDays(halfYear, { wave: 3, waves: 3 }, 1300, 1300).notBefore).toBe(1056);
  });

  it("leaves every wave a day of its own, even where the centre wants all coached within a week", () => {
    const starts = [2, 3, 4, 5].map((wave) => waveDays(month, { wave, waves: 5 }, 1004, 1004));
    expect(starts.map(({ notBefore }) => notBefore)).toEqual([1001, 1002, 1003, 1004]);
    expect(starts.every(({ notBefore = NaN, deadline }) => deadline >= notBefore)).toBe(true);
  });

  it("survives a plan without days", () => {
    expect(waveDays([], { wave: 2, waves: 2 }, 999, 999)).toEqual({ deadline: 999 });
  });
});

describe("the days of monthly meetings", () => {
  it("holds one in a plan of a month, three in twelve weeks, each in its own four weeks", () => {
    expect(meetingDays(month)).toEqual([{ deadline: last }]);
    expect(meetingDays(weeks(12))).toEqual([
      { deadline: 1027 },
      { notBefore: 1028, deadline: 1055 },
      { notBefore: 1056, deadline: 1081 },
    ]);
  });

  it("holds no second one for a week that is left over", () => {
    expect(meetingDays(weeks(5))).toEqual([{ deadline: 1032 }]);
    expect(meetingDays([])).toEqual([]);
  });
});

describe("the days on which leads learn a release", () => {
  it("is their usual time, or in time for a release that goes live sooner", () => {
    expect(releaseDays(month, null, null, 1010)).toEqual({ deadline: 1010 });
    expect(releaseDays(month, 1009, 1006, 1010)).toEqual({ deadline: 1006 });
  });

  it("waits with a release of next month until four weeks before it goes live", () => {
    expect(releaseDays(month, 1035, 1032, 1010)).toEqual({ notBefore: 1007, deadline: 1014 });
    expect(releaseDays(weeks(26), 1150, 1147, 1080)).toEqual({ notBefore: 1122, deadline: 1129 });
  });

  it("does not wait where it is live already", () => {
    expect(releaseDays(month, 990, 987, 1010)).toEqual({ deadline: 1010 });
  });
});
