import type { performanceInterviewWords as english } from "../../en/analysis/performance-interview";

export const performanceInterviewWords: typeof english = {
  sheet: {
    name: "绩效面谈表",
    title: "绩效面谈表",
    about:
      "每人一份，可打印：列出面谈要用的数据，并留出记录空间。指标下降原因很多（工作、健康、家庭、工具），先问再判断。您填写的内容在重新生成计划后仍保留在该员工名下。",
    proposal: "这是面谈建议，不是定论。请先从亮点谈起。",
    person: (name: string, id: string, team: string): string =>
      team === "" ? `${name}（${id}）` : `${name}（${id}），${team}`,
    headers: {
      metric: "指标",
      before: "以往",
      now: "现在",
      expected: "应有值",
      change: "变化",
      verdict: "判读",
    },
    withN: (value: string, n: number): string => `${value}，n = ${n}`,
    withRange: (value: string, low: string, high: string): string =>
      `${value}（${low} 至 ${high}）`,
    good: "亮点",
    inputs: {
      view: "员工本人的看法",
      causes: "原因",
      agreed: "约定事项",
      support: "承诺的支持",
      followUp: "下次面谈日期",
      held: "面谈日期",
      lead: "班组长签字",
      agent: "员工签字",
    },
    nobody: "本次没有建议绩效面谈的人员。",
    finding: (forms: number): string => `${forms} 份面谈表可打印，数据已填好。`,
  },
};
