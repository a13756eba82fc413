import type { SettingWords } from "../en/settings";

export const settingWords: SettingWords = {
  named: {
    language: { label: "工作表语言", explanation: "自动：与工作簿中多数表头的语言一致。" },
    unwantedSheets: {
      label: "不需要的工作表",
      explanation: "不再新增这些工作表。工作簿中已有的会连同填写的内容继续更新，直到您删除该表。",
    },
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
    serviceTarget: {
      label: "须保证的服务水平",
      explanation:
        "每100通来电中须有这么多在规定时间内接起；达不到的时段不释放人员培训。需要分时段话务量。",
    },
    serviceSeconds: {
      label: "接起时限",
      explanation: "服务水平的时限：20秒内接起80%即“80/20”。",
    },
    shrinkage: {
      label: "在班时段损耗率",
      explanation: "在班时间中用于休息、临时离席和会议的比例。请假和休息日已体现在排班表中。",
    },
    patienceSeconds: {
      label: "客户等待耐心",
      explanation:
        "工作簿未给出时，客户挂断前平均等待的时间。0表示未知：按无人放弃计算（爱尔兰C公式），所需人数偏多。",
    },
    minimumRest: {
      label: "班次间最短休息",
      explanation: "一个班次（含其培训）结束到下一个班次开始之间的时间。",
    },
    besideShift: {
      label: "班前班后带薪培训",
      explanation:
        "班前或班后这么长时间内可安排培训（计加班），前提是保证休息时间。0表示只在班内培训。主要供夜班人员使用。",
    },
    trainerSites: {
      label: "讲师授课地点",
      explanation:
        "工作簿注明所属分支机构的讲师只在本地授课，或可到各地授课。外聘讲师可到各地授课。",
    },
    trainerDailyMinutes: {
      label: "讲师每日授课上限",
      explanation: "用于工作簿中未注明上限的讲师。",
    },
    trainerWeeklyMinutes: {
      label: "讲师每周授课上限",
      explanation: "用于工作簿中未注明上限的讲师。",
    },
    changeOfTime: {
      label: "改时间的代价",
      explanation:
        "下次计划每改动一人的日期或开始时间计入的代价。为 120 时，不会仅为提前几天、避开话务高峰或少开一场课而改动已通知的时间，但为了让排不上的人有位置仍可能改动；调低改动增多，调高改动减少。",
    },
    changeOfPlace: {
      label: "改讲师或场地的代价",
      explanation: "时间不变但换讲师或场地时，每人计入的代价。",
    },
    maxCoursesPerAgent: {
      label: "每名坐席集中课程上限",
      explanation: "一个计划周期内的门数，最急需的优先。",
    },
    coachingWaves: {
      label: "一对一辅导批次",
      explanation:
        "需求相同的坐席由抽签决定先后批次；用等待者作对照，可检验辅导效果。1表示不分批。",
    },
    searchEffort: {
      label: "排课优化力度",
      explanation: "排入所有可排人员之后，继续寻找更优课表的时间。“充分”约需五倍时间，效果略好。",
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
    seconds: "秒",
    hours: "小时",
    weight: "相对权重",
    points: "个标准差",
    probability: "概率，0–1",
    courses: "门",
    waves: "批",
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
    "own-site": "仅在所属地",
    "all-sites": "可到各地",
    quick: "快速",
    normal: "标准",
    thorough: "充分",
  },
  range: (from, to) => `${from} 至 ${to}`,
  sheetNames: "工作表名称，用逗号分隔",
  wholeRange: (from, to) => `整数，${from} 至 ${to}`,
};
