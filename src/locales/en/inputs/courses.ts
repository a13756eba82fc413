import type * as columns from "../../inputs/courses";
import type { SheetWords } from "../../input-words";

export const venues: SheetWords<typeof columns.venues> = {
  name: "Input rooms",
  title: "Training rooms",
  about: "Every room for training.",
  columns: {
    venueName: { header: "Room", note: "Training room.", examples: ["Room A", "Room B"] },
  },
};

export const courses: SheetWords<typeof columns.courses> = {
  name: "Input courses",
  title: "Course catalogue",
  about: "Courses you already have; Peilian proposes others for what they do not cover.",
  columns: {
    minutes: { header: "Length (min)", note: "Minutes of one session." },
    deadline: {
      header: "Deadline",
      note: "Last day by which it must be finished, where there is one.",
    },
    partOfShift: {
      header: "Part of shift",
      note: "When in the day it is held; empty: as its method asks.",
      examples: ["Start of shift", "Any time"],
      values: ["Start of shift", "End of shift", "Any time"],
    },
  },
};

export const trainingRecords: SheetWords<typeof columns.trainingRecords> = {
  name: "Input training records",
  title: "Training records",
  about:
    "One row for each person and session. A grid of people by sessions with a mark in each cell works as well.",
  columns: {
    sessionName: { header: "Session", note: "Number or name of the session." },
    sessionDate: { header: "Training date", note: "The day of the session." },
    sessionStart: { header: "Session start", note: "Time of day." },
    sessionEnd: { header: "Session end", note: "Time of day." },
    trainingLength: {
      header: "Training duration (min)",
      note: "Minutes trained, where no times are given.",
    },
    attended: {
      header: "Attendance status",
      note: "Whether she came.",
      examples: ["Present", "Absent"],
      values: ["Present", "Late", "Left early", "On leave", "Absent"],
    },
    trainingScore: { header: "Training score", note: "Result of the test at the end, if any." },
    remarks: {
      header: "Trainee feedback",
      note: "What the trainee said.",
      examples: ["Useful", "Too fast"],
    },
  },
};
