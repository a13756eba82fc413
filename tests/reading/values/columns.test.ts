import { defaultSettings } from "../../../src/domain/settings/settings";
import { plausibleCall, plausibleScore } from "../../../src/domain/settings/plausible";
import { readDurations } from "../../../src/reading/values/duration-column";
import { readGrades, readScores } from "../../../src/reading/values/grade-column";
import { itemsAt, readLists } from "../../../src/reading/values/list-column";
import { readMarks } from "../../../src/reading/values/mark-column";
import { readNumbers } from "../../../src/reading/values/number-column";
import { readTimes } from "../../../src/reading/values/time-column";
import { readYesNo } from "../../../src/reading/values/yes-no-column";
import type { TestCell } from "../snapshot-of";
import { columnOf } from "./column-of";

const rounded = (values: Float64Array): number[] =>
  Array.from(values, (value) => Number(value.toFixed(3)));

describe("numbers", () => {
  const plain = { field: "callsHandled", min: 0, max: 100_000, scale: "plain" } as const;

  test("a comma stands before the decimals only where the whole column says so, and that is listed", () => {
    const only = columnOf("接听量", "callsHandled", ["1.234,5", "12,5", "1.234"]);
    expect([...readNumbers(only.ledger, 1, plain)]).toEqual([1234.5, 12.5, 1234]);
    expect(only.listed()).toContain("0: decimal-mark-assumed");
    const mixed = columnOf("接听量", "callsHandled", ["1,234.5", "12,5", "1,234"]);
    expect([...readNumbers(mixed.ledger, 1, plain)]).toEqual([1234.5, NaN, 1234]);
    expect(mixed.listed()).toContain("2: not-a-number");
  });

  test("1.234 alone reads both ways: that is listed", () => {
    const open = columnOf("接听量", "callsHandled", ["1.234", "2.345"]);
    expect([...readNumbers(open.ledger, 1, plain)]).toEqual([1.234, 2.345]);
    expect(open.listed()).toContain("0: decimal-mark-assumed");
  });

  test("4/5 that became a day is left out, a 3 shown as a day of 1900 is repaired", () => {
    const { ledger, listed } = columnOf("接听量", "callsHandled", [
      { serial: 46117 },
      { serial: 3 },
    ]);
    expect([...readNumbers(ledger, 1, plain)]).toEqual([NaN, 3]);
    expect(listed()).toEqual(["1: number-as-date", "2: number-as-date"]);
  });

  test("shares as 0.92, 92% and 92; Infinity% is listed", () => {
    const cells: TestCell[] = ["92%", { percent: 0.9 }, "８８％", "Infinity%", "--"];
    const { ledger, listed } = columnOf("接通率", "adherence", cells);
    const rule = { field: "adherence", min: 0, max: 1.5, scale: "fraction" } as const;
    expect(rounded(readNumbers(ledger, 1, rule))).toEqual([0.92, 0.9, 0.88, NaN, NaN]);
    expect(listed()).toEqual(["4: not-a-number"]);
  });
});

describe("durations", () => {
  const rule = { field: "talkTime", ...plausibleCall(defaultSettings) } as const;
  const read = (header: string, cells: readonly TestCell[]) => {
    const { ledger, meaning, listed, issues } = columnOf(header, "talkTime", cells);
    return { seconds: rounded(readDurations(ledger, meaning, rule)), listed, issues };
  };

  test("a call of a day and one of minus five seconds are set aside; the setting is named where it caught them", () => {
    const { seconds, issues } = read("通话时长(秒)", [275, 90_000, -5]);
    expect(seconds).toEqual([275, NaN, NaN]);
    expect(issues().map(({ cause }) => cause)).toEqual([
      { kind: "implausible", field: "talkTime", min: 0, max: 14_400, setting: "longestCall" },
      { kind: "implausible", field: "talkTime", min: 0, max: 14_400 },
    ]);
  });

  test("9,999 minutes", () => {
    expect(read("通话时长(分钟)", ["9,999", 5]).seconds).toEqual([NaN, 300]);
  });

  test("minutes and seconds typed as 4:35, which Excel keeps as hours", () => {
    const cells = ["4:35", "3:10", "5:05"].map((text) => {
      const [hours, minutes] = text.split(":").map(Number);
      return { fraction: ((hours ?? 0) * 60 + (minutes ?? 0)) / 1440 };
    });
    const { seconds, listed } = read("通话时长", cells);
    expect(seconds).toEqual([275, 190, 305]);
    expect(listed()).toContain("0: unit-assumed");
  });

  test("real times keep their seconds and are no typed minutes", () => {
    const cells = [1801, 2463, 1502].map((seconds) => ({ fraction: seconds / 86_400 }));
    expect(read("通话时长", cells).seconds).toEqual([1801, 2463, 1502]);
  });

  test("1:30 for the length of a course is an hour and a half", () => {
    const { ledger, meaning, listed } = columnOf("时长", "minutes", ["1:30", "2:00"]);
    const range = { field: "minutes", min: 60, max: 144_000 } as const;
    expect([...readDurations(ledger, meaning, range)]).toEqual([5400, 7200]);
    expect(listed()).toEqual(["0: unit-assumed"]);
  });

  test("words and clock texts in one column", () => {
    const { seconds, listed } = read("通话时长", [
      "3分25秒",
      "0:04:35",
      "5 min",
      "#N/A",
      "无",
      "约三分",
    ]);
    expect(seconds).toEqual([205, 275, 300, NaN, NaN, NaN]);
    expect(listed()).toEqual(["4: error-cell", "6: not-a-number"]);
  });
});

describe("scores", () => {
  const read = (header: string, cells: readonly TestCell[]) => {
    const { ledger, meaning, listed } = columnOf(header, "qaScore", cells);
    const { scores, full } = readScores(
      ledger,
      meaning,
      "qaScore",
      plausibleScore(defaultSettings),
    );
    return { scores: rounded(scores), full, listed };
  };

  test("85分, 85/100, 18 of 20 and 92% are out of one hundred", () => {
    const { scores, full, listed } = read("得分", [90, "85分", "85/100", "18 of 20", "92%"]);
    expect(full).toBe(100);
    expect(scores).toEqual([90, 85, 85, 90, 92]);
    expect(listed()).toEqual(["2: number-as-text", "4: scale-changed"]);
  });

  test.each(["质检得分", "QA score"])(
    "two or four scores show no slip: 10 beside 5 (%s)",
    (header) => {
      const two = read(header, [10, 5]);
      expect([two.full, ...two.scores, two.listed()]).toEqual([10, 10, 5, []]);
      const four = read(header, [5, 10, 5, 5]);
      expect([four.full, ...four.scores, four.listed()]).toEqual([10, 5, 10, 5, 5, []]);
    },
  );

  test.each([
    [[82, 880, 88, 90], 100],
    [[4.5, 5, 48], 5],
  ])("of a few scores the one grossly beyond all others is a slip: %j", (cells, full) => {
    const found = read("质检得分", cells);
    const slip = cells.indexOf(Math.max(...cells));
    expect([found.full, ...found.scores]).toEqual([
      full,
      ...cells.map((cell, i) => (i === slip ? NaN : cell)),
    ]);
    expect(found.listed()).toEqual([`${slip + 1}: implausible`]);
  });

  test("grades alone become shares of one hundred, listed once", () => {
    const { scores, full, listed } = read("得分", ["优", "良", "中", "差", "良"]);
    expect([full, ...scores]).toEqual([100, 100, 66.667, 33.333, 0, 66.667]);
    expect(listed()).toEqual(["0: grade-scale"]);
  });

  test("a score above the header's full marks, and one of 10007, make no scale of their own", () => {
    const stated = read("得分(100分)", [95, 101, -1]);
    expect(stated.scores).toEqual([95, NaN, NaN]);
    expect(stated.listed()).toEqual(["2: implausible", "3: implausible"]);
    expect(read("得分", [10_007]).scores).toEqual([NaN]);
  });
});

test("star ratings and grades from 0 to 1", () => {
  const stars = columnOf("评级", "criterion", ["★★★☆☆", "四星", "5星", "4/5", "未评"]);
  expect(rounded(readGrades(stars.ledger, stars.meaning, "criterion"))).toEqual([
    0.6,
    0.8,
    1,
    0.8,
    NaN,
  ]);
  expect(stars.listed()).toEqual(["5: not-a-number"]);
  const letters = columnOf("评级", "criterion", ["A", "B", "D", "不适用"]);
  expect(rounded(readGrades(letters.ledger, letters.meaning, "criterion"))).toEqual([
    1,
    0.667,
    0,
    NaN,
  ]);
  expect(letters.listed()).toEqual(["0: grade-scale", "4: not-a-number"]);
});

test("marks of a criterion: yes and passed are full marks, n/a is not judged", () => {
  const { ledger, meaning, listed } = columnOf("开场白(10分)", "criterion", [
    8,
    "是",
    "不合格",
    "不适用",
    "OK",
    12,
  ]);
  expect([...readMarks(ledger, meaning)]).toEqual([8, 10, 0, NaN, 10, NaN]);
  expect(listed()).toEqual(["6: implausible"]);
});

test("lists: each item once a row, numbers as shown, errors listed", () => {
  const { ledger, listed } = columnOf("技能", "skills", [
    "退费;开票",
    "开票\n改签",
    null,
    101,
    { error: "#N/A" },
  ]);
  const lists = readLists(ledger, 1);
  expect([0, 1, 2, 3, 4].map((row) => itemsAt(lists, row))).toEqual([
    ["退费", "开票"],
    ["开票", "改签"],
    [],
    ["101"],
    [],
  ]);
  expect(lists.words).toEqual(["退费", "开票", "改签", "101"]);
  expect(listed()).toEqual(["5: error-cell"]);
});

test("yes and no; 无 beside 有 is a no, alone it is nothing", () => {
  const answers = columnOf("是否解决", "resolved", [
    "是",
    "否",
    "√",
    "×",
    "已完成",
    "未完成",
    "Y",
    "n",
    1,
    0,
    true,
    "或许",
  ]);
  expect([...readYesNo(answers.ledger, 1, "resolved")]).toEqual([
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    0,
    1,
    NaN,
  ]);
  expect(answers.listed()).toEqual(["12: not-a-number"]);
  const pair = columnOf("有无投诉", "resolved", ["有", "无", "無"]);
  expect([...readYesNo(pair.ledger, 1, "resolved")]).toEqual([1, 0, 0]);
  const alone = columnOf("是否解决", "resolved", ["是", "无"]);
  expect([...readYesNo(alone.ledger, 1, "resolved")]).toEqual([1, NaN]);
});

test("times: clock texts, fractions, dates with times; 830 and 8 where the column can be that", () => {
  const mixed = columnOf("时间", "time", [
    "8:30",
    "上午8:30",
    { fraction: 0.5 },
    { serial: 46086.75 },
    "8am",
    { serial: 46086 },
  ]);
  expect([...readTimes(mixed.ledger, 1, "time")]).toEqual([510, 510, 720, 1080, 480, 0]);
  expect(mixed.listed()).toEqual([]);
  const packed = columnOf("上班", "shiftStart", [830, 1730, 0]);
  expect([...readTimes(packed.ledger, 1, "shiftStart")]).toEqual([510, 1050, 0]);
  expect(packed.listed()).toContain("1: time-as-number");
  const hours = columnOf("上班", "shiftStart", [8, 17]);
  expect([...readTimes(hours.ledger, 1, "shiftStart")]).toEqual([480, 1020]);
  const neither = columnOf("上班", "shiftStart", [8, 1730, 46086]);
  expect([...readTimes(neither.ledger, 1, "shiftStart")]).toEqual([NaN, NaN, NaN]);
  expect(neither.listed()).toEqual(["1: not-a-date", "2: not-a-date", "3: not-a-date"]);
});
