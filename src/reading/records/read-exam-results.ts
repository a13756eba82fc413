import { none } from "../../domain/records/agents";
import type { ExamItem, ExamResults } from "../../domain/records/exams";
import { monthOf, type Month } from "../../foundation/day";
import { monthKey } from "../layout/period-columns";
import { yearsOfMonths } from "../layout/years-of-months";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import type { RowLedger } from "../rows/row-ledger";
import { pick, pickCodes, usedRows } from "../rows/used-rows";
import { readDates } from "../values/date-column";
import { readScores } from "../values/grade-column";
import { compactLabels, readLabels, wordAt, type LabelColumn } from "../values/label-column";
import { listQuarters } from "./list-quarters";
import { readMonths } from "../values/month-column";
import { readNumbers } from "../values/number-column";
import { bareExamName, examNamedAround, marksNamedAround } from "./exam-name";
import { readExamItems } from "./read-exam-items";
import { readPassed } from "./read-passed";

/** One sitting of a table, before tables are joined. */
type ExamPart = Omit<ExamResults, "exam" | "exams" | "module" | "modules" | "papers"> & {
  readonly exam: LabelColumn;
  readonly module: LabelColumn;
  readonly items: readonly ExamItem[];
};

/** A column of marks with what its header says of the exam. */
type Sitting = {
  readonly marks: ColumnMeaning | null;
  /** `null`: as the rows, the title or the tab say. */
  readonly month: Month | null;
  readonly exam: string | null;
};

/**
 * Reads one table of exam results: a record for every row, and where exams or months stand side by side for every mark.
 *
 * @param agents for each data row; `null` when the sheet names no people
 */
export function readExamResults(
  ledger: RowLedger,
  agents: Uint32Array | null,
  monthFirst: boolean,
  fallbackYear: number | null,
): readonly ExamPart[] {
  if (agents === null) {
    const first = ledger.found.columns.find(({ field }) => field === "examItem");
    ledger.assume(first?.column ?? 0, { kind: "people-numbered" });
  }
  const people = agents ?? new Uint32Array(ledger.rows).fill(none);
  const sittings = sittingsOf(ledger, fallbackYear);
  const whole = wholeTable(ledger, monthFirst, fallbackYear);
  const isSingle = sittings.length === 1;
  return sittings.map((sitting) => {
    const marks = sitting.marks && readScores(ledger, sitting.marks, "examScore").scores;
    const rows = usedRows(ledger).filter(
      (row) => isSingle || !Number.isNaN(marks?.[row] ?? Number.NaN),
    );
    const items = isSingle ? readExamItems(ledger, rows) : [];
    const filled = new Float64Array(rows.length);
    return {
      count: rows.length,
      agent: pickCodes(people, rows),
      exam:
        sitting.exam === null ? compactLabels(whole.exam, rows) : inEveryRow(sitting.exam, rows),
      day: pick(whole.day, rows),
      month: sitting.month === null ? pick(whole.month, rows) : filled.fill(sitting.month),
      module: compactLabels(whole.module, rows),
      score: marks ? pick(marks, rows) : sumOfItems(items, rows.length),
      fullMarks: pick(whole.fullMarks, rows).map((full) =>
        Number.isNaN(full) ? (sitting.marks?.stated.maxScore ?? fullOfItems(marks, items)) : full,
      ),
      passMark: pick(whole.passMark, rows),
      passed: pick(whole.passed, rows),
      items,
    };
  });
}

/** What a table says of every row, whatever the column of marks. */
function wholeTable(ledger: RowLedger, monthFirst: boolean, fallbackYear: number | null) {
  const date = ledger.column("date") ?? ledger.column("answeredOn");
  const module = ledger.column("module");
  const around = marksNamedAround(ledger.table);
  const day = date && readDates(ledger, date.column, "date", monthFirst).day;
  const byDay = ledger.column("month") === null ? day : null;
  return {
    exam: examOfRows(ledger),
    day,
    month: byDay
      ? byDay.map((each) => (Number.isNaN(each) ? each : monthOf(each)))
      : readMonths(ledger, fallbackYear),
    module: module && readLabels(ledger, module.column),
    fullMarks: marksColumn(ledger, "fullMarks", around.full),
    passMark: marksColumn(ledger, "passMark", around.pass),
    passed: readPassed(ledger),
  };
}

function sittingsOf(ledger: RowLedger, fallbackYear: number | null): readonly Sitting[] {
  const columns = ledger.found.columns.filter(
    ({ field }) => field === "examScore" || field === "score",
  );
  const byMonth = columns.filter(({ period }) => period !== null);
  if (byMonth.length > 0) {
    listQuarters(ledger);
    const months = yearsOfMonths(
      ledger.table,
      byMonth.map(({ period }) => period),
      fallbackYear,
    );
    return byMonth.flatMap((marks): Sitting[] => {
      const month = marks.period && months.get(monthKey(marks.period));
      if (month !== undefined && month !== null) return [{ marks, month, exam: null }];
      ledger.leaveOutColumn(marks.column, { kind: "not-a-date", field: "month" });
      return [];
    });
  }
  const named = ledger.found.columns.filter(({ field }) => field === "namedExam");
  if (named.length > 0) {
    return [...named, ...columns].map((marks) => ({
      marks,
      month: null,
      exam: named.includes(marks) ? bareExamName(marks.header) : null,
    }));
  }
  return [{ marks: columns[0] ?? null, month: null, exam: null }];
}

/** The exam each row names, else the one that title or tab name. */
function examOfRows(ledger: RowLedger): LabelColumn {
  const meaning = ledger.column("examName") ?? ledger.column("examCode");
  const named = meaning && readLabels(ledger, meaning.column);
  const around = examNamedAround(ledger.table);
  const words: string[] = [];
  const codeOf = new Map<string, number>();
  const codes = Uint32Array.from({ length: ledger.rows }, (_, row) => {
    const word = wordAt(named, row) ?? around;
    if (word === null) return none;
    const name = bareExamName(word);
    const known = codeOf.get(name) ?? words.push(name) - 1;
    codeOf.set(name, known);
    return known;
  });
  return { codes, words };
}

function marksColumn(
  ledger: RowLedger,
  field: "fullMarks" | "passMark",
  around: number,
): Float64Array {
  const meaning = ledger.column(field);
  if (meaning === null) return new Float64Array(ledger.rows).fill(around);
  const rule = { field, min: field === "fullMarks" ? 1 : 0, max: 10_000, scale: "rating" } as const;
  return readNumbers(ledger, meaning.column, rule).map((value) =>
    Number.isNaN(value) ? around : value,
  );
}

function sumOfItems(items: readonly ExamItem[], count: number): Float64Array {
  const sums = new Float64Array(count).fill(items.length === 0 ? Number.NaN : 0);
  for (const { points } of items) {
    for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) + (points?.[i] ?? Number.NaN);
  }
  return sums;
}

/** Of a score that was summed from the items; of one that stands in the sheet nobody says it. */
function fullOfItems(marks: Float64Array | null, items: readonly ExamItem[]): number {
  if (marks || items.length === 0) return Number.NaN;
  return items.reduce((sum, { fullMarks }) => sum + fullMarks, 0);
}

function inEveryRow(word: string, rows: Uint32Array): LabelColumn {
  return { codes: new Uint32Array(rows.length), words: [word] };
}

/** All results end to end; `null` when there is none. */
export function joinExamResults(parts: readonly ExamPart[]): ExamResults | null {
  if (parts.length === 0) return null;
  const exam = joinLabels(parts.map((part) => part.exam));
  const module = joinLabels(parts.map((part) => part.module));
  let first = 0;
  const papers = parts.flatMap(({ items, count }) => {
    const paper = { first, count, items };
    first += count;
    return items.length === 0 ? [] : [paper];
  });
  return {
    count: first,
    agent: joinCodes(parts.map((part) => part.agent)),
    exam: exam.codes,
    exams: exam.words,
    day: joinValues(parts.map((part) => part.day)),
    month: joinValues(parts.map((part) => part.month)),
    module: module.codes,
    modules: module.words,
    score: joinValues(parts.map((part) => part.score)),
    fullMarks: joinValues(parts.map((part) => part.fullMarks)),
    passMark: joinValues(parts.map((part) => part.passMark)),
    passed: joinValues(parts.map((part) => part.passed)),
    papers,
  };
}
