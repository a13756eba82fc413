import { callMonths } from "../../../src/domain/early-warning/call-months";
import { agent, calls, centre, type CallRow } from "../ranking/small-centre";

/** The first days of October and of November 2024. */
const october = 19_997;
const november = 20_028;

const handled = (
  who: number,
  day: number,
  type: string,
  handle: number,
  count: number,
): readonly CallRow[] =>
  Array.from({ length: count }, (_, k) => ({ agent: who, day: day + k, type, handle }));

const monthsOf = (rows: readonly CallRow[]) =>
  callMonths(centre([agent("Ann"), agent("Ben")], { calls: calls(rows) }), "handleTime");

it("a month of long business alone is no fall: each call is compared with its own kind's", () => {
  const months = monthsOf([
    ...handled(0, october, "Balance", 200, 4),
    ...handled(0, november, "Loan", 600, 4),
    ...handled(1, october, "Loan", 600, 4),
    ...handled(1, november, "Balance", 200, 4),
  ]);
  expect(months).toMatchObject({ firstMonth: 657, months: 2, source: "calls", resultVariance: 0 });
  expect([...(months?.n ?? [])]).toEqual([4, 4, 4, 4]);
  expect([...(months?.raw ?? [])]).toEqual([200, 600, 600, 200]);
  expect([...(months?.fair ?? [])]).toEqual([400, 400, 400, 400]);
});

it("who takes longer than her peers on the same business keeps her difference, to the second", () => {
  const months = monthsOf([
    ...handled(0, october, "Loan", 600, 4),
    ...handled(0, november, "Loan", 660, 4),
    ...handled(1, october, "Loan", 600, 4),
    ...handled(1, november, "Loan", 600, 4),
  ]);
  expect([...(months?.fair ?? [])]).toEqual([600, 660, 600, 600]);
});

it("calls of one month about their own mean tell how much single calls differ", () => {
  const months = monthsOf([
    ...handled(0, october, "Loan", 590, 2),
    ...handled(0, october, "Loan", 610, 2),
    ...handled(0, november, "Loan", 600, 4),
  ]);
  // Four deviations of 10 seconds; eight calls in two months leave six degrees of freedom.
  expect(months?.resultVariance).toBeCloseTo(400 / 6, 9);
});

it("a call without a day belongs to no month", () => {
  const months = monthsOf([
    ...handled(0, october, "Loan", 600, 4),
    ...handled(0, november, "Loan", 660, 4),
    { agent: 0, day: NaN, type: "Loan", handle: 6000 },
  ]);
  expect([...(months?.n ?? [])]).toEqual([4, 4, 0, 0]);
  expect([...(months?.fair ?? [])].slice(0, 2)).toEqual([600, 660]);
});

it("a month without calls between two with calls holds no figure", () => {
  const months = monthsOf([
    ...handled(0, october, "Loan", 600, 4),
    ...handled(0, november + 30, "Loan", 600, 4),
  ]);
  expect(months?.months).toBe(3);
  expect([...(months?.n ?? [])]).toEqual([4, 0, 4, 0, 0, 0]);
  expect(months?.raw[1]).toBeNaN();
  expect(months?.fair[1]).toBeNaN();
});

it.each([
  ["the log holds one month only", handled(0, october, "Loan", 600, 8)],
  [
    "no call has a handling time",
    [
      { agent: 0, day: october },
      { agent: 0, day: november },
    ],
  ],
])("no figures when %s", (_, rows) => {
  expect(monthsOf(rows)).toBeNull();
});
