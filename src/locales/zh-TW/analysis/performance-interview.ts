import type { performanceInterviewWords as english } from "../../en/analysis/performance-interview";

export const performanceInterviewWords: typeof english = {
  sheet: {
    name: "績效面談表",
    title: "績效面談表",
    about:
      "每人一份，可列印：列出面談要用的資料，並留出記錄空間。指標下降原因很多（工作、健康、家庭、工具），先問再判斷。您填寫的內容在重新產生計畫後仍保留在該員工名下。",
    proposal: "這是面談建議，不是定論。請先從亮點談起。",
    person: (name: string, id: string, team: string): string =>
      team === "" ? `${name}（${id}）` : `${name}（${id}），${team}`,
    headers: {
      metric: "指標",
      before: "以往",
      now: "現在",
      expected: "應有值",
      change: "變化",
      verdict: "判讀",
    },
    withN: (value: string, n: number): string => `${value}，n = ${n}`,
    withRange: (value: string, low: string, high: string): string =>
      `${value}（${low} 至 ${high}）`,
    good: "亮點",
    inputs: {
      view: "員工本人的看法",
      causes: "原因",
      agreed: "約定事項",
      support: "承諾的支援",
      followUp: "下次面談日期",
      held: "面談日期",
      lead: "組長簽名",
      agent: "員工簽名",
    },
    nobody: "本次沒有建議績效面談的人員。",
    finding: (forms: number): string => `${forms} 份面談表可列印，資料已填好。`,
  },
};
