import { lowestSlot, slotRun, startsWithin } from "../../../src/domain/scheduling/slot-bits";

test("an hour from the third half-hour on is slots 2 and 3", () => {
  expect(slotRun(2, 2)).toBe(0b1100);
});

test("a day of 31 slots, the longest there is, still is a positive word", () => {
  expect(slotRun(0, 31)).toBe(2 ** 31 - 1);
  expect(lowestSlot(slotRun(30, 1))).toBe(30);
});

test("two free slots in a row, then one alone: a course of two can begin at the first only", () => {
  expect(startsWithin(0b10110, 2)).toBe(0b00010);
  expect(startsWithin(0b10110, 3)).toBe(0);
});

test("the earliest slot of a word; none of an empty one", () => {
  expect(lowestSlot(0b10100)).toBe(2);
  expect(lowestSlot(0)).toBe(-1);
});
