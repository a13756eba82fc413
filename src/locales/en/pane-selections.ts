import { whole } from "../figures";

const counted = (people: number): string =>
  `${whole(people)} ${people === 1 ? "person" : "people"}`;

/** The editor of selections in the room Rules. */
export const selectionEditorWords = {
  title: "People chosen by figures",
  hint: "Who is to take part in a topic’s training, by one figure or several joined. Kept on the sheet “Selections” of this workbook.",
  checkFirst: "Check the data first: then it shows what stands in this workbook and whom it finds.",
  none: "No selections yet.",
  form: "A selection",
  name: "Name",
  nameProblems: {
    "no-name": "Give the selection a name.",
    "name-taken": "Another selection has this name.",
  },
  condition: (position: number): string => `Condition ${whole(position)}`,
  metric: "Metric",
  comparison: "Comparison",
  value: "Value",
  units: { percent: "%", seconds: "s", count: "cases", points: "marks", rating: "marks" },
  addCondition: "Add a condition (all must hold)",
  removeCondition: (position: number): string => `Remove condition ${whole(position)}`,
  done: "Done",
  cancel: "Cancel",
  add: "Add a selection",
  countAgain: "Count again",
  undo: "Take my changes back",
  edit: (name: string): string => `Change: ${name}`,
  remove: (name: string): string => `Remove: ${name}`,
  and: " and ",
  asks: (metric: string, comparison: string, value: string, unit: string): string =>
    `${metric}: ${comparison} ${value}${unit === "%" ? "" : " "}${unit}`,
  found: (people: number, surely: number): string =>
    `At the last check: ${counted(people)}, ${whole(surely)} of them with at least 80% certainty.`,
  notCounted: "Not counted yet: the next check or plan says whom it finds.",
  noFigures: "The workbook does not hold all these figures: nobody can be found.",
  refused: (rows: number): string =>
    `${rows === 1 ? "1 row" : `${whole(rows)} rows`} typed on the sheet could not be understood; the data check lists them.`,
};
