import type * as columns from "../../inputs/practice";
import type { SheetWords } from "../../input-words";

export const stressTests: SheetWords<typeof columns.stressTests> = {
  name: "Input stress tests",
  title: "Stress tests",
  about: "One row for each test: a lead plays a hard customer, unannounced.",
  columns: {
    playedBy: {
      header: "Customer played by",
      note: "Who played the customer.",
      examples: ["Robin West", "Sam Lake"],
    },
    scenario: {
      header: "Scenario",
      note: "What the customer wanted.",
      examples: ["Refund refused", "Angry repeat caller"],
    },
    dimension1: {
      header: "Handling (40)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    dimension2: {
      header: "Emotion control (30)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    dimension3: {
      header: "Etiquette (30)",
      note: "One column for each dimension of your form; full marks in brackets. Rename, add or remove as needed.",
    },
    stressScore: { header: "Stress test score", note: "Total of the test." },
    remark: {
      header: "Remark",
      note: "Anything worth keeping.",
      examples: ["Stayed calm", "Raised the voice once"],
    },
  },
};

export const selfAssessments: SheetWords<typeof columns.selfAssessments> = {
  name: "Input self-assessment",
  title: "Self-assessments",
  about:
    "One row for each agent and occasion: what she thinks of her own work. Never counted as a review.",
  columns: {
    dimension1: {
      header: "Greeting, self (10)",
      note: "The criteria of your QA form, full marks in brackets. Rename, add or remove as needed.",
    },
    dimension2: {
      header: "Accuracy, self (10)",
      note: "The criteria of your QA form, full marks in brackets. Rename, add or remove as needed.",
    },
    dimension3: {
      header: "Tone, self (10)",
      note: "The criteria of your QA form, full marks in brackets. Rename, add or remove as needed.",
    },
    selfScore: { header: "Self score", note: "Total she gave herself." },
    remark: {
      header: "Remark",
      note: "In her own words.",
      examples: ["Want to slow down", "Need product training"],
    },
  },
};
