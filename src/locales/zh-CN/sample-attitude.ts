import type { SampleAttitudeWords } from "../sample-attitude-words";

export const sampleAttitudeWords: SampleAttitudeWords = {
  listening: {
    sheet: "态度抽听",
    title: "服务态度抽听记录（仅观察，不计绩效）",
    headers: {
      recording: "录音编号",
      day: "日期",
      agent: "工号",
      name: "姓名",
      team: "班组",
      listener: "质检员",
      kind: "质检类型",
    },
    habits: {
      courtesy: "使用礼貌用语",
      rhetorical: "反问句",
      stiff: "语气生硬",
      hold: "等待礼仪到位",
    },
    warmth: "亲和力（{points}分）",
    yes: "是",
    no: "否",
  },
  selfView: {
    sheet: "员工自评",
    title: "通话质量自评表",
    headers: { day: "日期", agent: "工号", name: "姓名", team: "班组" },
    criterionHeader: "{name}自评（{points}分）",
  },
};
