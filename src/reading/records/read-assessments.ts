import { none } from "../../domain/records/agents";
import type { AssessedDimension, Assessments } from "../../domain/records/assessments";
import type { FieldId } from "../../locales/header-synonyms";
import { nameKey } from "../people/person-keys";
import type { People } from "../people/people";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import type { RowLedger } from "../rows/row-ledger";
import { pick, usedRows } from "../rows/used-rows";
import { readDates } from "../values/date-column";
import { readScores } from "../values/grade-column";
import { compactLabels, readLabels, wordAt, type LabelColumn } from "../values/label-column";
import { lastMonthOfPeriod } from "../values/periods";

/** Where a kind of assessment keeps what; of several fields the first that the table has. */
export type AssessmentFields = {
  readonly subject: readonly FieldId[];
  readonly subjectId: readonly FieldId[];
  readonly assessor: readonly FieldId[];
  readonly topic: readonly FieldId[];
  readonly day: readonly FieldId[];
  readonly period: readonly FieldId[];
  readonly overall: readonly FieldId[];
};

/**
 * Reads one table of assessments. A row that names nobody is set aside; judges side by side give a record each. Scores may be
 * marks, grades or stars.
 */
export function readAssessments(
  ledger: RowLedger,
  fields: AssessmentFields,
  people: People,
  monthFirst: boolean,
): Assessments {
  const subject = labelsOf(ledger, fields.subject);
  const subjectId = labelsOf(ledger, fields.subjectId);
  const [key] = fields.subject;
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row) || wordAt(subject, row) !== null || wordAt(subjectId, row) !== null) {
      continue;
    }
    const at = first(ledger, [...fields.subject, ...fields.subjectId])?.column ?? 0;
    ledger.setAside(row, at, { kind: "no-name", field: key ?? "agentName" });
  }
  const { rows, overall, outOf, judges } = scoresOf(ledger, fields);
  const words = (...of: readonly FieldId[]): LabelColumn =>
    compactLabels(labelsOf(ledger, of), rows);
  const assessor = judges ?? words(...fields.assessor);
  const subjects = compactLabels(subject, rows);
  const ids = compactLabels(subjectId, rows);
  const period = words(...fields.period);
  const dated = first(ledger, fields.day);
  return {
    count: rows.length,
    subject: subjects,
    subjectId: ids,
    subjectAgent: agentsNamed(people, subjects, ids),
    assessor,
    assessorAgent: agentsNamed(people, assessor, null),
    topic: words(...fields.topic),
    session: words("sessionName"),
    day: pick(
      dated?.field ? readDates(ledger, dated.column, dated.field, monthFirst).day : null,
      rows,
    ),
    period,
    periodEnd: lastMonths(period),
    dimensions: dimensionsOf(ledger, rows),
    overall,
    outOf,
    grade: words("appraisalGrade"),
    conclusion: words("conclusion"),
    comment: words("remarks"),
  };
}

/** Assessments of several tables; `null` when there is none. Dimensions of the same name and full marks are one. */
export function joinAssessments(parts: readonly Assessments[]): Assessments | null {
  if (parts.length === 0) return null;
  const labels = (of: (part: Assessments) => LabelColumn): LabelColumn => joinLabels(parts.map(of));
  const values = (of: (part: Assessments) => Float64Array): Float64Array =>
    joinValues(parts.map(of));
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    subject: labels((part) => part.subject),
    subjectId: labels((part) => part.subjectId),
    subjectAgent: joinCodes(parts.map((part) => part.subjectAgent)),
    assessor: labels((part) => part.assessor),
    assessorAgent: joinCodes(parts.map((part) => part.assessorAgent)),
    topic: labels((part) => part.topic),
    session: labels((part) => part.session),
    day: values((part) => part.day),
    period: labels((part) => part.period),
    periodEnd: values((part) => part.periodEnd),
    dimensions: joinDimensions(parts),
    overall: values((part) => part.overall),
    outOf: values((part) => part.outOf),
    grade: labels((part) => part.grade),
    conclusion: labels((part) => part.conclusion),
    comment: labels((part) => part.comment),
  };
}

type Scored = {
  /** The table's rows, one for each judge where they stand side by side. */
  readonly rows: Uint32Array;
  readonly overall: Float64Array;
  readonly outOf: Float64Array;
  readonly judges: LabelColumn | null;
};

function scoresOf(ledger: RowLedger, fields: AssessmentFields): Scored {
  const judged = ledger.found.columns.filter(({ field }) => field === "judgeScore");
  const used = usedRows(ledger);
  if (judged.length > 0) return scoresByJudge(ledger, judged, used);
  const meaning = first(ledger, fields.overall);
  const read = meaning?.field ? readScores(ledger, meaning, meaning.field) : null;
  const outOf = new Float64Array(used.length).fill(read?.full ?? Number.NaN);
  return { rows: used, overall: pick(read?.scores ?? null, used), outOf, judges: null };
}

function scoresByJudge(
  ledger: RowLedger,
  judged: readonly ColumnMeaning[],
  used: Uint32Array,
): Scored {
  const rows: number[] = [];
  const overall: number[] = [];
  const outOf: number[] = [];
  const codes: number[] = [];
  const columns = judged.map((meaning) => readScores(ledger, meaning, "judgeScore"));
  for (const row of used) {
    for (const [judge, { scores, full }] of columns.entries()) {
      const score = scores[row] ?? Number.NaN;
      if (Number.isNaN(score)) continue;
      rows.push(row);
      overall.push(score);
      outOf.push(full);
      codes.push(judge);
    }
  }
  return {
    rows: Uint32Array.from(rows),
    overall: Float64Array.from(overall),
    outOf: Float64Array.from(outOf),
    judges: { codes: Uint32Array.from(codes), words: judged.map(({ header }) => header.trim()) },
  };
}

/**
 * The dimensions of a form with their marks for the given rows; grades and stars are marks too. The name of the group above them is left
 * out unless two would then be called the same.
 */
export function dimensionsOf(ledger: RowLedger, rows: Uint32Array): AssessedDimension[] {
  const columns = ledger.found.columns.filter(({ field }) => field === "dimension");
  const leaves = columns.map(({ header }) => header.split(" / ").at(-1) ?? header);
  const areApart = new Set(leaves).size === leaves.length;
  return columns.map((meaning, i) => {
    const { scores, full } = readScores(ledger, meaning, "dimension");
    const header = areApart ? (leaves[i] ?? meaning.header) : meaning.header;
    return { name: dimensionName(header), maxScore: full, values: pick(scores, rows) };
  });
}

/** "教学内容(20分)" → "教学内容", "Calm /5" → "Calm": the marks are kept apart. */
function dimensionName(header: string): string {
  const bare = header
    .replace(
      /\s*[(（]\s*(?:满分|滿分|max\s*)?\d+(?:\.\d+)?\s*(?:分|points?|pts?)?\s*[)）]\s*$/i,
      "",
    )
    .replace(/\s*\/\s*\d{1,3}\s*$/, "")
    .trim();
  return bare === "" ? header : bare;
}

/** Dimensions of the same name and full marks are one; NaN in the rows of tables that lack one. */
export function joinDimensions(
  parts: readonly Pick<Assessments, "count" | "dimensions">[],
): AssessedDimension[] {
  const keyOf = ({ name, maxScore }: AssessedDimension): string => `${nameKey(name)}\n${maxScore}`;
  const known = new Map<string, AssessedDimension>();
  for (const one of parts.flatMap(({ dimensions }) => dimensions)) {
    if (!known.has(keyOf(one))) known.set(keyOf(one), one);
  }
  return [...known].map(([key, { name, maxScore }]) => ({
    name,
    maxScore,
    values: joinValues(
      parts.map(
        ({ dimensions, count }) =>
          dimensions.find((one) => keyOf(one) === key)?.values ??
          new Float64Array(count).fill(Number.NaN),
      ),
    ),
  }));
}

function first(ledger: RowLedger, fields: readonly FieldId[]): ColumnMeaning | null {
  for (const field of fields) {
    const meaning = ledger.column(field);
    if (meaning) return meaning;
  }
  return null;
}

function labelsOf(ledger: RowLedger, fields: readonly FieldId[]): LabelColumn | null {
  const meaning = first(ledger, fields);
  return meaning && readLabels(ledger, meaning.column, true);
}

/** The agents whom names and ids mean; others may be trainers from outside, or anybody who fills in a form. */
function agentsNamed(people: People, names: LabelColumn, ids: LabelColumn | null): Uint32Array {
  const known = new Map<string, number>();
  return names.codes.map((_code, row) => {
    const name = wordAt(names, row);
    const id = wordAt(ids, row);
    if (name === null && id === null) return none;
    const key = `${id ?? ""}\n${name ?? ""}`;
    let agent = known.get(key);
    if (agent === undefined) {
      const found = people.find({ id, name, team: null });
      agent = found.kind === "agent" ? found.agent : none;
      known.set(key, agent);
    }
    return agent;
  });
}

function lastMonths(period: LabelColumn): Float64Array {
  const months = period.words.map((word) => lastMonthOfPeriod(word) ?? Number.NaN);
  return Float64Array.from(period.codes, (code) =>
    code === none ? Number.NaN : (months[code] ?? Number.NaN),
  );
}
