import { percent, whole } from "../../figures";
import type {
  coverageWords as englishCoverage,
  dailyRelayWords as englishDailyRelay,
  knowledgeWords as englishKnowledge,
  onboardingWords as englishOnboarding,
  releaseCascadeWords as englishCascade,
} from "../../en/analysis/follow-up";

export const onboardingWords: typeof englishOnboarding = {
  sheet: {
    name: "新人培训进程",
    title: "新人培训进程",
    about: "逐人对照新人必修模块：已上、已排（日期和时间）或缺失。",
    nobody: "没有处于新人期的人员，或未找到入职日期。",
    sources:
      "“已上”取自工作簿的培训记录和以往计划的签到，不再重复安排；两者都没有时只知道本计划的安排。导师均为建议。",
    finding: (hires, modules, incomplete) =>
      `新人${whole(hires)}名，每人${whole(modules)}个模块：${incomplete === 0 ? "全部覆盖" : `${whole(incomplete)}名的计划至少缺一个模块`}。`,
    held: (date) => (date === null ? "已上" : `已上\n${date}`),
    planned: (date, time) => `${date} ${time}`,
    missing: "缺失",
  },
  columns: { track: { mentor: "导师", missing: "缺失模块数" } },
};

export const releaseCascadeWords: typeof englishCascade = {
  sheet: {
    name: "版本发布培训",
    title: "版本发布逐级培训",
    about:
      "每次系统或业务版本上线前如何传达到所有相关人员：班组长先学，再在班前会传达给组员，其余人员看短视频，月末考试。",
    nothing: "工作簿中没有需要在计划期内培训的版本发布。",
    finding: (releases, leads, unplaced, told, byMeeting, byVideo) =>
      `版本发布${whole(releases)}项：班组长${whole(leads)}人次${unplaced === 0 ? "" : `（其中${whole(unplaced)}人次未排上）`}；已传达${whole(told)}人次，待班前会传达${whole(byMeeting)}人次，待看短视频${whole(byVideo)}人次。`,
    guessed: (audience) => `${audience}（没有同名的班组、机构或级别：按全员处理）`,
    everybody: "全员",
    stepsHeading: "班组长场次与班前会",
    stepsAbout:
      "班前会在“时间”所示班次开始之前召开，不占用在线时间。夜班、上线前休息或没有班组长的人员改看短视频（见“全天候微课覆盖”）。步骤完成后请填写“实际日期”：该步骤予以保留，相关人员不再重复安排。",
    steps: { lead: "班组长学习", meeting: (time) => `${time}班次的班前会` },
    noPlace: "未排上，见“未排入”",
  },
  columns: {
    releases: {
      release: "版本发布",
      goLive: "上线日期",
      audience: "适用对象",
      people: "人数",
      leads: "班组长",
      leadsPlaced: "已排班组长",
      told: "已传达",
      byMeeting: "班前会传达",
      byVideo: "看短视频",
      lastDay: "最迟日期",
      exam: "考试日期",
      owner: "负责人",
    },
    steps: {
      release: "版本发布",
      step: "步骤",
      team: "班组",
      date: "日期",
      time: "时间",
      led: "主持人",
      people: "人数",
      who: "人员",
      held: "实际日期",
    },
  },
};

export const knowledgeWords: typeof englishKnowledge = {
  sheet: {
    name: "知识速查表",
    title: "知识速查表",
    about: "各版本发布的要点，每行一条。输入词语即可标出包含它的行，也可用筛选按钮。",
    nothing: "工作簿中没有需要在计划期内培训的版本发布。",
    lookUp: "查找",
    hitNote: "版本或要点中含有上方所输入的词语时显示●。",
    noPoints: "工作簿中没有要点，请向负责人索取。",
    signOffHeading: "知晓签收",
    signOffAbout:
      "本人已阅读并掌握的选“是”，下次计划不再重复传达；选“否”的，无论有何记录都会重新安排。",
    how: {
      records: (day) => (day === null ? "有培训记录" : `有培训记录，${day}`),
      step: (day) => (day === null ? "已传达" : `已传达，${day}`),
      video: "已看短视频",
      signed: "已签收",
      session: (day, time) => `班组长学习 ${day} ${time}`,
      meeting: (day, time) => `班前会 ${day} ${time}班次前`,
      byVideo: "看短视频，见“全天候微课覆盖”",
      noPlace: "未排上",
    },
  },
  columns: {
    points: {
      hit: "命中",
      release: "版本发布",
      point: "要点",
      goLive: "上线日期",
      owner: "负责人",
      document: "文档",
      people: "应知人数",
      known: "已签收",
    },
    signOff: { release: "版本发布", how: "传达方式", known: "已知晓" },
  },
};

export const coverageWords: typeof englishCoverage = {
  sheet: {
    name: "全天候微课覆盖",
    title: "短视频与云课堂全天候覆盖",
    about:
      "谁还需看什么、安排在本人班次（含夜班）的哪个空闲时段；每项已覆盖多少人；以及需要制作哪些视频。只含30分钟以内的内容，更长的须安排场次。",
    nothing: "课程目录中没有短视频或云课堂，也没有需要制作的视频。",
    finding: (items, people, seen, assigned, noGap, toProduce) =>
      `共${whole(items)}项、${whole(people)}人次：已看${whole(seen)}人次（${percent(people === 0 ? 0 : seen / people)}，有记录或已勾选），已安排空闲时段${whole(assigned)}人次，没有空闲时段${whole(noGap)}人次；需制作视频${whole(toProduce)}部。`,
    sources: { catalogue: "课程目录", release: "版本发布" },
    notes: { ticked: "下方清单中选“是”的人次。" },
    productionHeading: "待制作视频",
    productionAbout:
      "志愿者优先：请填写自愿制作者姓名。建议人选为该主题上整个区间都高于同类坐席者；版本发布为其负责人。",
    weakTopic: (weak, of) => `${whole(of)}名坐席中有${whole(weak)}名薄弱；目录中没有相应短视频。`,
    releaseVideo: "部分人员只能通过视频了解该版本。",
    nobodySure: "没有把握充分的人选，请询问班组长。",
    viewsHeading: "谁在何时看什么",
    viewsAbout:
      "在“时段起”开始的一小时内、没有来电等待时观看；优先安排余量最大的时段，每个班次一项。",
    states: {
      assigned: (minutes) => `空闲时看${whole(minutes)}分钟`,
      noGap: "到期前没有空闲时段",
      seen: "已看",
    },
  },
  columns: {
    items: {
      item: "内容",
      source: "来源",
      minutes: "分钟",
      due: "截止日期",
      people: "应看人数",
      recorded: "有记录",
      ticked: "已勾选",
      share: "覆盖率",
      noGap: "无空闲时段",
    },
    production: {
      video: "视频主题",
      why: "原因",
      due: "完成日期",
      proposed: "建议人选",
      volunteer: "制作人",
      done: "实际完成",
    },
    views: { item: "内容", date: "日期", from: "时段起", state: "方式", seen: "已看" },
  },
};

export const dailyRelayWords: typeof englishDailyRelay = {
  ofWeek: (course, minutes, teams) =>
    `每日班前${whole(minutes)}分钟，人人发言：${course}。${teams}`,
  team: (team, people, lead) =>
    `${team}${whole(people)}人${lead === null ? "" : `（${lead}主持）`}`,
  everyDay: "每日",
  ofPerson: (course, minutes) => `${course}：每个班次前接力${whole(minutes)}分钟`,
  onFloor: (rounds, people, minutes) =>
    `每日接力共${whole(people)}人、${whole(rounds)}人次，每次${whole(minutes)}分钟，在班次开始前进行，不占用在线时间；共计工时${whole((rounds * minutes) / 60)}小时。如改在班内进行，参加者须离线${whole(minutes)}分钟，下表未计入。`,
  when: {
    "first-hour": "班初",
    "last-hour": "班末",
    any: "话务较少时",
    daily: (minutes) => `首次按课表，之后每个班次前${whole(minutes)}分钟`,
    monthly: "每月一次",
  },
};

/** The words of the sheets, by their ids, and of what has no sheet of its own. */
export const followUpSheets = {
  onboarding: onboardingWords.sheet,
  releaseCascade: releaseCascadeWords.sheet,
  knowledge: knowledgeWords.sheet,
  coverage: coverageWords.sheet,
  dailyRelay: dailyRelayWords,
};
