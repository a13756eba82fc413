import { untoldMarks } from "../recognition/untold-columns";
import { dayHeaders } from "../records/roster-days";
import {
  has,
  count,
  personColumns,
  rowsPerPerson,
  believed,
  foreign,
  speaksOf,
  type Evidence,
} from "./evidence";
import { personFields, attributeFields, metricFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

export const staff: KindReading = {
  fields: [...personFields, ...attributeFields],
  keys: personFields,
  rowsAbout: "agents-listed",
  evidence,
};

function evidence(table: Evidence): number {
  const who = personColumns(table);
  if (who === 0) return 0;
  const attributes = count(table, attributeFields);
  if (attributes < 0.9) return 0;
  const both = Math.min(has(table, "agentId"), has(table, "agentName"));
  let sure = 0.34 + 0.12 * attributes + 0.1 * both + 0.12 * has(table, "hiredOn");
  sure -=
    0.2 *
    foreign(table, [
      ...metricFields,
      "score",
      "evaluator",
      "recordId",
      "date",
      "month",
      "answered",
      "trainerName",
      "courseName",
    ]);
  // A list with a column of marks under an exam's title is what came of the exam, however much it tells of the people.
  const marks = foreign(table, ["score", "examScore"]);
  if (speaksOf(table, "exam") && marks + untoldMarks(table.studied, table.columns).length > 0)
    sure -= 0.4;
  if (rowsPerPerson(table) > 1.5) sure -= 0.3;
  if (dayHeaders(table.studied.table).some((day) => day !== null)) sure -= 0.4;
  return believed(who * sure);
}
