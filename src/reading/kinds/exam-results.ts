import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { has, count, person, speaksOf, believed, foreign, type Evidence } from "./evidence";
import { personFields } from "./field-groups";
import { itemColumns, type ItemColumn } from "./item-columns";
import { untoldMarks } from "../recognition/untold-columns";
import type { KindReading } from "./kind-reading";
import { rather } from "./rather";
import { saysSelf } from "./self-words";

const fields: readonly FieldId[] = [
  ...personFields,
  "team",
  "branch",
  "leader",
  "examName",
  "examCode",
  "date",
  "answeredOn",
  "month",
  "module",
  "examScore",
  "score",
  "fullMarks",
  "passMark",
  "passed",
];

/** Marks of exams: totals, item by item, or months side by side; with or without people's names. */
export const examResults: KindReading = {
  fields,
  byMonth: ["examScore", "score"],
  keys: personFields,
  wanted: [
    { ask: "date", unless: ["answeredOn", "month"] },
    { ask: "examScore", unless: ["score", "examItem", "namedExam"] },
  ],
  rowsAbout: "agents-if-named",
  evidence,
  complete,
  correctable: [...fields, "examItem", "namedExam"],
};

/** What such a sheet states of the exam beside the marks. */
const examFacts: readonly FieldId[] = ["examName", "examCode", "passed", "passMark", "fullMarks"];

function evidence(table: Evidence): number {
  const items = itemColumns(table.studied, table.columns);
  const others = foreign(table, [
    "evaluator",
    "recordId",
    "handleTime",
    "talkTime",
    "callsHandled",
    "satisfaction",
    "adherence",
    "qaScore",
    "complaints",
    "attendance",
    "trainerName",
    "courseName",
    "shiftStart",
    "stem",
    "rightAnswer",
    "businessType",
  ]);
  const sure = Math.max(ofTotals(table), items.length === 0 ? 0 : ofItems(table, items));
  // What an agent thinks of herself is no exam.
  const self = table.columns.some(({ header }) => saysSelf(header)) && !speaksOf(table, "exam");
  return believed(sure - 0.2 * others - (self ? 0.5 : 0));
}

function ofTotals(table: Evidence): number {
  const who = person(table);
  const exam = speaksOf(table, "exam");
  const named = Math.max(
    has(table, "examScore"),
    namedExams(table.studied, table.columns).length > 0 ? 0.95 : 0,
  );
  const facts = count(table, examFacts);
  const told = Math.max(named, has(table, "score") * (exam || facts >= 0.8 ? 0.95 : 0));
  const total = told === 0 && exam ? untoldTotal(table) : told;
  if (who === 0 || total === 0) return 0;
  const dated = Math.max(has(table, "date"), has(table, "month"));
  return (
    who *
    (0.3 +
      0.35 * total +
      0.12 * Math.min(3, facts) +
      (exam ? 0.12 : 0) +
      0.05 * dated +
      0.05 * has(table, "module") -
      (speaksOf(table, "qa") && named === 0 ? 0.3 : 0))
  );
}

/**
 * Of a list under an exam's title, its one column of figures holds the marks, whatever its header says; which of several only a
 * person can say.
 */
function untoldTotal({ studied, columns }: Evidence): number {
  const marks = untoldMarks(studied, columns).length;
  return marks === 0 ? 0 : marks === 1 ? 0.6 : 0.1;
}

/** Letters and right or wrong speak for themselves; points and texts may be a survey's, unless something tells of an exam. */
function ofItems(table: Evidence, items: readonly ItemColumn[]): number {
  const share = (cells: ItemColumn["cells"]): number =>
    items.filter((item) => item.cells === cells).length / items.length;
  const exam = speaksOf(table, "exam");
  const facts = count(table, examFacts);
  const total = Math.max(
    has(table, "examScore"),
    has(table, "score") * 0.95,
    totalColumn(table) ? 0.9 : 0,
  );
  const isTold = exam || facts >= 0.8 || total >= 0.8;
  const marked = items.filter((item) => item.fullMarks !== null).length / items.length;
  const ofForm = items.some((item) => item.pointsColumn !== null);
  const content = Math.max(
    ofForm ? 0.5 : 0,
    share("answers") >= 0.6 ? 0.45 : 0,
    share("answers") + share("right-wrong") >= 0.8 ? 0.38 : 0,
    marked >= 0.5 ? 0.42 : 0,
    isTold ? 0.3 : 0,
  );
  // A line or two without a person are a key, not what people answered.
  const who = person(table);
  const isKey = who === 0 && table.studied.table.rows.length < 3;
  return (
    content +
    0.012 * Math.min(10, items.length) +
    (items.some((item) => item.isExplicit) ? 0.12 : 0) +
    0.15 * who +
    0.2 * total +
    (exam ? 0.1 : 0) -
    (isKey ? 0.4 : 0)
  );
}

function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  const items = itemColumns(studied, columns);
  const own = new Map<number, ColumnMeaning["field"]>();
  for (const { column, pointsColumn } of items) {
    own.set(column, "examItem");
    if (pointsColumn !== null) own.set(pointsColumn, "examItemPoints");
  }
  const total = hasScore(columns) ? null : totalOf(columns);
  if (items.length > 0 && total) own.set(total.column, "examScore");
  for (const { column } of namedExams(studied, columns)) own.set(column, "namedExam");
  return rather(columns, [["date", "answeredOn"]]).map((meaning) => {
    const field = own.get(meaning.column);
    return field === undefined || field === null ? meaning : { ...meaning, field, confidence: 0.9 };
  });
}

function hasScore(columns: readonly ColumnMeaning[]): boolean {
  return columns.some(({ field }) => field === "examScore" || field === "score");
}

function totalColumn({ columns }: Evidence): boolean {
  return totalOf(columns) !== undefined;
}

/** Beside items a bare "total" is their sum; elsewhere it may be anything. */
function totalOf(columns: readonly ColumnMeaning[]): ColumnMeaning | undefined {
  return columns.find(
    ({ field, header }) =>
      field === null && /^\s*(?:total|sum|总计|合计|總計|合計|共计)\s*$/i.test(header),
  );
}

/** "安全考试成绩" beside "业务考试成绩": what stands before the word says which exam, not another measure. */
function namedExams(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  return columns.filter(({ column, field, header, period }) => {
    const profile = studied.profiles[column];
    const isFree = field === null || field === "examScore";
    if (!isFree || period !== null || profile === undefined) return false;
    if (profile.numbers < 0.5 * profile.filled || overSeveral.test(header)) return false;
    const meant = studied.matches[column]?.filter((match) => match.field === "examScore") ?? [];
    return meant.some(({ reason }) => reason.how === "ends-in");
  });
}

const overSeveral = /平均|均分|合计|总计|累计|average|avg|mean|total/i;
