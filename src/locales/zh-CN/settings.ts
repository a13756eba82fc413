import type { SettingWords } from "../en/settings";

export const settingWords: SettingWords = {
  named: {
    language: { label: "工作表语言", explanation: "自动：与工作簿中多数表头的语言一致。" },
    periodDays: { label: "统计周期", explanation: "从最新一条记录往前计算的天数；0 = 全部。" },
    bottomSize: { label: "末位组规模", explanation: "样本充分时，组内坐席接受一对一辅导。" },
    bottomUnit: { label: "末位组计数方式", explanation: "按人数，或按参与排名坐席的百分比。" },
    topSize: { label: "首位组规模", explanation: "组内坐席可参加录音研习。" },
    topUnit: { label: "首位组计数方式", explanation: "按人数，或按参与排名坐席的百分比。" },
    newHireDays: { label: "新员工期", explanation: "入职后这些天内视为新员工，单独培训。" },
    minReviews: {
      label: "最少评分份数",
      explanation: "质检评分或客户评价少于此数时，列为“样本不足”。",
    },
    minBottomProbability: {
      label: "列入末位组的最低概率",
      explanation: "真正属于末位组的概率低于此值时，无论排名多少都不列入。",
    },
    cutMargin: {
      label: "分组线上的余量",
      explanation:
        "原来在末位组或首位组的人，只有在另一人属于该组的概率高出这么多时才让出位置。只保留一次，下一次按名次决定；0 = 始终按名次决定。",
    },
    weakGap: { label: "薄弱项判定差距", explanation: "低于同类坐席这么多个标准差即视为薄弱项。" },
    falseAlarms: {
      label: "每 100 名坐席误报上限",
      explanation:
        "用于预警与表扬：100 名状态未变的坐席中，因偶然波动被列出的最多人数。越小则名单越可靠、人数越少。",
    },
    needsSurvey: {
      label: "培训需求：调研问卷权重",
      explanation: "提出该需求的问卷占比在综合得分中的相对权重。",
    },
    needsInterviews: {
      label: "培训需求：访谈权重",
      explanation: "提及该主题的访谈占比的相对权重。",
    },
    needsData: {
      label: "培训需求：数据权重",
      explanation: "经数据确认在该主题上薄弱的坐席占比的相对权重。",
    },
    needsComplaints: {
      label: "培训需求：投诉权重",
      explanation: "涉及该主题的投诉占比的相对权重。",
    },
    planWeeks: { label: "计划周期", explanation: "从今天的次日开始。" },
    dayStart: {
      label: "培训时段开始",
      explanation: "培训不早于此时开始；没有排班表时也视为上班时间。",
    },
    dayEnd: {
      label: "培训时段结束",
      explanation: "培训不晚于此时结束；没有排班表时也视为下班时间。",
    },
    slotMinutes: { label: "排期时间单位", explanation: "场次按此单位开始，时长为其整数倍。" },
    releasableShare: {
      label: "全中心可释放比例",
      explanation: "同一时间参加培训的人数不超过在班坐席的这一比例。",
    },
    releasableTeamShare: {
      label: "班组可释放比例",
      explanation: "同一时间参加培训的人数不超过本班组在班坐席的这一比例。",
    },
    trainerDailyMinutes: {
      label: "讲师每日授课上限",
      explanation: "用于工作簿中未注明上限的讲师。",
    },
    trainerWeeklyMinutes: {
      label: "讲师每周授课上限",
      explanation: "用于工作簿中未注明上限的讲师。",
    },
    maxCoursesPerAgent: {
      label: "每名坐席集中课程上限",
      explanation: "一个计划周期内的门数，最急需的优先。",
    },
    longestCall: {
      label: "数据检查：单次通话时长上限",
      explanation: "单次通话、保持或话后处理超过此时长，视为不合理，不予使用。",
    },
    longestAverage: {
      label: "数据检查：平均时长上限",
      explanation: "坐席的平均处理、通话或等待时长超过此值，视为不合理，不予使用。",
    },
    highestScore: {
      label: "数据检查：得分上限",
      explanation: "表头未注明满分时，高于此值的得分不予使用。",
    },
    highestSatisfaction: {
      label: "数据检查：满意度上限",
      explanation: "高于此值的满意度视为不合理，不予使用。",
    },
    mostCalls: {
      label: "数据检查：单行话务量上限",
      explanation: "指标汇总表中一行的话务量超过此值，视为不合理，不予使用。",
    },
  },
  weight: (metric) => `${metric}的权重`,
  weightExplanation: "在排名中相对于其他指标的分量；0 = 只展示，不参与排名。",
  units: {
    people: "人",
    percent: "%",
    days: "天",
    weeks: "周",
    reviews: "份",
    minutes: "分钟",
    weight: "相对权重",
    points: "个标准差",
    probability: "概率，0–1",
    courses: "门",
    marks: "分",
    calls: "通",
  },
  clock: "时刻",
  choices: {
    auto: "自动",
    en: "English",
    "zh-CN": "简体中文",
    "zh-TW": "繁體中文",
    people: "人数",
    percent: "百分比",
  },
  range: (from, to) => `${from} 至 ${to}`,
  wholeRange: (from, to) => `整数，${from} 至 ${to}`,
};
