import type { Topic } from "../diagnosis/diagnosis";
import type { Level } from "../tiers/tiers";

/** Training methods that the timetable places as sessions. */
export type Method =
  | "live-drill"
  | "video"
  | "lecture"
  | "short-video"
  | "one-to-one"
  | "recording-study"
  | "etiquette-relay"
  | "team-lead-cascade"
  | "question-meeting"
  | "stress-test"
  | "peer-help"
  | "performance-interview"
  | "knowledge-contest";

/** The three kinds of knowledge module, plus onboarding. */
export type Module = "professional" | "rules" | "general" | "onboarding";

/** What every new hire must have heard, in the order in which it is taught. */
export type OnboardingModule =
  | "trade-and-career"
  | "performance-measurement"
  | "workforce-management"
  | "technology"
  | "customer-relations";

/** What a course is to achieve; the locale makes the sentence. */
export type Objective =
  /** Bring those who are weak up to the centre's mean, given in the topic's own unit. */
  | { readonly kind: "reach-peers"; readonly mean: number }
  /** Team leads learn it first and lead their teams through it. */
  | { readonly kind: "prepare-leads"; readonly mean: number }
  | { readonly kind: "leave-bottom-group" }
  | { readonly kind: "learn-from-good-calls" }
  | { readonly kind: "ready-for-the-phone" }
  /** Leads learn what is new, so as to tell their teams before it goes live. */
  | { readonly kind: "teach-release"; readonly release: string }
  /** Of a course that only an earlier plan knows. */
  | { readonly kind: "as-before" };

/**
 * "first-hour": it begins within the first hour in which a trainee may train on the day, before the calls come in. "last-hour":
 * it ends within her last one.
 */
export type TimeOfDay = "first-hour" | "last-hour";

/** Shown to people as the course's code: the centre's own, or a short one of ours. */
export type CourseId = string;

/** A course as it will be taught: from the centre's catalogue or built in. */
export type Course = {
  readonly id: CourseId;
  /** The centre's own name; `null`: the locale names it from method, topic (or onboarding module) and levels. */
  readonly name: string | null;
  readonly topic: Topic | null;
  readonly method: Method;
  /** How many asked for this method; absent: it is what the need calls for, or the catalogue's. */
  readonly askedFor?: { readonly count: number; readonly of: number };
  readonly module: Module;
  /** Levels of the trainees who sit together; empty: all together. */
  readonly levels: readonly Level[];
  /** Of a meeting that comes round: 2 for the second of the plan. Absent: the first or only one. */
  readonly meeting?: number;
  /** Which onboarding module it is; `null` for every other course. */
  readonly onboarding: OnboardingModule | null;
  readonly objective: Objective;
  readonly minutes: number;
  readonly seats: number;
  /** The skill a trainer needs, in the centre's words; `null`: any trainer. */
  readonly skill: string | null;
  readonly needsTrainer: boolean;
  readonly needsVenue: boolean;
  /** When in the day it is held, as the centre's catalogue or else its method asks. Absent: whenever people can best be spared. */
  readonly timeOfDay?: TimeOfDay;
  readonly evaluation: "quiz" | "scored-call" | "observation" | "role-play";
  /** "catalogue" or "built-in": shown, so that nobody takes our default for the centre's course. */
  readonly origin: "catalogue" | "built-in";
};
