import type { FieldId } from "../../locales/header-synonyms";
import { believed, count, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { metricFields, personFields } from "./field-groups";
import { headersSpeakingOf } from "./header-mentions";
import type { KindReading } from "./kind-reading";
import { rather } from "./rather";

/** What a list of complaints says beside when, about whom and about what. */
const particulars: readonly FieldId[] = [
  "severity",
  "complaintSource",
  "handled",
  "details",
  "category",
];

export const complaints: KindReading = {
  fields: [
    "complaintId",
    "recordId",
    "date",
    ...personFields,
    "team",
    "branch",
    "leader",
    "category",
    "complaintSource",
    "businessType",
    "severity",
    "upheld",
    "handled",
    "details",
  ],
  keys: ["complaintId", "recordId", "date", ...personFields],
  wanted: [{ ask: "date", unless: [] }],
  rowsAbout: "agents-if-named",
  evidence,
  complete: (_studied, columns) =>
    rather(columns, [
      ["category", "businessType"],
      ["complaintSource", "businessType"],
    ]),
};

function evidence(table: Evidence): number {
  const told = Math.max(has(table, "date"), has(table, "complaintId"), has(table, "recordId"));
  const said = count(table, particulars);
  const upheld = has(table, "upheld");
  if (told === 0 || said + upheld < 0.9) return 0;
  const mentions = headersSpeakingOf(table, "complaints");
  const context = speaksOf(table, "complaints");
  if (mentions === 0 && !context && upheld === 0) return 0;
  let sure = 0.12 + 0.16 * Math.min(3, mentions) + 0.22 * upheld + 0.08 * Math.min(4, said);
  sure += (context ? 0.18 : 0) + 0.06 * Math.max(person(table), has(table, "businessType"));
  sure -= 0.25 * foreign(table, [...metricFields, "score", "evaluator", "month"]);
  sure -= 0.2 * foreign(table, ["errorCode", "deduction", "interviewer", "handling", "caseTitle"]);
  sure -= 0.3 * foreign(table, ["rightAnswer", "stem", "points"]);
  return believed(told * sure);
}
