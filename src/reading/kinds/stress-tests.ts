import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { dimensionColumns, withColumns, withTotal } from "./dimension-columns";
import { believed, count, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";

const fields: readonly FieldId[] = [
  ...personFields,
  "team",
  "branch",
  "leader",
  "playedBy",
  "evaluator",
  "date",
  "scenario",
  "stressScore",
  "score",
  "remark",
];

/** Tests in which a lead plays a hard customer: several dimensions scored. */
export const stressTests: KindReading = {
  fields,
  keys: personFields,
  wanted: [
    { ask: "date", unless: [] },
    { ask: "stressScore", unless: ["score", "dimension"] },
  ],
  rowsAbout: "agents",
  evidence,
  complete,
  correctable: [...fields, "dimension"],
};

function evidence(table: Evidence): number {
  const who = person(table);
  const dimensions = dimensionColumns(table.studied, table.columns).length;
  const named = Math.max(has(table, "stressScore"), has(table, "playedBy"));
  const context = speaksOf(table, "stress");
  const told = Math.max(named, context ? 0.9 : 0, has(table, "scenario") * 0.8);
  const total = Math.max(has(table, "stressScore"), has(table, "score") * 0.9);
  if (who === 0 || told === 0 || (dimensions === 0 && total === 0)) return 0;
  let sure = 0.12 + 0.38 * told + 0.15 * total + 0.1 * Math.min(2, dimensions);
  sure += 0.1 * has(table, "scenario") + (context ? 0.1 : 0);
  sure += 0.05 * Math.min(1.5, count(table, ["date", "playedBy", "evaluator"]));
  const others: readonly FieldId[] = [
    "recordId",
    "qaScore",
    "handleTime",
    "callsHandled",
    "selfScore",
    "examScore",
    "courseName",
    "trainerName",
    "month",
  ];
  const believable = believed(who * sure - 0.2 * foreign(table, others));
  return mayBeReview(table) ? Math.min(believable, mostByTab) : believable;
}

/** Below what is believed, and worth asking about. */
const mostByTab = 0.48;

/** Named by tab or title alone, with a QA total, or somebody who judged and no total that we know: QA reviews look the same. */
function mayBeReview(table: Evidence): boolean {
  const isNamed = has(table, "stressScore") + has(table, "playedBy") + has(table, "scenario") > 0;
  if (isNamed) return false;
  const hasTotal = has(table, "score") > 0;
  return foreign(table, ["qaScore"]) > 0 || (has(table, "evaluator") > 0 && !hasTotal);
}

function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  return withTotal(studied, withColumns(columns, dimensionColumns(studied, columns), "dimension"));
}
