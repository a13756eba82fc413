import { lastAnswer } from "../../src/functions/last-answer";

test("the work behind a filled-down formula is done once, and again when a cell changes", () => {
  let times = 0;
  const sum = lastAnswer((...cells: readonly (number | null)[]) => {
    times += 1;
    return cells.reduce<number>((total, cell) => total + (cell ?? 0), 0);
  });
  expect([sum(1, 2, null), sum(1, 2, null), sum(1, 2, null)]).toEqual([3, 3, 3]);
  expect(times).toBe(1);
  expect(sum(1, 3, null)).toBe(4);
  expect(sum(1, 2, null)).toBe(3);
  expect(times).toBe(3);
});
