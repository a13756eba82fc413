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
  },
};
