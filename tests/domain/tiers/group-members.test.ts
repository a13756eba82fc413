import fc from "fast-check";
import { groupMembers, type Before, type Candidate } from "../../../src/domain/tiers/group-members";

/** Surest first: whoever is likelier to be in the group stands further in front. */
const line = (...people: readonly (readonly [chance: number, before: Before])[]): Candidate[] =>
  people.map(([chance, before], agent) => ({ agent, chance, before }));

describe("the margin at the cut", () => {
  it("keeps Li on the list when whoever would take her place is hardly likelier to belong there", () => {
    const { members, stays, waits } = groupMembers(
      line([0.8, "in"], [0.5, "out"], [0.45, "in"], [0.1, "out"]),
      2,
      0.1,
      0.2,
    );
    expect([...members].sort()).toEqual([0, 2]);
    expect([...stays]).toEqual([[2, 0.5]]);
    expect([...waits]).toEqual([[1, 0.45]]);
  });

  it("lets her go when the other is likelier by the margin", () => {
    const of = line([0.8, "in"], [0.5, "out"], [0.38, "in"]);
    expect([...groupMembers(of, 2, 0.1, 0.2).members].sort()).toEqual([0, 1]);
    expect([...groupMembers(of, 2, 0.2, 0.2).members].sort()).toEqual([0, 2]);
  });

  it("is off at 0: the rank alone decides", () => {
    const of = line([0.5, "out"], [0.5, "in"]);
    expect([...groupMembers(of, 1, 0, 0).members]).toEqual([0]);
  });

  it("keeps nobody twice in a row for history alone, nor makes anybody wait twice", () => {
    expect([...groupMembers(line([0.5, "out"], [0.45, "stayed"]), 1, 0.1, 0).members]).toEqual([0]);
    expect([...groupMembers(line([0.5, "waited"], [0.45, "in"]), 1, 0.1, 0).members]).toEqual([0]);
  });

  it("does not make room for one who stays by sending out another who was in the group", () => {
    const of = line([0.5, "stayed"], [0.48, "in"]);
    expect([...groupMembers(of, 1, 0.1, 0).members]).toEqual([0]);
  });

  it("keeps nobody below the floor: history is no evidence", () => {
    expect([...groupMembers(line([0.22, "out"], [0.18, "in"]), 1, 0.1, 0.2).members]).toEqual([0]);
  });

  it("never changes the size, and swaps only within the margin", () => {
    const before = fc.constantFrom<Before>("in", "out", "stayed", "waited");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), before), { maxLength: 30 }),
        fc.nat(30),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        (people, places, margin) => {
          const of = line(...people.sort((a, b) => b[0] - a[0]));
          const { members, stays, waits } = groupMembers(of, places, margin, 0.2);
          expect(members.size).toBe(Math.min(places, of.length));
          expect(stays.size).toBe(waits.size);
          for (const [agent, other] of stays) {
            const chance = of[agent]?.chance ?? Number.NaN;
            expect(other - chance).toBeLessThan(margin);
            expect(other).toBeGreaterThanOrEqual(chance);
          }
        },
      ),
      { seed: 20261123 },
    );
  });
});
