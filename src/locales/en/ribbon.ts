/** What the ribbon and the lists of add-ins say; manifest.xml holds the same words, and a test compares them. */
export const ribbonWords = {
  name: "Peilian",
  description:
    "Ranks call-centre agents fairly, finds what each one lacks and writes training plan, timetable and evaluation sheets into this workbook. Nothing leaves the machine.",
  group: "Peilian",
  plan: {
    title: "Training plan",
    text: "Opens the Peilian pane: what was found in this workbook, the rules, and the plan.",
  },
  generate: {
    title: "Generate training plan",
    text: "Opens the pane and makes the training plan. You see what will be written before anything is written.",
  },
  check: {
    title: "Check data",
    text: "Opens the pane and lists every row that needs a look, with its sheet and cell.",
  },
  help: { title: "Help", text: "Opens the user guide in the browser." },
  getStarted: {
    title: "Peilian is ready",
    text: "Choose Training plan on the Home tab. Your own sheets are read, never changed.",
  },
};

export type RibbonWords = typeof ribbonWords;
