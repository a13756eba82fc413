import { assignViews, type OpenView } from "../../../src/domain/video-coverage/assign-views";
import { hoursOf } from "../follow-up/small-follow-up";

const monday = 20_000;
const days = [monday, monday + 1];
const view = (position: number, item = 0, due = monday + 1): OpenView => ({
  position,
  agent: 100 + position,
  item,
  minutes: 15,
  due,
});

test("a night worker watches by night: of her shift the hour with most heads to spare", () => {
  const hours = hoursOf(days, [[[monday, 23, 31]]]);
  const quiet = { ...hours, spare: hours.spare.map((heads, at) => (at === 27 ? 9 : heads)) };
  expect(assignViews([view(0)], quiet)).toEqual([
    { agent: 100, item: 0, gap: { day: monday + 1, hour: 3 }, isSeen: false },
  ]);
});

test("one item a shift: the second waits for the next day", () => {
  const hours = hoursOf(days, [
    [
      [monday, 9, 18],
      [monday + 1, 9, 18],
    ],
  ]);
  const found = assignViews([view(0, 0), view(0, 1)], hours);
  expect(found.map(({ gap }) => gap?.day)).toEqual([monday, monday + 1]);
});

test("a spare head of one hour is four looks of a quarter; the fifth person has none left", () => {
  const shift = [[monday, 9, 10]] as const;
  const hours = hoursOf(days, [shift, shift, shift, shift, shift], 1);
  const found = assignViews(
    [0, 1, 2, 3, 4].map((one) => view(one)),
    hours,
  );
  expect(found.filter(({ gap }) => gap === null)).toHaveLength(1);
});

test("nobody watches while in a session, nor after it is due", () => {
  const hours = {
    ...hoursOf(days, [
      [
        [monday, 9, 11],
        [monday + 1, 9, 11],
      ],
    ]),
  };
  const busy = { ...hours, isInSession: (_: number, hour: number) => hour === 9 };
  expect(assignViews([view(0, 0, monday)], busy)[0]?.gap).toEqual({ day: monday, hour: 10 });
  expect(assignViews([view(0, 0, monday - 1)], busy)[0]?.gap).toBeNull();
});
