import { groupByLevel, trainingLevel } from "../../../src/domain/curriculum/level-groups";
import type { Level } from "../../../src/domain/tiers/tiers";

function groups(lower: number, middle: number, upper: number) {
  const people = [
    ...Array<Level>(lower).fill("lower"),
    ...Array<Level>(middle).fill("middle"),
    ...Array<Level>(upper).fill("upper"),
  ];
  return groupByLevel(people, (level) => level).map((group) => [
    group.levels.join("+"),
    group.people.length,
  ]);
}

describe("groups by level", () => {
  it("sit apart when each level has at least four", () => {
    expect(groups(8, 5, 4)).toEqual([
      ["lower", 8],
      ["middle", 5],
      ["upper", 4],
    ]);
  });

  it("let two upper trainees join the middle", () => {
    expect(groups(8, 5, 2)).toEqual([
      ["lower", 8],
      ["middle+upper", 7],
    ]);
  });

  it("let three in the middle join the smaller neighbour", () => {
    expect(groups(9, 3, 5)).toEqual([
      ["lower", 9],
      ["middle+upper", 8],
    ]);
    expect(groups(5, 3, 9)).toEqual([
      ["lower+middle", 8],
      ["upper", 9],
    ]);
  });

  it("sit together when they are few, or all of one level", () => {
    expect(groups(1, 2, 1)).toEqual([["", 4]]);
    expect(groups(6, 0, 0)).toEqual([["", 6]]);
    expect(groups(0, 0, 0)).toEqual([]);
  });

  it("put the bottom group with the lower, the top with the upper, the unknown in the middle", () => {
    expect(trainingLevel("one-to-one", null)).toBe("lower");
    expect(trainingLevel("recording-study", null)).toBe("upper");
    expect(trainingLevel("too-little-evidence", null)).toBe("middle");
    expect(trainingLevel("rest", "upper")).toBe("upper");
  });
});
