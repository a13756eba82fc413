import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/needs-survey";

export const needsSurvey: SheetWords<typeof columns.needsSurvey> = {
  name: "录入-培训需求调查",
  title: "培训需求调查",
  about: "每份答卷一行；题目可改名、增减，问卷工具导出的表也可直接使用。匿名答卷姓名留空。",
  columns: {
    answeredOn: { header: "提交日期", note: "交卷的日期。" },
    topics: {
      header: "您最需要哪方面的培训？（多选）",
      note: "多项以分号分隔。",
      examples: ["账单；投诉处理", "投诉处理"],
    },
    methods: {
      header: "您希望的培训方式（多选）",
      note: "多项以分号分隔。",
      examples: ["现场演练；短视频", "一对一辅导"],
    },
    times: { header: "您方便参加培训的时间（单选）", note: "一项。", examples: ["早班前", "午后"] },
    difficulty: {
      header: "您在工作中遇到的主要困难（填空）",
      note: "自由填写。",
      examples: ["年费规则太多", "客户情绪激动时不知如何应对"],
    },
  },
};
