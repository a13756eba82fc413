import type { Course, Method, Module } from "./course";
import type { TopicSummary } from "../diagnosis/diagnosis";
import type { MetricId } from "../metrics/metric";

/** How a method is usually taught: used where the catalogue says nothing. */
export type MethodDefaults = Pick<
  Course,
  "minutes" | "seats" | "needsTrainer" | "needsVenue" | "evaluation" | "timeOfDay"
>;

const taught = (
  minutes: number,
  seats: number,
  needsVenue: boolean,
  evaluation: Course["evaluation"],
): MethodDefaults => ({ minutes, seats, needsTrainer: true, needsVenue, evaluation });

const watched = (minutes: number): MethodDefaults => ({
  minutes,
  seats: 12,
  needsTrainer: false,
  needsVenue: false,
  evaluation: "quiz",
});

/** Coaching, relays and interviews take place at the desk; a recording needs a room with loudspeakers. */
export const methodDefaults: Readonly<Record<Method, MethodDefaults>> = {
  "live-drill": taught(60, 8, true, "role-play"),
  video: watched(60),
  lecture: taught(60, 12, true, "quiz"),
  "short-video": watched(15),
  "one-to-one": taught(30, 1, false, "scored-call"),
  "recording-study": taught(30, 10, true, "observation"),
  "etiquette-relay": { ...taught(30, 12, false, "observation"), timeOfDay: "first-hour" },
  "team-lead-cascade": taught(60, 12, true, "quiz"),
  "question-meeting": taught(60, 12, true, "quiz"),
  "stress-test": taught(30, 1, false, "scored-call"),
  "peer-help": taught(30, 4, false, "observation"),
  "performance-interview": taught(30, 1, false, "scored-call"),
  "knowledge-contest": taught(60, 12, true, "quiz"),
};

/** As centres word their methods; the first that fits is taken, so the narrower come first. */
const methodPatterns: readonly (readonly [RegExp, Method])[] = [
  [/short ?video|micro|短视频|短視頻|短影音|微课|微課/, "short-video"],
  [/recording|listening session|录音|錄音|听音|聽音|案例回放/, "recording-study"],
  [
    /one[- ]?(?:to|on)[- ]?one|1 ?(?:to|on|v|对|對|:) ?1|coaching|一对一|一對一|辅导|輔導/,
    "one-to-one",
  ],
  [/stress|压力测试|壓力測試/, "stress-test"],
  [/relay|etiquette|接龙|接龍|礼仪|禮儀/, "etiquette-relay"],
  [/interview|面谈|面談/, "performance-interview"],
  [/contest|competition|竞赛|競賽|比武/, "knowledge-contest"],
  [/peer|buddy|互助|结对|結對/, "peer-help"],
  [/cascade|train[- ]the[- ]trainer|逐级|转训|轉訓|班长/, "team-lead-cascade"],
  [/question meeting|q ?& ?a|答疑/, "question-meeting"],
  [/video|e-?learning|online|视频|視頻|影片|线上|線上|云课/, "video"],
  [/drill|role[- ]?play|practice|simulation|演练|演練|模拟|模擬|情景|实操|實作/, "live-drill"],
  [/lecture|classroom|seminar|讲授|講授|讲座|講座|面授|授课|授課|课堂|課堂/, "lecture"],
];

/** The method a centre's wording stands for; `null`: none that we know. */
export function recogniseMethod(wording: string | null): Method | null {
  const plain = wording?.normalize("NFKC").toLowerCase() ?? "";
  return methodPatterns.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/**
 * The method by the ability a weakness draws on: what is a habit is spoken aloud every day, what is a skill is drilled,
 * what is not known is told.
 */
export function methodForAbility({ topic, ability }: TopicSummary): Method {
  switch (ability) {
    case "attitude":
      // Coming to work on time is a rule to know; a relay drills courtesy.
      return topic.kind === "metric" ? "lecture" : "etiquette-relay";
    case "skill":
      return "live-drill";
    case "knowledge":
      return "lecture";
  }
}

const ruleMetrics: ReadonlySet<MetricId> = new Set(["auditErrors", "adherence", "attendance"]);
const generalMetrics: ReadonlySet<MetricId> = new Set([
  "qaScore",
  "satisfaction",
  "complaints",
  "surveySent",
]);

/** Which of the three kinds of knowledge module a topic belongs to. */
export function moduleForTopic({ topic, ability }: TopicSummary): Module {
  if (topic.kind === "business-type") return "professional";
  if (topic.kind === "criterion") return ability === "knowledge" ? "professional" : "general";
  if (ruleMetrics.has(topic.metric)) return "rules";
  return generalMetrics.has(topic.metric) ? "general" : "professional";
}
