import type * as columns from "../../inputs/courses";
import type { SheetWords } from "../../input-words";

export const venues: SheetWords<typeof columns.venues> = {
  name: "录入-培训教室",
  title: "培训教室",
  about: "可用于培训的房间。",
  columns: {
    venueName: { header: "培训教室", note: "培训用房间。", examples: ["培训室1", "培训室2"] },
  },
};

export const courses: SheetWords<typeof columns.courses> = {
  name: "录入-课程目录",
  title: "课程目录",
  about: "现有课程；未覆盖的内容由陪练建议新课程。",
  columns: {
    minutes: { header: "课程时长(分钟)", note: "每场时长（分钟）。" },
    deadline: { header: "截止日期", note: "如有最晚完成日期则填写。" },
    partOfShift: {
      header: "上课时段",
      note: "在班次的哪一段上课；留空则按培训方式安排。",
      examples: ["班初", "不限"],
      values: ["班初", "班末", "不限"],
    },
  },
};

export const trainingRecords: SheetWords<typeof columns.trainingRecords> = {
  name: "录入-培训记录",
  title: "培训记录",
  about: "每人每场一行；人员×场次的签到表也可直接使用。",
  columns: {
    sessionName: { header: "场次", note: "场次的编号或名称。" },
    sessionDate: { header: "培训日期", note: "上课当天的日期。" },
    sessionStart: { header: "培训开始时间", note: "时刻。" },
    sessionEnd: { header: "培训结束时间", note: "时刻。" },
    trainingLength: { header: "培训时长(分钟)", note: "未填起止时间时填写。" },
    attended: {
      header: "出勤情况",
      note: "是否到课。",
      examples: ["出勤", "缺勤"],
      values: ["出勤", "迟到", "早退", "请假", "缺勤"],
    },
    trainingScore: { header: "培训成绩", note: "课后测试成绩，如有则填写。" },
    remarks: { header: "学员反馈", note: "学员的文字反馈。", examples: ["实用", "语速偏快"] },
  },
};
