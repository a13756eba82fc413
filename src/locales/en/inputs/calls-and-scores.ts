import type * as columns from "../../inputs/calls-and-scores";
import type { SheetWords } from "../../input-words";

export const reviews: SheetWords<typeof columns.reviews> = {
  name: "Input QA reviews",
  title: "QA reviews",
  about: "One row for each call that was scored.",
  columns: {
    criterion1: {
      header: "Greeting (20)",
      note: "One column for each criterion of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    criterion2: {
      header: "Accuracy (50)",
      note: "One column for each criterion of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    criterion3: {
      header: "Tone (30)",
      note: "One column for each criterion of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    qaScore: { header: "QA score", note: "Total of the review." },
    observationOnly: {
      header: "Observation only",
      note: "Yes: listened to, does not count in the score.",
    },
  },
};

export const kpis: SheetWords<typeof columns.kpis> = {
  name: "Input KPI",
  title: "Monthly KPI",
  about: "One row for each agent and month.",
  columns: {
    callsHandled: { header: "Calls handled", note: "In the month." },
    handleTime: { header: "AHT (sec)", note: "Average handling time in seconds." },
    resolution: { header: "FCR", note: "First-call resolution in per cent." },
    complaints: { header: "Complaints", note: "Justified complaints in the month." },
    auditErrors: { header: "Audit errors", note: "Errors found in audits." },
    adherence: { header: "Adherence", note: "Schedule adherence in per cent." },
    attendance: { header: "Attendance", note: "In per cent." },
  },
};

export const calls: SheetWords<typeof columns.calls> = {
  name: "Input calls",
  title: "Call log",
  about: "One row for each call.",
  columns: {
    answered: { header: "Answered", note: "Yes or no." },
    resolved: { header: "Resolved", note: "Yes or no: settled in this call." },
  },
};
