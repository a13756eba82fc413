import type { Topic } from "../diagnosis/diagnosis";

/** Training methods of the mission (P2) that the timetable places as sessions. */
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

/** The three kinds of knowledge module of P1, plus onboarding. */
export type Module = "professional" | "rules" | "general" | "onboarding";

export type CourseId = string;

/** A course as it will be taught: from the centre's catalogue or built in. */
export type Course = {
  readonly id: CourseId;
  /** The centre's own name; `null`: the locale names it from method, topic and level. */
  readonly name: string | null;
  readonly topic: Topic | null;
  readonly method: Method;
  readonly module: Module;
  readonly minutes: number;
  readonly seats: number;
  /** The skill a trainer needs, in the centre's words; `null`: any trainer. */
  readonly skill: string | null;
  readonly needsTrainer: boolean;
  readonly needsVenue: boolean;
  readonly evaluation: "quiz" | "scored-call" | "observation" | "role-play";
  /** "catalogue" or "built-in": shown, so that nobody takes our default for the centre's course. */
  readonly origin: "catalogue" | "built-in";
};
