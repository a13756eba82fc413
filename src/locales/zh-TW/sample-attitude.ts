import type { SampleAttitudeWords } from "../sample-attitude-words";

export const sampleAttitudeWords: SampleAttitudeWords = {
  listening: {
    sheet: "態度抽聽",
    title: "服務態度抽聽紀錄（僅觀察，不計績效）",
    headers: {
      recording: "錄音編號",
      day: "日期",
      agent: "員工編號",
      name: "姓名",
      team: "組別",
      listener: "品檢員",
      kind: "評核類型",
    },
    habits: {
      courtesy: "使用禮貌用語",
      rhetorical: "反問句",
      stiff: "語氣生硬",
      hold: "等待禮儀到位",
    },
    warmth: "親和力（{points}分）",
    yes: "是",
    no: "否",
  },
  selfView: {
    sheet: "員工自評",
    title: "通話品質自評表",
    headers: { day: "日期", agent: "員工編號", name: "姓名", team: "組別" },
    criterionHeader: "{name}自評（{points}分）",
  },
};
