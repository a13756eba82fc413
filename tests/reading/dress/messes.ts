import type { Draw } from "./draw";
import type { TableMess } from "./dress-table";
import { cleanHeaders } from "./write-header";
import { cleanValues } from "./write-column";

/** Everything that may be wrong with a workbook, by the name it goes under in the figures. */
export const messNames = [
  "titles",
  "two header rows",
  "group names unmerged",
  "three header rows",
  "columns shuffled",
  "foreign columns",
  "blank rows",
  "subtotals",
  "total row",
  "agent below total",
  "notes below",
  "headers repeated",
  "pseudo-agents",
  "hidden rows and columns",
  "Excel table",
  "value forms",
  "stray forms",
  "blanks",
  "errors",
  "implausible",
  "synonyms",
  "words held out",
  "misspelt headers",
  "marks in headers",
  "side by side",
  "stacked",
  "padded range",
  "1904",
  "namesakes",
  "sheet a month",
  "sheet a person",
  "pivot",
] as const;
export type MessName = (typeof messNames)[number];

/** One mess for half of the workbooks, two to six together for the others. */
export function drawMesses(draw: Draw): ReadonlySet<MessName> {
  const count = draw.chance(0.5) ? 1 : draw.int(2, 6);
  return new Set(draw.some(messNames, count));
}

export function tableMess(messes: ReadonlySet<MessName>): TableMess {
  const has = (name: MessName): boolean => messes.has(name);
  return {
    titles: has("titles"),
    header: has("three header rows")
      ? "three-merged"
      : has("two header rows")
        ? "two-merged"
        : has("group names unmerged")
          ? "two-unmerged"
          : "one",
    shuffled: has("columns shuffled"),
    foreign: has("foreign columns"),
    blankRows: has("blank rows") && !has("Excel table"),
    subtotals: has("subtotals") && !has("Excel table"),
    totals: has("total row"),
    belowTotal: has("agent below total") && !has("Excel table"),
    notes: has("notes below"),
    repeatedHeaders: has("headers repeated") && !has("Excel table"),
    // Where no header says that a column holds names, nobody can tell whose name is a template's.
    pseudoAgents: has("pseudo-agents") && !has("words held out") && !has("misspelt headers"),
    hidden: has("hidden rows and columns"),
    excelTable: has("Excel table"),
    values: {
      ...cleanValues,
      forms: has("value forms"),
      strays: has("stray forms"),
      blanks: has("blanks"),
      errors: has("errors"),
      implausible: has("implausible"),
    },
    headers: {
      ...cleanHeaders,
      synonyms: has("synonyms"),
      // Of two people of one name nobody knows which is which where the column of ids has a strange header.
      heldOut: has("words held out") && !has("namesakes"),
      slips: has("misspelt headers") && !has("namesakes"),
      marks: has("marks in headers"),
    },
  };
}
