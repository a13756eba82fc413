import type { SampleNeedsWords } from "../sample-needs-words";

export const sampleNeeds: SampleNeedsWords = {
  survey: {
    sheet: "培训需求调研",
    title: "培训需求调研问卷",
    headers: {
      submitted: "提交时间",
      agent: "工号",
      name: "姓名",
      team: "班组",
      topics: "您最需要哪些培训？（多选）",
      methods: "您希望的培训方式？（多选）",
      difficulty: "工作中您觉得最困难的是什么？",
    },
    topics: { emotion: "情绪与压力管理", products: "新卡产品" },
    difficulties: [
      { about: "objection", text: "客户什么方案都拒绝" },
      { about: "objection", text: "客户对费用有异议时不知道怎么处理" },
      { about: "emotion", text: "压力大的时候控制不好情绪" },
      { about: "accuracy", text: "一时答不准确" },
      { about: null, text: "食堂关门太早" },
      { about: null, text: "椅子不舒服" },
    ],
  },
  interviews: {
    sheet: "访谈记录",
    title: "员工访谈记录",
    headers: {
      day: "访谈日期",
      agent: "工号",
      name: "姓名",
      interviewer: "访谈人",
      sort: "访谈类型",
      topic: "访谈主题",
      problem: "存在问题",
      action: "改进措施",
    },
    sort: "培训需求",
    talks: [
      { topic: "异议处理", problem: "客户一有异议就放弃", action: "与班长对练" },
      { topic: "异议处理", problem: "客户拒绝时不知道怎么回应", action: "听三条优秀录音" },
      { topic: "情绪与压力管理", problem: "难缠电话之后难以平复", action: "难缠电话后短暂休息" },
      { topic: "排班", problem: "连续晚班太多", action: "与排班员沟通" },
    ],
    newHire: {
      sort: "新人",
      topic: "入职适应",
      problem: "压力很大，跟不上，想走",
      action: "跟师傅坐席旁听一周",
    },
  },
};
