import type { CellLook, Reason, StatedUnit } from "../../domain/records/reasons";
import { unreachable } from "../../foundation/result";

const looks: Record<CellLook, string> = {
  empty: "the cells are empty",
  dates: "the cells hold dates",
  times: "the cells hold times of day",
  durations: "the cells hold durations",
  percentages: "the cells hold percentages",
  ids: "the cells look like IDs",
  names: "the cells look like people's names",
  words: "the cells hold words",
  sentences: "the cells hold remarks",
  "yes-no": "the cells say yes or no",
  numbers: "the cells hold numbers",
  mixed: "the cells hold all sorts of things",
};

const units: Record<StatedUnit, string> = {
  seconds: "seconds",
  minutes: "minutes",
  hours: "hours",
  percent: "per cent",
  clock: "h:mm:ss",
};

/** One reason in a few words; `field` names a field. */
export function reasonText(reason: Reason, field: (id: string) => string): string {
  switch (reason.kind) {
    case "header":
      switch (reason.how) {
        case "same":
          return `the header says “${reason.word}”`;
        case "near":
          return `the header is almost “${reason.word}”`;
        case "ends-in":
          return `the header ends in “${reason.word}”`;
        case "group":
          return `the header above says “${reason.word}”`;
        default:
          return unreachable(reason.how);
      }
    case "unit":
      return `the unit is ${units[reason.unit]}`;
    case "full-marks":
      return `full marks are ${reason.marks}`;
    case "cells":
      return looks[reason.look];
    case "place":
      return "by its place and its cells";
    case "neighbours":
      return `it has ${reason.fields.map(field).join(", ")}`;
    case "unlike":
      return `against it: ${reason.headers.map((header) => `“${header}”`).join(", ")}`;
    case "named":
      return `tab or title say “${reason.word}”`;
    case "template":
      return "it is an input sheet of Peilian's";
    case "said":
      return "you said so";
    default:
      return unreachable(reason);
  }
}
