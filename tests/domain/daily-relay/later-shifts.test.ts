import { laterShifts } from "../../../src/domain/daily-relay/later-shifts";

const shift = (day: number, hour: number) => {
  const from = day * 1440 + hour * 60;
  return { from, to: from + 480 };
};

it("speaks before every shift from the day after her first round to the last day of the plan, night shifts by the day they begin", () => {
  const shifts = [shift(9, 22), shift(10, 9), shift(11, 22), shift(12, 0), shift(13, 9)];
  expect(laterShifts(shifts, 10, 12)).toEqual([
    { day: 11, from: 11 * 1440 + 1320 },
    { day: 12, from: 12 * 1440 },
  ]);
});
