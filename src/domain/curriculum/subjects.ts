import type { TopicSummary } from "../diagnosis/diagnosis";
import type { MethodWish } from "../needs/training-needs";
import type { OnboardingModule } from "./course";
import type { CourseSubject } from "./course-outline";
import { methodForAbility, moduleForTopic } from "./methods";
import { onboardingGeneral, wordsForOnboarding, wordsForTopic } from "./topic-words";

/** In the order in which a newcomer needs them. */
export const onboardingModules: readonly OnboardingModule[] = [
  "trade-and-career",
  "performance-measurement",
  "workforce-management",
  "technology",
  "customer-relations",
];

const onboardingForm = { minutes: 120, seats: 12 };

/** Coaching of the bottom group: the agent, the coach and the agent's own calls. */
export const coaching: CourseSubject = {
  key: "ONE",
  topic: null,
  module: "general",
  onboarding: null,
  objective: { kind: "leave-bottom-group" },
  words: ["one to one", "coaching", "一对一", "一對一", "辅导", "輔導"],
  method: "one-to-one",
};

/** Pause and guess: the best agents hear good calls, stop, and say what they would answer. */
export const recordingStudy: CourseSubject = {
  key: "REC",
  topic: null,
  module: "general",
  onboarding: null,
  objective: { kind: "learn-from-good-calls" },
  words: ["recording", "录音", "錄音"],
  method: "recording-study",
};

/** One of the built-in modules for newcomers; its key numbers it in their order. */
export function onboardingSubject(module: OnboardingModule): CourseSubject {
  return {
    key: `NEW${onboardingModules.indexOf(module) + 1}`,
    topic: null,
    module: "onboarding",
    onboarding: module,
    objective: { kind: "ready-for-the-phone" },
    words: [...wordsForOnboarding(module), ...onboardingGeneral],
    method: "lecture",
    builtIn: onboardingForm,
  };
}

/** A course of the centre's own that every new hire attends. */
export const ownOnboardingSubject: CourseSubject = {
  key: "NEW",
  topic: null,
  module: "onboarding",
  onboarding: null,
  objective: { kind: "ready-for-the-phone" },
  words: onboardingGeneral,
  method: "lecture",
};

/** A group course on a topic; `code` is the topic's (see topic-codes.ts); `asked`: the way of training people ask for. */
export function topicSubject(
  summary: TopicSummary,
  code: string,
  asked: MethodWish | null = null,
): CourseSubject {
  return {
    key: code,
    topic: summary.topic,
    module: moduleForTopic(summary),
    onboarding: null,
    objective: { kind: "reach-peers", mean: summary.mean },
    words: wordsForTopic(summary.topic),
    method: asked?.method ?? methodForAbility(summary),
    ...(asked && { askedFor: { count: asked.wished.count, of: asked.wished.of } }),
  };
}

/** What the leads learn before their teams do; always built in, as catalogues are made for agents. */
export function leadsSubject(summary: TopicSummary, code: string): CourseSubject {
  const subject = topicSubject(summary, code);
  return {
    ...subject,
    key: `L-${code}`,
    objective: { kind: "prepare-leads", mean: summary.mean },
    method: "team-lead-cascade",
  };
}
