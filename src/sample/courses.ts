import type { Day } from "../foundation/day";
import type {
  SampleBusinessType,
  SampleCourse,
  SampleCriterion,
  SampleMethod,
  SampleWords,
} from "../locales/sample-words";

export type SampleCatalogueCourse = {
  readonly id: string;
  readonly name: string;
  /** As the centre words it; `null` when the course is for anything. */
  readonly topic: string | null;
  readonly method: string;
  readonly minutes: number;
  /** `null`: no limit. */
  readonly seats: number | null;
  readonly deadline: Day | null;
};

type Outline = {
  readonly criterion?: SampleCriterion;
  readonly businessType?: SampleBusinessType;
  readonly method: SampleMethod;
  readonly minutes: number;
  readonly seats: number | null;
};

const outlines: Readonly<Record<SampleCourse, Outline>> = {
  objectionDrill: { criterion: "objection", method: "drill", minutes: 90, seats: 16 },
  objectionVideo: { criterion: "objection", method: "video", minutes: 45, seats: 30 },
  toneLecture: { criterion: "tone", method: "relay", minutes: 30, seats: 12 },
  greetingShortVideo: { criterion: "greeting", method: "shortVideo", minutes: 15, seats: null },
  listeningDrill: { criterion: "listening", method: "drill", minutes: 60, seats: 16 },
  verificationLecture: { criterion: "verification", method: "lecture", minutes: 60, seats: 24 },
  accuracyLecture: { criterion: "accuracy", method: "lecture", minutes: 90, seats: 30 },
  procedureLecture: { criterion: "procedure", method: "lecture", minutes: 60, seats: 30 },
  recordShortVideo: { criterion: "record", method: "shortVideo", minutes: 15, seats: null },
  disputeLecture: { businessType: "dispute", method: "lecture", minutes: 60, seats: 24 },
  instalmentShortVideo: {
    businessType: "instalment",
    method: "shortVideo",
    minutes: 15,
    seats: null,
  },
  coaching: { method: "oneToOne", minutes: 30, seats: 1 },
  recordingStudy: { method: "recordingStudy", minutes: 60, seats: 12 },
  onboarding: { method: "lecture", minutes: 120, seats: 24 },
};

/** The centre's course catalogue; one course has to be done by the end of the roster's second month. */
export function sampleCourses(words: SampleWords, deadline: Day): readonly SampleCatalogueCourse[] {
  return (Object.keys(outlines) as SampleCourse[]).map((course, i) => {
    const outline = outlines[course];
    return {
      id: `C${String(i + 1).padStart(3, "0")}`,
      name: words.courses[course],
      topic: topicOf(course, outline, words),
      method: words.methods[outline.method],
      minutes: outline.minutes,
      seats: outline.seats,
      deadline: outline.criterion === "verification" ? deadline : null,
    };
  });
}

function topicOf(course: SampleCourse, outline: Outline, words: SampleWords): string | null {
  if (outline.criterion !== undefined) return words.criteria[outline.criterion];
  if (outline.businessType !== undefined) return words.businessTypes[outline.businessType];
  return course === "onboarding" ? words.newHireTopic : null;
}
