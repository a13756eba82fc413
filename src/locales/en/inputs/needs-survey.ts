import type { SheetWords } from "../../input-words";
import type * as columns from "../../inputs/needs-survey";

export const needsSurvey: SheetWords<typeof columns.needsSurvey> = {
  name: "Input Needs survey",
  title: "Training-needs survey",
  about:
    "One row an answer sheet; rename, add or remove questions, or use the export of your form tool as it is. Leave the name empty for anonymous answers.",
  columns: {
    answeredOn: { header: "Submitted on", note: "The day it was handed in." },
    topics: {
      header: "Which training do you need most? (select all)",
      note: "Several are separated by semicolons.",
      examples: ["Billing; Complaints", "Complaints"],
    },
    methods: {
      header: "How would you like to be trained? (select all)",
      note: "Several are separated by semicolons.",
      examples: ["Live drill; Short video", "One-to-one coaching"],
    },
    times: {
      header: "When could you attend?",
      note: "One answer.",
      examples: ["Before the early shift", "After lunch"],
    },
    difficulty: {
      header: "What do you find most difficult?",
      note: "In the respondent's own words.",
      examples: ["Too many fee rules", "Callers who are upset"],
    },
  },
};
