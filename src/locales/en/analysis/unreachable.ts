import type { Unreachable } from "../../../domain/scheduling/build/unreachable";
import { decimal, whole } from "../../figures";

type Because = Unreachable["because"];

export const unreachableWords = {
  sheet: {
    heading: "Whom no session can reach",
    about: (besideShift: number, rest: number): string =>
      `Their working hours have no part in the training hours on any day of the plan. ${besideShift === 0 ? "Paid training beside the shift is switched off in the settings." : `Paid training up to ${whole(besideShift)} minutes before or after a shift is allowed where ${decimal(rest, 1)} hours of rest are kept.`}`,
    reasons: {
      "hours-outside": "Works only outside the training hours (nights, for instance).",
      "never-works": "The roster has no work for this person on any day of the plan.",
    } satisfies Record<Because, string>,
    remedies: {
      "hours-outside":
        "Longer training hours, paid training beside the shift (settings), or short videos in quiet minutes of the shift.",
      "never-works": "Check the roster: leave, or a row left empty.",
    } satisfies Record<Because, string>,
  },
  columns: { courses: "Courses", why: "Why, and what would help" },
};
