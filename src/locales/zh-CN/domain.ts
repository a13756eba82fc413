import type { Method, OnboardingModule } from "../../domain/curriculum/course";
import type { Topic } from "../../domain/diagnosis/diagnosis";
import type { MetricId } from "../../domain/metrics/metric";
import type { RankingNote } from "../../domain/ranking/ranking";
import type { Assumption } from "../../domain/settings/assumption";
import type { Level, TierReason } from "../../domain/tiers/tiers";
import { civilFromDay, clockTime, type Day } from "../../foundation/day";
import { unreachable } from "../../foundation/result";
import type { DomainWords } from "../en/domain";
import { chance, metricFigure, signed, whole } from "../figures";
import { staffingNote } from "./analysis/releasable-heads";

const metrics: Record<MetricId, string> = {
  qaScore: "质检得分",
  satisfaction: "客户满意度",
  resolution: "一次解决率",
  handleTime: "平均处理时长（AHT）",
  talkTime: "平均通话时长",
  holdTime: "平均持线时长",
  afterCallWork: "平均话后处理时长（ACW）",
  speedOfAnswer: "平均应答速度",
  callsHandled: "受理量",
  complaints: "投诉量",
  auditErrors: "稽核差错",
  surveySent: "满意度短信发送率",
  adherence: "排班吻合率",
  transfers: "转接量",
  attendance: "出勤率",
};

const methods: Record<Method, string> = {
  "live-drill": "现场演练",
  video: "视频教学",
  lecture: "集中授课",
  "short-video": "微课短视频",
  "one-to-one": "一对一辅导",
  "recording-study": "录音研习",
  "etiquette-relay": "服务礼仪接力",
  "team-lead-cascade": "班组长逐级传授",
  "question-meeting": "答疑会",
  "stress-test": "压力测试",
  "peer-help": "同伴互助小组",
  "performance-interview": "绩效面谈",
  "knowledge-contest": "知识竞赛",
};

const levels: Record<Level, string> = { upper: "高水平", middle: "中等水平", lower: "低水平" };

const onboarding: Record<OnboardingModule, string> = {
  "trade-and-career": "行业认知与职业发展",
  "performance-measurement": "绩效考核方式",
  "workforce-management": "排班管理与排班吻合",
  technology: "呼叫中心技术与系统",
  "customer-relations": "客户关系",
};

export const likely = (probability: number): string =>
  chance(
    probability,
    (limit) => `${limit}以上`,
    (limit) => `不足${limit}`,
  );

const groups = { bottom: "末位组", top: "首位组" };

const date = (day: Day): string => {
  const { year, month, day: dayOfMonth } = civilFromDay(day);
  return `${year}年${month}月${dayOfMonth}日`;
};

const topicName = (topic: Topic): string => {
  switch (topic.kind) {
    case "criterion":
      return topic.name;
    case "metric":
      return metrics[topic.metric];
    case "business-type":
      return `业务：${topic.name}`;
    default:
      return unreachable(topic);
  }
};

const tiedSentence = "处于分界线上，再多几份评分就可能改变归属。";

export const domainWords: DomainWords = {
  metrics,
  tiers: {
    "one-to-one": "一对一辅导",
    "recording-study": "录音研习",
    "new-hire": "新员工",
    "too-little-evidence": "样本不足",
    rest: "按水平与需求",
  },
  levels,
  methods,
  onboarding,
  modules: {
    professional: "专业知识",
    rules: "规章制度",
    general: "综合素质",
    onboarding: "新员工入职",
  },
  abilities: { attitude: "态度", skill: "技能", knowledge: "知识" },
  scopes: { centre: "全中心共性问题", teams: "班组共性问题", individuals: "个人问题" },
  evaluations: {
    quiz: "测验",
    "scored-call": "录音评分",
    observation: "现场观察",
    "role-play": "情景演练",
  },
  origins: { catalogue: "本中心课程目录", "built-in": "陪练内置" },
  atCut: { bottom: "末位分界线", top: "首位分界线" },
  rules: {
    "on-shift": "该坐席当时不在班",
    "time-of-day": "该培训须在班前进行，而班前没有空档",
    "agent-once": "该坐席同一时间已有培训",
    "trainer-once": "讲师同一时间均已有课",
    "venue-once": "同一时间场地均已占用",
    "trainer-qualified": "没有可教授此课程的讲师",
    "trainer-available": "当时没有可用的讲师",
    "trainer-daily-load": "讲师每日授课时长已达上限",
    "trainer-weekly-load": "讲师每周授课时长已达上限",
    "venue-seats": "没有足够大的场地",
    "same-site": "仅其他职场仍有空位",
    "course-seats": "课程名额已满",
    "released-heads": "同时离岗人数将超过可释放人数",
    "released-per-team": "班组同时离岗人数将超过可释放人数",
    order: "应先上的课程未能排在更早的时间",
    "not-before": "最早开课日期太晚",
    deadline: "截止日期太近",
  },
  remedies: {
    "on-shift": "安排与培训时段重叠的班次，或延长培训时段。",
    "time-of-day": "改用其他培训方式，或在班次开始时段增加人手。",
    "agent-once": "延长计划周期，或减少该坐席的课程。",
    "trainer-once": "为此课程增加一名讲师。",
    "venue-once": "增加一个场地，或延长培训时段。",
    "trainer-qualified": "安排一名具备此课程所需技能的讲师。",
    "trainer-available": "请可教授此课程的讲师提供更多时间。",
    "trainer-daily-load": "增加一名讲师，或提高每日授课上限。",
    "trainer-weekly-load": "增加一名讲师、提高每周授课上限，或延长计划周期。",
    "venue-seats": "安排更大的场地。",
    "same-site": "在该坐席所在职场安排讲师和场地。",
    "course-seats": "此课程加开一场。",
    "released-heads": "提高可释放比例、在话务低峰日增加人手，或延长计划周期。",
    "released-per-team": "提高班组可释放比例，或延长计划周期。",
    order: "把前置课程提前，或延长计划周期。",
    "not-before": "提前最早开课日期：减少批次，或延长计划周期。",
    deadline: "推迟截止日期。",
  },
  weekdays: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
  shortWeekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
  date,
  topicName,
  courseName: (course) => {
    const meeting = course.meeting === undefined ? "" : `第${course.meeting}次`;
    if (course.name !== null) return meeting === "" ? course.name : `${course.name}（${meeting}）`;
    const method = methods[course.method];
    const about =
      course.onboarding !== null
        ? `新员工培训：${onboarding[course.onboarding]}`
        : course.topic === null
          ? method
          : `${topicName(course.topic)}——${method}`;
    const audience =
      course.objective.kind === "prepare-leads"
        ? "班组长"
        : course.levels.map((level) => levels[level]).join("、");
    const details = [audience, meeting].filter((part) => part !== "").join("，");
    return details === "" ? about : `${about}（${details}）`;
  },
  objective: (course) => {
    const about = course.topic === null ? "本主题" : topicName(course.topic);
    switch (course.objective.kind) {
      case "reach-peers":
        return `使“${about}”薄弱的坐席达到全中心均值${metricFigure(course.topic, course.objective.mean)}。`;
      case "prepare-leads":
        return `班组长先行掌握“${about}”，再带领班组达到全中心均值${metricFigure(course.topic, course.objective.mean)}。`;
      case "leave-bottom-group":
        return "针对该坐席自身最薄弱的环节辅导，直至其离开末位组。";
      case "learn-from-good-calls":
        return "优秀坐席从真实录音中总结好的做法并分享给同事。";
      case "teach-release":
        return `班组长掌握“${course.objective.release}”的要点，并在上线前传达给组员。`;
      case "ready-for-the-phone":
        return "新员工在独立上岗前掌握必备内容。";
      case "as-before":
        return "沿用上次计划。";
      default:
        return unreachable(course.objective);
    }
  },
  tierReason: (reason: TierReason) => {
    switch (reason.kind) {
      case "bottom":
        return `在${whole(reason.of)}人中排第${whole(reason.rank)}，真正属于末位组的概率为${likely(reason.pBottom)}。${reason.tied ? tiedSentence : ""}`;
      case "top":
        return `在${whole(reason.of)}人中排第${whole(reason.rank)}，真正属于首位组的概率为${likely(reason.pTop)}。${reason.tied ? tiedSentence : ""}`;
      case "stays":
        return `沿用上次计划：在${whole(reason.of)}人中排第${whole(reason.rank)}，刚在${groups[reason.group]}之外，但属于该组的概率为${likely(reason.chance)}，与将取代其位置者（${likely(reason.otherChance)}）相差不到${whole(reason.margin * 100)}个百分点。仅限本次，下次按名次决定。`;
      case "waits":
        return `在${whole(reason.of)}人中排第${whole(reason.rank)}，按名次属于${groups[reason.group]}，但属于该组的概率为${likely(reason.chance)}，比沿用上次计划者（${likely(reason.otherChance)}）高出不到${whole(reason.margin * 100)}个百分点，本次暂不进入。仅限本次，下次按名次决定。`;
      case "new-hire":
        return `入职${whole(reason.daysSinceHire)}天，仍在新员工期（${whole(reason.window)}天）内。`;
      case "few-reviews":
        return `仅有${whole(reason.n)}份评分，至少需要${whole(reason.needed)}份排名才有意义。`;
      case "no-figures":
        return "工作簿中没有该坐席可用于排名的数据。";
      case "not-sure-enough":
        return `排名第${whole(reason.rank)}虽落在末位组，但真正属于该组的概率仅为${likely(reason.pBottom)}（下限${likely(reason.floor)}），因此不列入名单。`;
      case "level":
        return `在${whole(reason.of)}人中排第${whole(reason.rank)}，按需求与同水平坐席一起培训。`;
      default:
        return unreachable(reason);
    }
  },
  standsOut: (lowest, lowestZ, highest, highestZ) =>
    lowest === highest
      ? `${metrics[lowest]}与同类坐席相差${signed(lowestZ, 1)}个标准差。`
      : `最低：${metrics[lowest]}（${signed(lowestZ, 1)}个标准差）；最高：${metrics[highest]}（${signed(highestZ, 1)}个标准差）。`,
  weakness: (topic, gap) => `${topicName(topic)} ${signed(gap, 1)}`,
  assumption: (assumption: Assumption) => {
    switch (assumption.kind) {
      case "no-roster":
        return `未找到排班表：假定所有坐席周一至周五${clockTime(assumption.dayStart)}–${clockTime(assumption.dayEnd)}在班。`;
      case "agents-not-on-roster":
        return `${whole(assumption.agents)}名坐席不在排班表中：假定其在通常的培训时段内在班。`;
      case "roster-starts-late":
        return `排班表自${date(assumption.firstDay)}起：此前假定按其第一周的班次上班。`;
      case "roster-ends-early":
        return `排班表截止于${date(assumption.lastDay)}：此后假定沿用相同班次。`;
      case "no-trainers-leads-teach":
        return `未找到讲师名单：由${whole(assumption.leads)}名班组长授课。`;
      case "no-trainers-to-be-named":
        return "未找到讲师名单和班组长：各场次讲师待定。";
      case "no-venues":
        return "未找到场地表：培训在工作现场进行。";
      case "no-catalogue":
        return "未找到课程目录：使用内置课程。";
      case "no-hire-dates":
        return "未找到入职日期：不单列新员工。";
      case "no-teams":
        return "未找到班组信息：把全中心视为一个班组。";
      case "no-qa-reviews": {
        const headline =
          assumption.headline in metrics
            ? metrics[assumption.headline as MetricId]
            : assumption.headline;
        return `未找到质检记录：按${headline}及其他指标排名。`;
      }
      case "no-staff-list":
        return `未找到人员名单：以其他表中出现的${whole(assumption.agents)}名坐席为准。`;
      case "releasable-by-share":
        return `未使用话务预测：同一时间参加培训的人数，全中心不超过在班坐席的${whole(assumption.share)}%，单个班组不超过${whole(assumption.teamShare)}%。`;
      case "search-ended-early":
        return "寻找更优排期的过程被提前结束：采用的是当时找到的最好排期，再次生成的结果可能不同。";
      case "sites-apart":
        return `场地分布在${whole(assumption.sites)}地：学员不跨地参加${assumption.trainers === "own-site" ? "，除外聘讲师外讲师也不跨地授课" : "，讲师可跨地授课"}；无需场地的课程不受此限。`;
      case "releasable-at-most":
        return `此外仍受比例上限约束：同一时间参加培训的人数，全中心不超过在班坐席的${whole(assumption.share)}%，单个班组不超过${whole(assumption.teamShare)}%。`;
      case "staffing":
        return staffingNote(assumption.note, assumption.target, assumption.shrinkage);
      case "group-sizes-reduced":
        return `可排名的坐席只有${whole(assumption.agents)}名：末位组减为${whole(assumption.bottom)}人，首位组减为${whole(assumption.top)}人。`;
      default:
        return unreachable(assumption);
    }
  },
  rankingNote: (note: RankingNote) => {
    switch (note.kind) {
      case "evaluators-not-linked":
        return `质检员分成${whole(note.groups)}个互不相通的组（没有共同评过的坐席）：组与组之间无法区分是评分偏严还是坐席偏弱。`;
      case "teams-differ":
        return `各班组之间的差异超出偶然波动：坐席差异中有${whole(note.share * 100)}%来自班组。因此评分次数少的坐席，其质检成绩向本班组水平（而不是全中心水平）收缩；评分次数多的基本不受班组影响。`;
      case "teams-or-evaluators":
        return `各班组多由固定的质检员评分：班组差异中有${whole(note.unknown * 100)}%无法确定，难以区分是班组偏弱还是质检员偏严。请安排质检员交叉评其他班组。`;
      case "no-qa-reviews":
        return "没有质检记录：排名依据其他指标。";
      case "single-evaluator":
        return "全部评分出自同一名质检员或未注明质检员：未作宽严校正。";
      case "metric-without-differences":
        return `坐席之间的“${metrics[note.metric]}”差异未超出偶然波动：该指标在本次排名中不占权重。`;
      case "observation-only-excluded":
        return `已排除${whole(note.reviews)}份仅供观察的记录：此类记录不计入绩效。`;
      case "outside-period":
        return `${whole(note.rows)}行不在统计周期内，未计入。`;
      default:
        return unreachable(note);
    }
  },
};
