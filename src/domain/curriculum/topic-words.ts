import type { Topic } from "../diagnosis/diagnosis";
import type { MetricId } from "../metrics/metric";
import type { OnboardingModule } from "./course";

/** How catalogues and trainer lists word a metric as a subject. Compared, never shown. */
const metricWords: Readonly<Record<MetricId, readonly string[]>> = {
  qaScore: ["quality", "QA", "服务质量", "服務品質", "质检"],
  satisfaction: ["satisfaction", "CSAT", "满意度", "滿意度"],
  resolution: ["first call resolution", "FCR", "一次解决", "一次解決", "问题解决"],
  handleTime: ["handle time", "handling time", "AHT", "处理时长", "處理時間", "通话时长"],
  talkTime: ["talk time", "通话时长", "通話時間", "通话控制"],
  holdTime: ["hold time", "持线", "保持时长", "保留時間"],
  afterCallWork: ["after call work", "wrap up", "ACW", "话后处理", "事后处理", "話後處理"],
  speedOfAnswer: ["speed of answer", "接通", "应答速度"],
  callsHandled: ["productivity", "calls handled", "接听量", "话务量"],
  complaints: ["complaint", "投诉", "客訴", "投訴"],
  auditErrors: ["audit", "compliance", "稽核", "合规", "差错", "規範"],
  surveySent: ["survey", "invitation", "邀评", "短信评价", "邀請評價"],
  adherence: ["adherence", "schedule adherence", "排班", "遵时", "班表遵守"],
  transfers: ["transfer", "转接", "轉接"],
  attendance: ["attendance", "punctuality", "考勤", "出勤"],
};

const onboardingWords: Readonly<Record<OnboardingModule, readonly string[]>> = {
  "trade-and-career": ["career", "industry", "行业", "职业", "職涯", "職業"],
  "performance-measurement": ["performance", "KPI", "绩效", "績效", "考核"],
  "workforce-management": ["workforce management", "WFM", "adherence", "排班", "现场管理", "班表"],
  technology: ["technology", "system", "telephony", "系统", "技术", "系統"],
  "customer-relations": [
    "customer relation",
    "customer service",
    "客户关系",
    "客戶關係",
    "客户服务",
  ],
};

/** Words for whoever trains or names courses for all new hires. */
export const onboardingGeneral: readonly string[] = [
  "onboarding",
  "induction",
  "new hire",
  "new employee",
  "新人",
  "新员工",
  "新進人員",
  "岗前",
  "入职",
];

/** The wordings under which a topic may be found in the centre's catalogue and among its trainers' skills. */
export function wordsForTopic(topic: Topic): readonly string[] {
  return topic.kind === "metric" ? metricWords[topic.metric] : [topic.name];
}

/** The wordings under which an onboarding module may be found there. */
export function wordsForOnboarding(module: OnboardingModule): readonly string[] {
  return onboardingWords[module];
}
