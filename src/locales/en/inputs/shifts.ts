import type * as columns from "../../inputs/shifts";
import type { SheetWords } from "../../input-words";

export const roster: SheetWords<typeof columns.roster> = {
  name: "Input roster",
  title: "Shift roster",
  about: "One row for each agent and day. A grid with the days across works as well.",
  columns: {},
};

export const shiftDefinitions: SheetWords<typeof columns.shiftDefinitions> = {
  name: "Input shifts",
  title: "Shift definitions",
  about: "What each code on the roster means.",
  columns: {},
};
