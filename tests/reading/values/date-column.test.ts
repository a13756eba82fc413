import { civilFromDay, dayFromCivil } from "../../../src/foundation/day";
import { readDates } from "../../../src/reading/values/date-column";
import { parseDate } from "../../../src/reading/values/dates";
import type { TestCell } from "../snapshot-of";
import { columnOf } from "./column-of";

const shown = (days: Float64Array): (string | null)[] =>
  Array.from(days, (day) => {
    if (Number.isNaN(day)) return null;
    const { year, month, day: date } = civilFromDay(day);
    return `${year}-${month}-${date}`;
  });

function dates(
  cells: readonly TestCell[],
  options: Parameters<typeof columnOf>[3] & { monthFirst?: boolean; fallbackYear?: number } = {},
) {
  const { monthFirst = true, fallbackYear = null, ...rest } = options;
  const { ledger, column, listed, issues } = columnOf("日期", "date", cells, rest);
  const read = readDates(ledger, column, "date", monthFirst, fallbackYear);
  return { days: shown(read.day), minutes: [...read.minute], listed: listed(), issues: issues() };
}

test.each([
  "2026-03-05",
  "2026/3/5",
  "2026.3.5",
  "20260305",
  "2026年3月5日",
  "2026年03月05日 星期四",
  "2026-03-05（周四）",
  "二〇二六年三月五日",
  "115/03/05",
  "民國115年3月5日",
  "5 Mar 2026",
  "05-MAR-26",
  "05/Mar/2026",
  "Thu, March 5, 2026",
  "Mar 5, 2026",
  "２０２６年３月５日",
])("%s is 5 March 2026", (text) => {
  expect(parseDate(text)).toEqual({ kind: "day", day: dayFromCivil(2026, 3, 5), minute: NaN });
});

test.each([
  ["2026-03-05 08:30", 510],
  ["2026-03-05 上午8:30:00", 510],
  ["2026年3月5日下午2:30", 870],
  ["20260305083000", 510],
  ["2026-03-05T08:30:00.000+08:00", 510],
])("%s has a time of day", (text, minute) => {
  expect(parseDate(text)).toEqual({ kind: "day", day: dayFromCivil(2026, 3, 5), minute });
});

test.each(["0-1", "1-2", "38分", "3次", "2026-02-30", "13/14/2026", "1850-01-01", "A1", "3/5", ""])(
  "%p is no date",
  (text) => {
    expect(parseDate(text)).toBeNull();
  },
);

test("one 25/3 tells that the day comes first in the whole column", () => {
  expect(dates(["3/4/2026", "25/3/2026", "5/4/2026"])).toMatchObject({
    days: ["2026-4-3", "2026-3-25", "2026-4-5"],
    listed: ["1: date-as-text", "2: date-as-text", "3: date-as-text"],
  });
});

test("rows in order of time tell the order where every date reads both ways", () => {
  const { days, listed } = dates(["11/3/2026", "12/3/2026", "1/4/2026", "2/4/2026", "3/4/2026"]);
  expect(days.at(0)).toBe("2026-3-11");
  expect(listed).not.toContain("0: date-order-assumed");
});

test("dates that read both ways and nothing to tell: the choice is listed, and a person's answer ends it", () => {
  const cells = ["3/4/2026", "3/4/2026", "6/5/2026"];
  const asked = dates(cells, { monthFirst: false });
  expect(asked.days).toEqual(["2026-4-3", "2026-4-3", "2026-5-6"]);
  expect(asked.listed).toContain("0: date-order-assumed");
  const answered = dates(cells, { monthFirst: false, dateOrder: "month-day" });
  expect(answered.days).toEqual(["2026-3-4", "2026-3-4", "2026-6-5"]);
  expect(answered.listed).not.toContain("0: date-order-assumed");
});

test("a column that several hands typed keeps its doubt, and what fits the order not at all is left out", () => {
  const { days, listed } = dates(["25/3/2026", "26/3/2026", "3/27/2026"]);
  expect(days).toEqual(["2026-3-25", "2026-3-26", null]);
  expect(listed).toEqual([
    "0: date-order-assumed",
    "1: date-as-text",
    "2: date-as-text",
    "3: not-a-date",
  ]);
});

test("short years: the part that hardly changes is the year", () => {
  expect(dates(["26.3.5", "26.3.18", "26.4.2", "26.5.9", "26.6.11"]).days).toEqual([
    "2026-3-5",
    "2026-3-18",
    "2026-4-2",
    "2026-5-9",
    "2026-6-11",
  ]);
  expect(dates(["25/12/25", "3/1/26", "14/2/26"]).days).toEqual([
    "2025-12-25",
    "2026-1-3",
    "2026-2-14",
  ]);
});

test("3/1/26 begins with no year: day or month first, assumed and listed; 03/1/26 may begin with one", () => {
  const short = dates(["3/1/26 12:00 AM"]);
  expect(short).toMatchObject({ days: ["2026-3-1"], minutes: [0] });
  expect(short.listed).toContain("0: date-order-assumed");
  expect(dates(["03/1/26"])).toMatchObject({ days: [null], listed: ["1: not-a-date"] });
});

test("dates without a year take that of the title, else of the others, else none", () => {
  const titled = dates(["3月5日", "3月6号"], { title: "2026年质检明细" });
  expect(titled.days).toEqual(["2026-3-5", "2026-3-6"]);
  expect(titled.listed).toContain("0: year-assumed");
  expect(dates(["3月5日", "2025-03-06"]).days).toEqual(["2025-3-5", "2025-3-6"]);
  expect(dates(["5 Mar"], { fallbackYear: 2024 }).days).toEqual(["2024-3-5"]);
  expect(dates(["3月5日"])).toMatchObject({ days: [null], listed: ["1: not-a-date"] });
});

test("serials of either date system; what is no day is listed", () => {
  expect(dates([{ serial: 46086.5 }, 46087, 3])).toMatchObject({
    days: ["2026-3-5", "2026-3-6", null],
    minutes: [720, NaN, NaN],
    listed: ["3: not-a-date"],
  });
  expect(dates([{ serial: 44624 }], { dateSystem: "1904" }).days).toEqual(["2026-3-5"]);
});

test("a file with the day first, opened where the month comes first, is doubted", () => {
  const swapped = [46023, 46054, 46082, 46113, 46143].map((serial) => ({ serial }));
  const { listed } = dates([...swapped, "25/3/2026", "26/3/2026"]);
  expect(listed).toContain("0: day-and-month-swapped");
  expect(dates([...swapped, "2026-03-25"]).listed).not.toContain("0: day-and-month-swapped");
});

test("errors, pasted errors and nothing", () => {
  expect(dates([{ error: "#N/A" }, "#N/A", "--", "待定"]).listed).toEqual([
    "1: error-cell",
    "2: error-cell",
    "4: not-a-date",
  ]);
});
