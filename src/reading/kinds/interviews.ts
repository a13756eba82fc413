import type { FieldId } from "../../locales/header-synonyms";
import { dayHeaders } from "../records/roster-days";
import { believed, count, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { metricFields, personFields } from "./field-groups";
import { headersSpeakingOf } from "./header-mentions";
import type { KindReading } from "./kind-reading";
import { rather } from "./rather";

const spokenOf: readonly FieldId[] = [
  "details",
  "topic",
  "problem",
  "cause",
  "action",
  "followUp",
  "result",
];

export const interviews: KindReading = {
  fields: [
    ...personFields,
    "team",
    "branch",
    "leader",
    "date",
    "interviewer",
    "category",
    ...spokenOf,
    "deadline",
  ],
  keys: personFields,
  wanted: [{ ask: "date", unless: [] }],
  rowsAbout: "agents",
  evidence,
  complete: (_studied, columns) => rather(columns, [["details", "topic"]]),
};

function evidence(table: Evidence): number {
  const who = person(table);
  const interviewer = has(table, "interviewer");
  const said = count(table, spokenOf);
  if (who === 0 || said + interviewer < 1.8) return 0;
  const mentions = headersSpeakingOf(table, "interviews");
  let sure = 0.08 + 0.26 * interviewer + 0.12 * Math.min(4, said) + 0.1 * Math.min(2, mentions);
  sure += (speaksOf(table, "interviews") ? 0.15 : 0) + 0.06 * has(table, "date");
  sure -= 0.25 * foreign(table, [...metricFields, "score", "evaluator", "month"]);
  sure -=
    0.2 *
    foreign(table, [
      "complaintId",
      "upheld",
      "errorCode",
      "deduction",
      "courseName",
      "trainerName",
      "handling",
      "recordId",
    ]);
  if (dayHeaders(table.studied.table).some((day) => day !== null)) sure -= 0.5;
  return believed(who * sure);
}
