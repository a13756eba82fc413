import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { dimensionColumns, withColumns } from "./dimension-columns";
import { believed, foreign, has, person, speaksOf, type Evidence } from "./evidence";
import { personFields } from "./field-groups";
import type { KindReading } from "./kind-reading";
import { saysSelf } from "./self-words";
import { untoldPeople } from "../recognition/untold-columns";

const fields: readonly FieldId[] = [
  ...personFields,
  "team",
  "branch",
  "leader",
  "date",
  "answeredOn",
  "month",
  "selfScore",
  "score",
  "remark",
];

/** What agents think of their own work; never counted as reviews. */
export const selfAssessments: KindReading = {
  fields,
  keys: personFields,
  wanted: [
    { ask: "date", unless: ["answeredOn", "month"] },
    { ask: "selfScore", unless: ["score", "dimension"] },
  ],
  rowsAbout: "agents",
  evidence,
  complete,
  correctable: [...fields, "dimension"],
};

const saysOther =
  /他评|上级|主管|班长|组长|班組長|互评|领导|质检|他評|上級|組長|班長|主管|supervisor|manager|lead|peer|qa\b/i;

function evidence(table: Evidence): number {
  const who = person(table);
  const dimensions = ownDimensions(table.studied, table.columns);
  const headers = dimensions.filter((column) =>
    saysSelf(table.studied.table.headers[column] ?? ""),
  ).length;
  const total = has(table, "selfScore");
  const context = speaksOf(table, "self");
  const told = Math.max(total, headers > 0 ? 0.95 : 0, context ? 0.85 : 0);
  const plain = has(table, "score") * (context ? 0.9 : 0.4);
  if (who === 0 || told === 0 || (dimensions.length === 0 && Math.max(total, plain) === 0))
    return 0;
  let sure = 0.14 + 0.42 * told + (context ? 0.12 : 0) + 0.12 * Math.max(total, plain);
  sure +=
    (dimensions.length >= 2 ? 0.18 : 0) + 0.04 * Math.max(has(table, "date"), has(table, "month"));
  const others: readonly FieldId[] = [
    "evaluator",
    "playedBy",
    "recordId",
    "qaScore",
    "trainerName",
  ];
  const believable = believed(who * sure - 0.12 * foreign(table, others));
  const isTold = total > 0 || headers > 0 || !mayBeJudged(table);
  return isTold ? believable : Math.min(believable, mostByTab);
}

/** Below what is believed, and worth asking about. */
const mostByTab = 0.48;

/**
 * Where only tab or title speak of self-assessments, and a column names the one who judged, or a second person of whom no header says
 * who she is: the marks may be hers.
 */
function mayBeJudged(table: Evidence): boolean {
  if (foreign(table, ["evaluator", "qaScore", "playedBy"]) > 0) return true;
  const isNamed = has(table, "agentName") > 0 || table.studied.table.person !== null;
  return isNamed && untoldPeople(table.studied, table.columns).length > 0;
}

/** Of forms with one mark, that mark is the score. */
function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const own = ownDimensions(studied, columns);
  const [only] = own;
  const hasScore = columns.some(({ field }) => field === "selfScore" || field === "score");
  const isScore = own.length === 1 && !hasScore;
  const saysWhose = only !== undefined && saysSelf(studied.table.headers[only] ?? "");
  return withColumns(columns, own, isScore && saysWhose ? "selfScore" : "dimension");
}

/** Where a form has what others think beside it, only what the agent says of herself. */
function ownDimensions(studied: StudiedTable, columns: readonly ColumnMeaning[]): number[] {
  const all = dimensionColumns(studied, columns);
  const headerOf = (column: number): string => studied.table.headers[column] ?? "";
  const own = all.filter((column) => saysSelf(headerOf(column)));
  return own.length > 0 ? own : all.filter((column) => !saysOther.test(headerOf(column)));
}
