import type * as columns from "../../inputs/trainers";
import type { SheetWords } from "../../input-words";

export const trainers: SheetWords<typeof columns.trainers> = {
  name: "Input trainers",
  title: "Trainers",
  about: "Everyone who may teach.",
  columns: {
    skills: {
      header: "Skills",
      note: "Topics the trainer teaches, with semicolons between; blank: everything.",
      examples: ["Accuracy; Tone", "Billing"],
    },
    dailyLimit: { header: "Max minutes per day", note: "Most minutes of teaching a day." },
    weeklyLimit: { header: "Max minutes per week", note: "Most minutes of teaching a week." },
    availability: {
      header: "Availability",
      note: "As Mon-Fri 09:00-17:00; blank: the working hours of the settings.",
      examples: ["Mon-Fri 09:00-17:00", "Tue, Thu 14:00-17:00"],
    },
  },
};
