import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { criterionColumns } from "../recognition/criterion-columns";
import { has, person, speaksOf, believed, foreign, type Evidence } from "./evidence";
import { personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";
import { saysSelf } from "./self-words";

const fields: readonly FieldId[] = [
  ...personFields,
  "team",
  "branch",
  "leader",
  "recordId",
  "evaluator",
  "date",
  "businessType",
  "qaScore",
  "score",
  "observationOnly",
  "scoredFlag",
];

export const reviews: KindReading = {
  fields,
  keys: personFields,
  wanted: [
    { ask: "date", unless: [] },
    { ask: "qaScore", unless: ["score", "criterion"] },
  ],
  rowsAbout: "agents",
  evidence,
  complete,
  correctable: [...fields, "criterion"],
};

function evidence(table: Evidence): number {
  const who = person(table);
  if (who === 0) return 0;
  const criteria = criterionColumns(table.studied, table.columns);
  const qa = speaksOf(table, "qa");
  const total = Math.max(has(table, "qaScore"), has(table, "score") * (qa ? 0.9 : 0.5));
  const reviewer = has(table, "evaluator");
  const perCall = Math.max(has(table, "recordId"), has(table, "date"));
  const stated = criteria.filter((column) => table.studied.stated[column]?.maxScore !== null);
  if (reviewer === 0 && total === 0 && criteria.length < 2) return 0;
  let sure = 0.3 + 0.25 * reviewer + 0.25 * total + 0.12 * perCall;
  sure += criteria.length >= 2 ? (stated.length >= 2 || reviewer > 0 || qa ? 0.25 : 0.1) : 0;
  sure += qa ? 0.08 : 0;
  sure += 0.05 * Math.max(has(table, "observationOnly"), has(table, "scoredFlag"));
  sure -=
    0.2 *
    foreign(table, [
      "handleTime",
      "callsHandled",
      "adherence",
      "resolution",
      "attendance",
      "surveySent",
      "complaints",
      "afterCallWork",
      "answered",
      "month",
      "trainerName",
      "candidate",
      "judge",
      "lectureTopic",
    ]);
  // Errors with what each costs, and no marks: findings, no review.
  if (total === 0 && criteria.length < 2) {
    sure -= 0.15 + 0.2 * foreign(table, ["deduction", "severity", "errorCode"]);
  }
  // What a lead scored while she played a customer, and what an agent thinks of herself, is no review.
  sure -= 0.4 * foreign(table, ["playedBy", "scenario", "stressScore", "selfScore"]);
  const self = speaksOf(table, "self") || table.columns.some(({ header }) => saysSelf(header));
  if (speaksOf(table, "stress") || self) sure -= 0.5;
  // Neither a score nor marks: what was deducted, and for what kind of error, is an audit's.
  if (total === 0 && criteria.length < 2) {
    sure -=
      0.15 * (1 + foreign(table, ["deduction", "severity", "errorCode", "category", "upheld"]));
  }
  if (speaksOf(table, "exam") && !qa && reviewer === 0) sure -= 0.5;
  // One row a person and nothing that tells of a single call: a summary.
  if (reviewer === 0 && perCall === 0 && criteria.length < 2) sure -= 0.3;
  return believed(who * sure);
}

function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const criteria = new Set(criterionColumns(studied, columns));
  return columns.map((meaning) =>
    criteria.has(meaning.column)
      ? { ...meaning, field: "criterion", confidence: meaning.stated.maxScore === null ? 0.7 : 0.9 }
      : meaning,
  );
}
