import { countLinkedGroups } from "../../../src/domain/ranking/linked-groups";

describe("groups of evaluators linked by the agents they scored", () => {
  it("is one when a single agent was scored by both", () => {
    expect(countLinkedGroups([0, 1, 1, 2], [0, 0, 1, 1], 3, 2)).toBe(1);
  });

  it("is two when each branch has its own evaluators and agents", () => {
    expect(countLinkedGroups([0, 1, 2, 3], [0, 0, 1, 2], 4, 3)).toBe(3);
    expect(countLinkedGroups([0, 1, 2, 3, 3], [0, 0, 1, 2, 1], 4, 3)).toBe(2);
  });

  it("links through others", () => {
    expect(countLinkedGroups([0, 0, 1, 1, 2, 2], [0, 1, 1, 2, 2, 3], 3, 4)).toBe(1);
  });

  it("passes over reviews that name nobody", () => {
    expect(countLinkedGroups([0, 0xffffffff, 1], [0, 1, 0xffffffff], 2, 2)).toBe(1);
    expect(countLinkedGroups([], [], 2, 2)).toBe(0);
  });
});
