import type { CommonWords } from "../../input-words";

/** Columns that several input sheets have. */
export const common: CommonWords = {
  agentId: { header: "工号", note: "区分每位坐席的编号，各表须一致。" },
  agentName: { header: "姓名", note: "与其他表一致。", examples: ["张一鸣", "李晓月"] },
  team: { header: "班组", note: "培训不会同时抽走同一班组过多人员。", examples: ["一组", "二组"] },
  branch: { header: "分公司", note: "有多个职场或分公司时填写。", examples: ["北区", "南区"] },
  leader: { header: "组长", note: "班组负责人。", examples: ["王志远", "陈思雨"] },
  recordId: { header: "录音编号", note: "通话或录音的编号。" },
  date: { header: "日期", note: "每格一个日期。" },
  time: { header: "来电时间", note: "来电时刻。" },
  month: { header: "月份", note: "格式如 2026-03。" },
  evaluator: { header: "质检员", note: "评分人；据此校正评分宽严。", examples: ["赵敏", "孙磊"] },
  businessType: {
    header: "业务类型",
    note: "来电业务；据此找出薄弱业务。",
    examples: ["账单", "还款"],
  },
  satisfaction: { header: "满意度", note: "客户满意度；分数或百分比，全列一致。" },
  talkTime: { header: "通话时长(秒)", note: "单位：秒。" },
  afterCallWork: { header: "话后处理时长(秒)", note: "单位：秒。" },
  shiftCode: {
    header: "班次代码",
    note: "与班次定义表一致，或休息代码。",
    examples: ["早1", "晚1"],
  },
  shiftStart: { header: "上班时间", note: "时刻；班次已定义时可留空。" },
  shiftEnd: { header: "下班时间", note: "时刻；班次已定义时可留空。" },
  trainerName: { header: "讲师", note: "授课人姓名。", examples: ["周老师", "吴老师"] },
  trainerId: { header: "讲师工号", note: "讲师兼坐席的填其工号。" },
  trainerKind: {
    header: "讲师类型",
    note: "专职、兼职或外部。",
    examples: ["专职", "兼职"],
    values: ["专职", "兼职", "外部"],
  },
  courseName: { header: "课程名称", note: "课程的名称。", examples: ["账单争议处理", "语音语调"] },
  courseId: { header: "课程代码", note: "如有代码则填写。" },
  topic: { header: "培训主题", note: "针对的质检项或业务类型。", examples: ["账单", "语气态度"] },
  method: {
    header: "培训方式",
    note: "集中授课、现场演练、视频、一对一辅导等。",
    examples: ["集中授课", "现场演练"],
  },
  seats: { header: "座位数", note: "最多容纳人数。" },
};
