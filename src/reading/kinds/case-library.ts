import { parseCaseKind } from "../values/case-kinds";
import { believed, foreign, has, speaksOf, type Evidence } from "./evidence";
import { metricFields } from "./field-groups";
import { headersSpeakingOf } from "./header-mentions";
import type { KindReading } from "./kind-reading";
import { ownNumbers } from "./own-numbers";
import { rather } from "./rather";

export const caseLibrary: KindReading = {
  fields: [
    "caseId",
    "caseTitle",
    "caseKind",
    "businessType",
    "details",
    "handling",
    "recording",
    "caseDate",
    "date",
    "status",
    "author",
  ],
  keys: ["caseId", "caseTitle", "details"],
  rowsAbout: "others",
  evidence,
  complete: (studied, columns) =>
    rather(ownNumbers(studied, columns, "caseId"), [
      ["caseKind", "businessType"],
      ["caseDate", "date"],
    ]),
};

function evidence(table: Evidence): number {
  const told = Math.max(has(table, "caseTitle"), 0.9 * has(table, "details"));
  const handling = has(table, "handling");
  const mentions = headersSpeakingOf(table, "cases");
  const ofFive = kindsNamed(table);
  const context = speaksOf(table, "cases");
  if (told === 0 || handling + mentions + ofFive < 0.9) return 0;
  let sure = 0.12 + 0.14 * has(table, "caseTitle") + 0.2 * handling + 0.12 * has(table, "details");
  sure += 0.12 * Math.min(3, mentions) + 0.24 * ofFive + (context ? 0.14 : 0);
  sure += 0.08 * has(table, "recording") + 0.08 * has(table, "author");
  sure -= 0.25 * foreign(table, [...metricFields, "score", "evaluator", "upheld", "month"]);
  sure -= 0.2 * foreign(table, ["rightAnswer", "optionA", "courseName", "minutes", "agentId"]);
  sure -= 0.2 * foreign(table, ["interviewer", "complaintId", "errorCode", "goLive"]);
  return believed(told * sure);
}

const lookedAt = 40;

/** How surely a column sorts the rows by the five kinds of case. */
function kindsNamed(table: Evidence): number {
  const column = table.columns.find(({ field }) => field === "caseKind");
  if (column === undefined) return 0;
  const { grid, view, rows } = table.studied.table;
  const kinds = new Set<string>();
  let filled = 0;
  let known = 0;
  for (let row = 0; row < Math.min(lookedAt, rows.length); row++) {
    const cell = grid.at(row, column.column);
    if (cell < 0) continue;
    filled += 1;
    const kind = parseCaseKind(view.shown(cell));
    if (kind === null) continue;
    known += 1;
    kinds.add(kind);
  }
  return filled > 0 && kinds.size >= 2 ? (column.confidence * known) / filled : 0;
}
