import { relayRounds } from "../../../src/domain/daily-relay/relay-rounds";
import { monday, tuesday, wednesday } from "../scheduling/small-centre";

const shift = (day: number, hour: number) => ({
  from: day * 1440 + hour * 60,
  to: day * 1440 + hour * 60 + 480,
});
const first = { course: "courtesy", agent: 1, day: monday };

test("Li Na speaks for ten minutes before each shift after the day of her first round, until the plan ends", () => {
  const shifts = [
    shift(monday, 9),
    shift(tuesday, 9),
    shift(wednesday, 9),
    shift(wednesday + 1, 9),
  ];
  expect(relayRounds([first], () => shifts, wednesday)).toEqual([
    { ...first, day: tuesday, start: 530, end: 540 },
    { ...first, day: wednesday, start: 530, end: 540 },
  ]);
});

test("the round before a shift that begins at midnight ends the day before", () => {
  expect(relayRounds([first], () => [shift(wednesday, 0)], wednesday)).toEqual([
    { ...first, day: tuesday, start: 1430, end: 1440 },
  ]);
});

test("a second first round of the same course adds no rounds", () => {
  const twice = [{ ...first, day: tuesday }, first];
  expect(relayRounds(twice, () => [shift(tuesday, 9)], wednesday)).toHaveLength(1);
});
