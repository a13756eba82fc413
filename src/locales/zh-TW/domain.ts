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
  qaScore: "品檢得分",
  satisfaction: "客戶滿意度",
  resolution: "首次解決率",
  handleTime: "平均處理時間（AHT）",
  talkTime: "平均通話時間",
  holdTime: "平均保留時間",
  afterCallWork: "平均話後處理時間（ACW）",
  speedOfAnswer: "平均應答速度",
  callsHandled: "受理量",
  complaints: "客訴量",
  auditErrors: "稽核差錯",
  surveySent: "滿意度簡訊發送率",
  adherence: "班表遵循率",
  transfers: "轉接量",
  attendance: "出勤率",
};

const methods: Record<Method, string> = {
  "live-drill": "現場演練",
  video: "影片教學",
  lecture: "集中授課",
  "short-video": "短影音微課",
  "one-to-one": "一對一輔導",
  "recording-study": "錄音研習",
  "etiquette-relay": "服務禮儀接力",
  "team-lead-cascade": "組長逐級傳授",
  "question-meeting": "答疑會",
  "stress-test": "壓力測試",
  "peer-help": "同儕互助小組",
  "performance-interview": "績效面談",
  "knowledge-contest": "知識競賽",
};

const levels: Record<Level, string> = { upper: "高水準", middle: "中等水準", lower: "低水準" };

const onboarding: Record<OnboardingModule, string> = {
  "trade-and-career": "行業認識與職涯發展",
  "performance-measurement": "績效考核方式",
  "workforce-management": "人力排班與班表遵循",
  technology: "客服中心技術與系統",
  "customer-relations": "客戶關係",
};

export const likely = (probability: number): string =>
  chance(
    probability,
    (limit) => `${limit}以上`,
    (limit) => `不到${limit}`,
  );

const groups = { bottom: "末段組", top: "前段組" };

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
      return `業務：${topic.name}`;
    default:
      return unreachable(topic);
  }
};

const tiedSentence = "處於分界線上，再多幾份評分就可能改變歸屬。";

export const domainWords: DomainWords = {
  metrics,
  tiers: {
    "one-to-one": "一對一輔導",
    "recording-study": "錄音研習",
    "new-hire": "新進人員",
    "too-little-evidence": "樣本不足",
    rest: "依水準與需求",
  },
  levels,
  methods,
  onboarding,
  modules: {
    professional: "專業知識",
    rules: "規章制度",
    general: "綜合素養",
    onboarding: "新進人員訓練",
  },
  abilities: { attitude: "態度", skill: "技能", knowledge: "知識" },
  scopes: { centre: "全中心共通問題", teams: "組別共通問題", individuals: "個人問題" },
  evaluations: {
    quiz: "測驗",
    "scored-call": "錄音評分",
    observation: "現場觀察",
    "role-play": "情境演練",
  },
  origins: { catalogue: "本中心課程目錄", "built-in": "陪練內建" },
  atCut: { bottom: "末段分界線", top: "前段分界線" },
  rules: {
    "on-shift": "該客服人員當時未上班",
    "time-of-day": "該訓練須在班前進行，而班前沒有空檔",
    "agent-once": "該客服人員同一時間已有訓練",
    "trainer-once": "講師同一時間均已有課",
    "venue-once": "同一時間場地均已占用",
    "trainer-qualified": "沒有可教授此課程的講師",
    "trainer-available": "當時沒有可安排的講師",
    "trainer-daily-load": "講師每日授課時數已達上限",
    "trainer-weekly-load": "講師每週授課時數已達上限",
    "venue-seats": "沒有夠大的場地",
    "same-site": "僅其他據點仍有空位",
    "course-seats": "課程名額已滿",
    "released-heads": "同時離線人數將超過可釋放人數",
    "released-per-team": "該組同時離線人數將超過可釋放人數",
    order: "應先上的課程未能排在更早的時間",
    "not-before": "最早開課日期太晚",
    deadline: "截止日期太近",
  },
  remedies: {
    "on-shift": "安排與訓練時段重疊的班別，或延長訓練時段。",
    "time-of-day": "改用其他訓練方式，或在班別開始時段增加人手。",
    "agent-once": "延長計畫週期，或減少該客服人員的課程。",
    "trainer-once": "為此課程增加一名講師。",
    "venue-once": "增加一個場地，或延長訓練時段。",
    "trainer-qualified": "安排一名具備此課程所需技能的講師。",
    "trainer-available": "請可教授此課程的講師提供更多時間。",
    "trainer-daily-load": "增加一名講師，或提高每日授課上限。",
    "trainer-weekly-load": "增加一名講師、提高每週授課上限，或延長計畫週期。",
    "venue-seats": "安排更大的場地。",
    "same-site": "在該客服人員所屬據點安排講師與場地。",
    "course-seats": "此課程加開一場。",
    "released-heads": "提高可釋放比例、在話務離峰日增加人手，或延長計畫週期。",
    "released-per-team": "提高各組可釋放比例，或延長計畫週期。",
    order: "把前置課程提前，或延長計畫週期。",
    "not-before": "提前最早開課日期：減少梯次，或延長計畫週期。",
    deadline: "延後截止日期。",
  },
  weekdays: ["星期一", "星期二", "星期三", "星期四", "星期五", "星期六", "星期日"],
  shortWeekdays: ["週一", "週二", "週三", "週四", "週五", "週六", "週日"],
  date,
  topicName,
  courseName: (course) => {
    const meeting = course.meeting === undefined ? "" : `第${course.meeting}次`;
    if (course.name !== null) return meeting === "" ? course.name : `${course.name}（${meeting}）`;
    const method = methods[course.method];
    const about =
      course.onboarding !== null
        ? `新進人員訓練：${onboarding[course.onboarding]}`
        : course.topic === null
          ? method
          : `${topicName(course.topic)}——${method}`;
    const audience =
      course.objective.kind === "prepare-leads"
        ? "組長"
        : course.levels.map((level) => levels[level]).join("、");
    const details = [audience, meeting].filter((part) => part !== "").join("，");
    return details === "" ? about : `${about}（${details}）`;
  },
  objective: (course) => {
    const about = course.topic === null ? "本主題" : topicName(course.topic);
    switch (course.objective.kind) {
      case "reach-peers":
        return `使「${about}」較弱的客服人員達到全中心平均值${metricFigure(course.topic, course.objective.mean)}。`;
      case "prepare-leads":
        return `組長先行掌握「${about}」，再帶領組員達到全中心平均值${metricFigure(course.topic, course.objective.mean)}。`;
      case "leave-bottom-group":
        return "針對該客服人員自身最弱的環節輔導，直到其離開末段組。";
      case "learn-from-good-calls":
        return "優秀客服人員從真實錄音中歸納好的做法並分享給同事。";
      case "teach-release":
        return `組長掌握「${course.objective.release}」的重點，並在上線前傳達給組員。`;
      case "ready-for-the-phone":
        return "新進人員在獨立上線前掌握必備內容。";
      case "as-before":
        return "沿用上次計畫。";
      default:
        return unreachable(course.objective);
    }
  },
  tierReason: (reason: TierReason) => {
    switch (reason.kind) {
      case "bottom":
        return `在${whole(reason.of)}人中排第${whole(reason.rank)}，真正屬於末段組的機率為${likely(reason.pBottom)}。${reason.tied ? tiedSentence : ""}`;
      case "top":
        return `在${whole(reason.of)}人中排第${whole(reason.rank)}，真正屬於前段組的機率為${likely(reason.pTop)}。${reason.tied ? tiedSentence : ""}`;
      case "stays":
        return `沿用上次計畫：在${whole(reason.of)}人中排第${whole(reason.rank)}，剛好在${groups[reason.group]}之外，但屬於該組的機率為${likely(reason.chance)}，與將取代其位置者（${likely(reason.otherChance)}）相差不到${whole(reason.margin * 100)}個百分點。僅限本次，下次依名次決定。`;
      case "waits":
        return `在${whole(reason.of)}人中排第${whole(reason.rank)}，依名次屬於${groups[reason.group]}，但屬於該組的機率為${likely(reason.chance)}，比沿用上次計畫者（${likely(reason.otherChance)}）高出不到${whole(reason.margin * 100)}個百分點，本次暫不進入。僅限本次，下次依名次決定。`;
      case "new-hire":
        return `到職${whole(reason.daysSinceHire)}天，仍在新進人員期間（${whole(reason.window)}天）內。`;
      case "few-reviews":
        return `僅有${whole(reason.n)}份評分，至少需要${whole(reason.needed)}份排名才有意義。`;
      case "no-figures":
        return "活頁簿中沒有該客服人員可用於排名的資料。";
      case "not-sure-enough":
        return `排名第${whole(reason.rank)}雖落在末段組，但真正屬於該組的機率僅為${likely(reason.pBottom)}（下限${likely(reason.floor)}），因此不列入名單。`;
      case "level":
        return `在${whole(reason.of)}人中排第${whole(reason.rank)}，依需求與同水準客服人員一起訓練。`;
      default:
        return unreachable(reason);
    }
  },
  standsOut: (lowest, lowestZ, highest, highestZ) =>
    lowest === highest
      ? `${metrics[lowest]}與同類客服人員相差${signed(lowestZ, 1)}個標準差。`
      : `最低：${metrics[lowest]}（${signed(lowestZ, 1)}個標準差）；最高：${metrics[highest]}（${signed(highestZ, 1)}個標準差）。`,
  weakness: (topic, gap) => `${topicName(topic)} ${signed(gap, 1)}`,
  assumption: (assumption: Assumption) => {
    switch (assumption.kind) {
      case "no-roster":
        return `未找到班表：假定所有客服人員週一至週五${clockTime(assumption.dayStart)}–${clockTime(assumption.dayEnd)}上班。`;
      case "agents-not-on-roster":
        return `${whole(assumption.agents)}名客服人員不在班表中：假定其在一般訓練時段內上班。`;
      case "roster-starts-late":
        return `班表自${date(assumption.firstDay)}起：此前假定依其第一週的班別上班。`;
      case "roster-ends-early":
        return `班表截止於${date(assumption.lastDay)}：此後假定沿用相同班別。`;
      case "no-trainers-leads-teach":
        return `未找到講師名單：由${whole(assumption.leads)}名組長授課。`;
      case "no-trainers-to-be-named":
        return "未找到講師名單和組長：各場次講師待定。";
      case "no-venues":
        return "未找到場地表：訓練在工作現場進行。";
      case "no-catalogue":
        return "未找到課程目錄：使用內建課程。";
      case "no-hire-dates":
        return "未找到到職日期：不單列新進人員。";
      case "no-teams":
        return "未找到組別資訊：把全中心視為一組。";
      case "no-qa-reviews": {
        const headline =
          assumption.headline in metrics
            ? metrics[assumption.headline as MetricId]
            : assumption.headline;
        return `未找到品檢紀錄：依${headline}及其他指標排名。`;
      }
      case "no-staff-list":
        return `未找到人員名單：以其他表中出現的${whole(assumption.agents)}名客服人員為準。`;
      case "releasable-by-share":
        return `未使用話務預測：同一時間參加訓練的人數，全中心不超過上班客服人員的${whole(assumption.share)}%，單一組別不超過${whole(assumption.teamShare)}%。`;
      case "search-ended-early":
        return "尋找更佳課表的過程被提前結束：採用的是當時找到的最佳課表，再次產生的結果可能不同。";
      case "sites-apart":
        return `場地分布在${whole(assumption.sites)}地：學員不跨地參加${assumption.trainers === "own-site" ? "，除外聘講師外講師也不跨地授課" : "，講師可跨地授課"}；無需場地的課程不受此限。`;
      case "releasable-at-most":
        return `此外仍受比例上限約束：同一時間參加訓練的人數，全中心不超過上班客服人員的${whole(assumption.share)}%，單一組別不超過${whole(assumption.teamShare)}%。`;
      case "staffing":
        return staffingNote(assumption.note, assumption.target, assumption.shrinkage);
      case "group-sizes-reduced":
        return `可排名的客服人員只有${whole(assumption.agents)}名：末段組減為${whole(assumption.bottom)}人，前段組減為${whole(assumption.top)}人。`;
      default:
        return unreachable(assumption);
    }
  },
  rankingNote: (note: RankingNote) => {
    switch (note.kind) {
      case "evaluators-not-linked":
        return `品檢員分成${whole(note.groups)}個互不相通的群組（沒有共同評過的客服人員）：群組之間無法區分是評分偏嚴還是客服人員偏弱。`;
      case "teams-differ":
        return `各小組之間的差異超出偶然波動：客服人員的差異中有${whole(note.share * 100)}%來自小組。因此評分次數少的客服人員，其品檢成績向所屬小組的水準（而不是全中心的水準）收縮；評分次數多的幾乎不受小組影響。`;
      case "teams-or-evaluators":
        return `各小組多由固定的品檢員評分：小組差異中有${whole(note.unknown * 100)}%無法確定，難以區分是小組偏弱還是品檢員偏嚴。請安排品檢員交叉評核其他小組。`;
      case "no-qa-reviews":
        return "沒有品檢紀錄：排名依據其他指標。";
      case "single-evaluator":
        return "全部評分出自同一名品檢員或未註明品檢員：未作寬嚴校正。";
      case "metric-without-differences":
        return `客服人員之間的「${metrics[note.metric]}」差異未超出偶然波動：該指標在本次排名中不占權重。`;
      case "observation-only-excluded":
        return `已排除${whole(note.reviews)}份僅供觀察的紀錄：此類紀錄不計入績效。`;
      case "outside-period":
        return `${whole(note.rows)}列不在統計期間內，未計入。`;
      default:
        return unreachable(note);
    }
  },
};
