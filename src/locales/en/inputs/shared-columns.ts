import type { CommonWords } from "../../input-words";

/** Columns that several input sheets have. */
export const common: CommonWords = {
  agentId: {
    header: "Agent ID",
    note: "The ID that tells one agent from another; the same in every table.",
  },
  agentName: {
    header: "Agent name",
    note: "As on the other lists.",
    examples: ["Alex Moore", "Jamie Hill"],
  },
  team: {
    header: "Team",
    note: "Training never takes too many of one team at once.",
    examples: ["Team 1", "Team 2"],
  },
  branch: {
    header: "Branch",
    note: "Site or branch, where there are several.",
    examples: ["North", "South"],
  },
  leader: {
    header: "Team lead",
    note: "Who leads the team.",
    examples: ["Robin West", "Sam Lake"],
  },
  recordId: { header: "Call ID", note: "Number of the call or recording." },
  date: { header: "Date", note: "One day in each cell." },
  time: { header: "Time", note: "Time of day the call came in." },
  month: { header: "Month", note: "As 2026-03." },
  evaluator: {
    header: "Evaluator",
    note: "Who scored the call; strict and lenient evaluators are told apart by it.",
    examples: ["Pat Green", "Kim Stone"],
  },
  businessType: {
    header: "Business type",
    note: "What the call was about; weak topics are found by it.",
    examples: ["Billing", "Repayment"],
  },
  satisfaction: {
    header: "CSAT",
    note: "Customer satisfaction; points or per cent, the same in the whole column.",
  },
  talkTime: { header: "Talk time (sec)", note: "In seconds." },
  afterCallWork: { header: "ACW (sec)", note: "After-call work in seconds." },
  shiftCode: {
    header: "Shift code",
    note: "As on the list of shift definitions, or the word for a day off.",
    examples: ["D1", "N1"],
  },
  shiftStart: {
    header: "Shift start",
    note: "Time of day; may be blank where the code is defined.",
  },
  shiftEnd: { header: "Shift end", note: "Time of day; may be blank where the code is defined." },
  trainerName: { header: "Trainer", note: "Who teaches.", examples: ["Chris Ford", "Dana Reed"] },
  trainerId: { header: "Trainer ID", note: "The agent ID where a trainer is also an agent." },
  trainerKind: {
    header: "Trainer type",
    note: "Full-time, part-time or external.",
    examples: ["Full-time", "Part-time"],
    values: ["Full-time", "Part-time", "External"],
  },
  courseName: {
    header: "Course",
    note: "Name of the course.",
    examples: ["Billing disputes", "Tone of voice"],
  },
  courseId: { header: "Course code", note: "Short code, where you have one." },
  topic: {
    header: "Topic",
    note: "The QA criterion or business type it helps with.",
    examples: ["Billing", "Tone"],
  },
  method: {
    header: "Method",
    note: "Lecture, live drill, video, one-to-one coaching and so on.",
    examples: ["Lecture", "Live drill"],
  },
  seats: { header: "Seats", note: "Most people at once." },
};
