import { dayFromCivil } from "../../../src/foundation/day";
import {
  attendanceStates,
  type TrainingRecords,
} from "../../../src/domain/records/training-records";
import type { CentreReading } from "../../../src/reading/read-centre";
import { issuesOf, kindsOf, read } from "../read";

function recordsOf({ centre, report }: CentreReading): TrainingRecords {
  if (centre.trainingRecords === null) throw new Error(JSON.stringify(report.tables, null, 1));
  return centre.trainingRecords;
}

const states = ({ attendance }: TrainingRecords): string[] =>
  Array.from(attendance, (state) => attendanceStates[state] ?? "?");

const word = ({ codes, words }: TrainingRecords["course"], row: number): string | null =>
  words[codes[row] ?? -1] ?? null;

test("a row a person and session: course, day, hours, trainer, who came, score", async () => {
  const reading = await read({
    name: "培训记录",
    rows: [
      ["2026年3月培训记录"],
      [
        "序号",
        "培训日期",
        "课程名称",
        "讲师",
        "工号",
        "姓名",
        "培训学时",
        "出勤情况",
        "培训成绩",
        "学员反馈",
      ],
      [1, "2026-03-02", "账单争议处理", "周老师", "A1001", "张三", "1.5小时", "出勤", 86, "实用"],
      [
        2,
        "2026-03-02",
        "账单争议处理",
        "周老师",
        "A1002",
        "李四",
        "1.5小时",
        "请假(病假)",
        null,
        null,
      ],
      [
        3,
        "2026-03-02",
        "账单争议处理",
        "周老师",
        "A1003",
        "王五",
        "1.5小时",
        "迟到10分钟",
        90,
        null,
      ],
      [4, "2026-03-02", "账单争议处理", "周老师", "A1004", "赵六", null, "缺勤", null, null],
      [5, "2026-03-02", "账单争议处理", "周老师", "A1005", "钱七", null, "在路上", null, null],
    ],
  });
  expect(kindsOf(reading)).toEqual(["training-records"]);
  const records = recordsOf(reading);
  expect(states(records)).toEqual(["present", "on-leave", "late", "absent", "unknown"]);
  expect(records.minutes[0]).toBe(90);
  expect([records.score[0], records.score[2], records.outOf[0]]).toEqual([86, 90, 100]);
  expect(records.day[0]).toBe(dayFromCivil(2026, 3, 2));
  expect(word(records.trainer, 0)).toBe("周老师");
  expect(issuesOf(reading)).toContain("H7 not-a-number value-left-out");
  expect(reading.report.rows).toMatchObject({ in: 5, used: 5, setAside: 0 });
});

test("people by sessions with a mark in each cell", async () => {
  const reading = await read({
    name: "培训签到",
    rows: [
      ["班组", "姓名", "合规培训(3/2)", "话术演练(3/9)", "产品更新(3/16)"],
      ["一组", "张三", "√", "√", "缺"],
      ["一组", "李四", "√", "请假", null],
      ["二组", "王五", "×", "√", "√"],
      ["二组", "赵六", "√", "√", "√"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["training-records"]);
  const records = recordsOf(reading);
  expect(records.count).toBe(11);
  expect(states(records).slice(0, 6)).toEqual([
    "present",
    "present",
    "absent",
    "present",
    "on-leave",
    "absent",
  ]);
  expect(word(records.session, 2)).toBe("产品更新(3/16)");
  expect(reading.centre.agents[records.agent[4] ?? -1]?.name).toBe("李四");
});

test("a sign-in grid with days across, on a tab that says training, is no roster", async () => {
  const reading = await read({
    name: "訓練簽到表",
    rows: [
      ["員工編號", "姓名", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05"],
      ["A1001", "林怡君", "√", "√", "缺", "√"],
      ["A1002", "陳冠宇", "√", "請假", "√", "√"],
      ["A1003", "王小明", "√", "√", "√", "缺"],
    ],
  });
  expect(kindsOf(reading)).toEqual(["training-records"]);
  const records = recordsOf(reading);
  expect(records.day[1]).toBe(dayFromCivil(2026, 3, 3));
  expect(records.count).toBe(12);
});

test("an English attendance register", async () => {
  const reading = await read({
    name: "Training attendance",
    rows: [
      [
        "Training date",
        "Course",
        "Session",
        "Trainer",
        "Employee ID",
        "Participant",
        "Start time",
        "End time",
        "Attended",
        "Post-test score",
      ],
      [
        "2026-03-02",
        "Billing disputes",
        "S1",
        "Chris Ford",
        "A1001",
        "Alex Moore",
        "14:00",
        "15:30",
        "Yes",
        86,
      ],
      [
        "2026-03-02",
        "Billing disputes",
        "S1",
        "Chris Ford",
        "A1002",
        "Jamie Hill",
        "14:00",
        "15:30",
        "No show",
        null,
      ],
    ],
  });
  expect(kindsOf(reading)).toEqual(["training-records"]);
  const records = recordsOf(reading);
  expect(states(records)).toEqual(["present", "absent"]);
  expect([records.start[0], records.end[0]]).toEqual([840, 930]);
});

test("a month's office attendance is no training", async () => {
  const { report, centre } = await read({
    name: "员工考勤月报",
    rows: [
      [
        "姓名",
        "部门",
        "应出勤天数(天)",
        "实际出勤天数(天)",
        "迟到次数(次)",
        "旷工次数(次)",
        "加班时长(小时)",
      ],
      ["张三", "一组", 22, 22, 0, 0, 3],
      ["李四", "一组", 22, 20, 2, 0, 0],
    ],
  });
  expect(centre.trainingRecords).toBeNull();
  expect(report.tables[0]?.kind).not.toBe("training-records");
});
