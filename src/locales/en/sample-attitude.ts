import type { SampleAttitudeWords } from "../sample-attitude-words";

export const sampleAttitudeWords: SampleAttitudeWords = {
  listening: {
    sheet: "Attitude listening",
    title: "Service attitude, calls listened to (observation only)",
    headers: {
      recording: "Recording ID",
      day: "Date",
      agent: "Employee ID",
      name: "Agent Name",
      team: "Team",
      listener: "Evaluator",
      kind: "Review Type",
    },
    habits: {
      courtesy: "Courtesy words used",
      rhetorical: "Rhetorical questions",
      stiff: "Stiff tone",
      hold: "Hold etiquette kept",
    },
    warmth: "Warmth ({points})",
    yes: "Yes",
    no: "No",
  },
  selfView: {
    sheet: "Self-assessment",
    title: "Self-assessment of call quality",
    headers: { day: "Date", agent: "Employee ID", name: "Agent Name", team: "Team" },
    criterionHeader: "{name}, self ({points})",
  },
};
