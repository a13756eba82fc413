import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/interviews-and-cases";

export const interviews: SheetWords<typeof columns.interviews> = {
  name: "Input Interviews",
  title: "Interview notes",
  about: "One row an interview: what was said and what was agreed.",
  columns: {
    interviewer: {
      header: "Interviewer",
      note: "Who held the interview.",
      examples: ["Robin West", "Sam Lake"],
    },
    category: {
      header: "Interview type",
      note: "Such as performance or needs.",
      examples: ["Performance", "Needs"],
    },
    topic: {
      header: "Topic",
      note: "What it was about.",
      examples: ["Billing errors", "Help on late shifts"],
    },
    problem: {
      header: "Problem",
      note: "What the agent struggles with.",
      examples: ["Unsure of billing rules", "Nobody to ask at night"],
    },
    cause: {
      header: "Root cause",
      note: "Why that is so.",
      examples: ["New rules not learnt", "No duty list"],
    },
    action: {
      header: "Agreed action",
      note: "What both agreed on.",
      examples: ["Billing course", "Publish a duty list"],
    },
    deadline: { header: "Due date", note: "By when." },
    followUp: {
      header: "Follow-up",
      note: "What was seen since.",
      examples: ["One coaching held", "To be followed up"],
    },
    result: {
      header: "Result",
      note: "What came of it.",
      examples: ["Fewer errors", "Not due yet"],
    },
  },
};

export const caseLibrary: SheetWords<typeof columns.caseLibrary> = {
  name: "Input Case library",
  title: "Case library",
  about:
    "One row a case of one of five kinds: procedure, business, error-prone, hot topic, complaint.",
  columns: {
    caseId: { header: "Case number", note: "The number that tells one case from another." },
    caseTitle: {
      header: "Case title",
      note: "The case in a few words.",
      examples: ["Change of billing day", "Calming a caller with a stolen card"],
    },
    caseKind: {
      header: "Case type",
      note: "Procedure, business, error-prone, hot topic or complaint.",
      examples: ["Business", "Complaint"],
      values: ["Procedure", "Business", "Error-prone", "Hot topic", "Complaint"],
    },
    details: {
      header: "Case description",
      note: "What happened.",
      examples: ["Customer wants another billing day", "Card was used by a stranger"],
    },
    handling: {
      header: "Correct handling",
      note: "What should be done.",
      examples: ["Identify first, then explain the rule", "Calm, then block the card"],
    },
    recording: { header: "Source recording", note: "The recording it comes from." },
    caseDate: { header: "Date added", note: "When it entered the library." },
    status: {
      header: "Status",
      note: "In use or retired.",
      examples: ["In use", "In use"],
      values: ["In use", "Retired"],
    },
    author: { header: "Author", note: "Who wrote it.", examples: ["Kim Park", "Lee Ross"] },
  },
};
