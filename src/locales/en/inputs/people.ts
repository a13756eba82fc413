import type * as columns from "../../inputs/people";
import type { SheetWords } from "../../input-words";

export const staff: SheetWords<typeof columns.staff> = {
  name: "Input staff",
  title: "Staff list",
  about: "Every agent and team lead, one row each.",
  columns: {
    jobTitle: {
      header: "Job title",
      note: "Team leads are told by it.",
      examples: ["Agent", "Agent"],
    },
    level: { header: "Level", note: "Skill or star level.", examples: ["Senior", "Junior"] },
    hiredOn: {
      header: "Hire date",
      note: "Tells new hires, who get onboarding courses instead of a rank group.",
    },
    leftOn: { header: "Leaving date", note: "Blank for everyone who is still here." },
    status: {
      header: "Status",
      note: "Active, or left.",
      examples: ["Active", "Active"],
      values: ["Active", "Left"],
    },
  },
};
