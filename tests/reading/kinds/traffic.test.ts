import { dayFromCivil } from "../../../src/foundation/day";
import type { Traffic } from "../../../src/domain/records/traffic";
import type { CentreReading } from "../../../src/reading/read-centre";
import { fieldsOf, issuesOf, kindsOf, read } from "../read";

/** Records as "2026-3-2 1 540+30 320", forecasts with an f. */
function shown({ centre }: CentreReading): string[] {
  const traffic: Traffic | null = centre.traffic;
  if (traffic === null) return [];
  return Array.from({ length: traffic.count }, (_, i) => {
    const day = traffic.day[i] ?? NaN;
    const from = Number.isNaN(day) ? "any" : String(day - dayFromCivil(2026, 3, 1));
    const when = `${from}/${traffic.weekday[i]} ${traffic.start[i]}+${traffic.minutes[i]}`;
    return `${when} ${traffic.calls[i]}${traffic.isForecast[i] === 1 ? "f" : ""}`;
  });
}

test("每天每半小时一行：呼入量、接通量、处理时长、接通率", async () => {
  const reading = await read({
    name: "3月",
    rows: [
      ["日期", "时段", "技能组", "呼入量", "接通量", "平均处理时长（秒）", "20秒接通率", "放弃率"],
      [
        { serial: 46083 },
        "09:00-09:30",
        "账单",
        320,
        300,
        240,
        { percent: 0.86 },
        { percent: 0.05 },
      ],
      [{ serial: 46083 }, "09:30-10:00", "账单", 400, 360, 250, { percent: 0.8 }, { percent: 0.1 }],
      ["合计", null, null, 720, 660, null, null, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(shown(reading)).toEqual(["1/0 540+30 320", "1/0 570+30 400"]);
  const { traffic } = reading.centre;
  expect(traffic?.queue.words).toEqual(["账单"]);
  expect(Array.from(traffic?.answered ?? [])).toEqual([300, 360]);
  expect(Array.from(traffic?.handleSeconds ?? [])).toEqual([240, 250]);
  expect(Array.from(traffic?.serviceLevel ?? [])).toEqual([0.86, 0.8]);
  expect(Array.from(traffic?.abandoned ?? [])).toEqual([16, 40]);
  expect(issuesOf(reading)).toEqual(["A4 total-row row-set-aside"]);
});

test("forecast beside what came: a record of each; intervals still to come have only the forecast", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      [
        "Date",
        "Interval start",
        "Forecast calls",
        "Calls offered",
        "AHT (sec)",
        "Agents required",
        "Agents scheduled",
      ],
      ["2026-03-02", { fraction: 9 / 24 }, 100, 110, 240, 12, 14],
      ["2026-03-02", { fraction: 9.5 / 24 }, 120, 130, 250, 15, 14],
      ["2026-03-02", { fraction: 10 / 24 }, 140, null, null, 17, 16],
    ],
  });
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(shown(reading)).toEqual([
    "1/0 540+30 110",
    "1/0 570+30 130",
    "1/0 540+30 100f",
    "1/0 570+30 120f",
    "1/0 600+30 140f",
  ]);
  expect(Array.from(reading.centre.traffic?.staffNeeded ?? [])).toEqual([NaN, NaN, 12, 15, 17]);
});

test("hour bands 0-1, 1-2 do not become dates, and those that a program made dates are put right", async () => {
  const reading = await read({
    name: "话务",
    rows: [
      ["日期", "小时", "呼入量"],
      ["2026-03-02", "0-1", 12],
      ["2026-03-02", { serial: 46024 }, 9],
      ["2026-03-02", "2-3", 7],
      ["2026-03-02", "23-24", 15],
    ],
  });
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(shown(reading)).toEqual(["1/0 0+60 12", "1/0 60+60 9", "1/0 120+60 7", "1/0 1380+60 15"]);
  expect(issuesOf(reading)).toContain("B3 number-as-date value-repaired");
});

test("周一至周日横向、时段纵向的预测", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["信用卡中心话务量预测（半小时）"],
      ["时段", "周一", "周二", "周三", "周四", "周五", "周六", "周日", "合计"],
      ["9:00-9:30", 100, 90, 80, 80, 85, 40, 30, 505],
      ["9:30-10:00", 120, 95, 90, 88, 90, 45, 35, 563],
      ["合计", 220, 185, 170, 168, 175, 85, 65, 1068],
    ],
  });
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(reading.centre.traffic?.count).toBe(14);
  expect(shown(reading).slice(0, 3)).toEqual([
    "any/0 540+30 100f",
    "any/0 570+30 120f",
    "any/1 540+30 90f",
  ]);
});

test("days side by side, the intervals below each other as times", async () => {
  const reading = await read({
    name: "Call volume",
    rows: [
      ["Time", { serial: 46083 }, { serial: 46084 }, { serial: 46085 }],
      [{ fraction: 9 / 24 }, 10, 20, 30],
      [{ fraction: 10 / 24 }, 11, 21, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["traffic"]);
  expect(shown(reading)).toEqual([
    "1/0 540+60 10",
    "1/0 600+60 11",
    "2/1 540+60 20",
    "2/1 600+60 21",
    "3/2 540+60 30",
  ]);
});

test("intervals side by side, as texts and as times", async () => {
  const texts = await read({
    name: "來電量",
    rows: [
      ["日期", "09:00", "09:30", "10:00", "10:30"],
      ["2026/3/2", 10, 11, 12, 13],
      ["2026/3/3", 20, 21, "--", 23],
    ],
  });
  expect(kindsOf(texts)).toEqual(["traffic"]);
  expect(shown(texts)).toHaveLength(7);
  expect(shown(texts).slice(0, 2)).toEqual(["1/0 540+30 10", "2/1 540+30 20"]);
  const times = await read({
    name: "Call volume",
    rows: [
      ["Date", ...[18, 19, 20, 21, 22, 23].map((half) => ({ fraction: half / 48 }))],
      ["2026-03-02", 10, 11, 12, 13, 14, 15],
      ["2026-03-03", 20, 21, 22, 23, 24, 25],
    ],
  });
  expect(kindsOf(times)).toEqual(["traffic"]);
  expect(fieldsOf(times).slice(0, 3)).toEqual(["date", "trafficSlot", "trafficSlot"]);
  expect(shown(times).slice(0, 2)).toEqual(["1/0 540+30 10", "2/1 540+30 20"]);
});

test("numbers by hour and day that nothing names are asked about", async () => {
  const reading = await read({
    name: "Sheet1",
    rows: [
      ["时段", "周一", "周二", "周三", "周四", "周五"],
      ["9-10", 41, 52, 43, 64, 45],
      ["10-11", 52, 43, 64, 55, 46],
    ],
  });
  expect(kindsOf(reading)).toEqual([null]);
  expect(reading.report.tables[0]?.question?.candidates[0]?.kind).toBe("traffic");
});

test("agents' shifts, a call log and a KPI summary are no traffic", async () => {
  const reading = await read(
    {
      name: "话务排班",
      rows: [
        ["姓名", { serial: 46083 }, { serial: 46084 }, { serial: 46085 }],
        ["张三", "A1", "A1", "休"],
        ["李四", "A2", "休", "A2"],
      ],
    },
    {
      name: "话务记录",
      rows: [
        ["录音号", "日期", "时间", "工号", "姓名", "业务类型", "通话时长(秒)"],
        ["R1", "2026-03-02", "09:12", "A1", "张三", "账单", 200],
        ["R2", "2026-03-02", "09:40", "A2", "李四", "还款", 220],
      ],
    },
    {
      name: "话务量",
      rows: [
        ["工号", "姓名", "月份", "呼入量", "平均处理时长(秒)"],
        ["A1", "张三", "2026-03", 900, 240],
        ["A2", "李四", "2026-03", 950, 250],
      ],
    },
  );
  expect(kindsOf(reading)).toEqual(["roster", "calls", "kpis"]);
});
