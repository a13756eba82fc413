import { needFromGap, needFromPlace } from "../../../src/domain/needs/need-scale";

describe("need", () => {
  it("grows with the gap: 3 at half a deviation below the peers, 7 at two, 10 from 3.2 on", () => {
    expect([-0.5, -1, -2, -3.2, -9].map(needFromGap)).toEqual([3, 5, 7, 10, 10]);
  });

  it("never leaves 1 to 10, and nobody above the peers is urgent", () => {
    expect([0, 0.4, 3].map(needFromGap)).toEqual([2, 2, 2]);
  });

  it("falls from the first of a list to the last", () => {
    expect([0, 1, 2, 3, 4].map((place) => needFromPlace(place, 5, 10, 6))).toEqual([
      10, 9, 8, 7, 6,
    ]);
    expect(needFromPlace(0, 1, 10, 6)).toBe(10);
  });
});
