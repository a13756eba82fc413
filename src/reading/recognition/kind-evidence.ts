import type { TableKind } from "../../domain/records/data-report";
import { contextWords } from "../../locales/content-words";
import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import { criterionColumns } from "./criterion-columns";
import { attributeFields, metricFields } from "./kind-fields";
import { dayHeaders } from "../records/roster-days";
import { matchHeader } from "./header-index";

/** What speaks for and against a kind, looked up once per table and kind. */
export type Evidence = {
  readonly studied: StudiedTable;
  readonly columns: readonly ColumnMeaning[];
  /** Tab name and titles, in lower case and Simplified characters. */
  readonly context: string;
};

/** How surely a table is of a kind, 0–1; 0.5 and more is believed. One function a kind, each weighing what a person would. */
export const kindEvidence: Readonly<Record<TableKind, (evidence: Evidence) => number>> = {
  staff: staffEvidence,
  reviews: reviewsEvidence,
  kpis: kpisEvidence,
  calls: callsEvidence,
  roster: rosterEvidence,
  "shift-definitions": shiftDefinitionsEvidence,
  trainers: trainersEvidence,
  venues: venuesEvidence,
  courses: coursesEvidence,
};

function has({ columns }: Evidence, field: FieldId): number {
  return columns.find((column) => column.field === field)?.confidence ?? 0;
}

function count(evidence: Evidence, fields: readonly FieldId[]): number {
  return fields.reduce((sum, field) => sum + has(evidence, field), 0);
}

function person(evidence: Evidence): number {
  const named = Math.min(has(evidence, "firstName"), has(evidence, "lastName"));
  return Math.max(has(evidence, "agentId"), has(evidence, "agentName"), named);
}

function speaksOf({ context }: Evidence, subject: keyof typeof contextWords): boolean {
  return namesSubject(context, subject);
}

/** Whether a context (tab name and titles) is about QA. */
export function speaksOfQa(context: string): boolean {
  return namesSubject(context, "qa");
}

function namesSubject(context: string, subject: keyof typeof contextWords): boolean {
  return contextWords[subject].some((word) =>
    // "qa" must stand alone: in "qatar" it means nothing.
    /^[a-z]/.test(word)
      ? new RegExp(`(^|[^a-z])${word}s?([^a-z]|$)`).test(context)
      : context.includes(word),
  );
}

/** Mean rows for each person in the sample: 1 on a staff list, many in a call log. */
function rowsPerPerson({ studied, columns }: Evidence): number {
  const column =
    columns.find((c) => c.field === "agentId") ?? columns.find((c) => c.field === "agentName");
  const profile = column && studied.profiles[column.column];
  return profile && profile.distinct > 0 ? profile.filled / profile.distinct : 1;
}

function believed(sure: number): number {
  return Math.max(0, Math.min(0.99, sure));
}

function staffEvidence(evidence: Evidence): number {
  const who = person(evidence);
  if (who === 0) return 0;
  const attributes = count(evidence, attributeFields);
  if (attributes < 0.9) return 0;
  const both = Math.min(has(evidence, "agentId"), has(evidence, "agentName"));
  let sure = 0.34 + 0.12 * attributes + 0.1 * both + 0.12 * has(evidence, "hiredOn");
  sure -=
    0.2 *
    foreign(evidence, [
      ...metricFields,
      "score",
      "evaluator",
      "recordId",
      "date",
      "answered",
      "trainerName",
      "courseName",
    ]);
  if (rowsPerPerson(evidence) > 1.5) sure -= 0.3;
  if (dayHeaders(evidence.studied.table).some((day) => day !== null)) sure -= 0.4;
  return believed(who * sure);
}

/** Sum of sureness of columns that mean, under any kind, one of these fields but are not of this kind. */
function foreign(evidence: Evidence, fields: readonly FieldId[]): number {
  let sum = 0;
  for (const { field, header } of evidence.columns) {
    if (field !== null || header === "") continue;
    const meant = matchHeader(header).some(
      (match) => match.confidence >= 0.8 && fields.includes(match.field),
    );
    if (meant) sum += 1;
  }
  return sum;
}

function reviewsEvidence(evidence: Evidence): number {
  const who = person(evidence);
  if (who === 0) return 0;
  const criteria = criterionColumns(evidence.studied, evidence.columns);
  const qa = speaksOf(evidence, "qa");
  const total = Math.max(has(evidence, "qaScore"), has(evidence, "score") * (qa ? 0.9 : 0.5));
  const reviewer = has(evidence, "evaluator");
  const perCall = Math.max(has(evidence, "recordId"), has(evidence, "date"));
  const stated = criteria.filter((column) => evidence.studied.stated[column]?.maxScore !== null);
  if (reviewer === 0 && total === 0 && criteria.length < 2) return 0;
  let sure = 0.3 + 0.25 * reviewer + 0.25 * total + 0.12 * perCall;
  sure += criteria.length >= 2 ? (stated.length >= 2 || reviewer > 0 || qa ? 0.25 : 0.1) : 0;
  sure += qa ? 0.08 : 0;
  sure += 0.05 * Math.max(has(evidence, "observationOnly"), has(evidence, "scoredFlag"));
  sure -=
    0.2 *
    foreign(evidence, [
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
    ]);
  if (speaksOf(evidence, "exam") && !qa && reviewer === 0) sure -= 0.5;
  // One row a person and nothing that tells of a single call: a summary.
  if (reviewer === 0 && perCall === 0 && criteria.length < 2) sure -= 0.3;
  return believed(who * sure);
}

function kpisEvidence(evidence: Evidence): number {
  const who = person(evidence);
  if (who === 0) return 0;
  const plainScore =
    speaksOf(evidence, "qa") && has(evidence, "qaScore") === 0 ? has(evidence, "score") : 0;
  const metrics = count(evidence, metricFields) + plainScore;
  if (metrics < 0.5) return 0;
  let sure =
    0.4 +
    0.13 * Math.min(4, metrics) +
    0.1 * has(evidence, "month") +
    0.08 * has(evidence, "callsHandled");
  sure -=
    0.2 *
    foreign(evidence, [
      "recordId",
      "evaluator",
      "answered",
      "resolved",
      "time",
      "trainerName",
      "courseName",
    ]);
  const criteria = criterionColumns(evidence.studied, evidence.columns);
  if (criteria.length >= 3 && metrics < 2.5) sure -= 0.15;
  if (rowsPerPerson(evidence) > 40) sure -= 0.2;
  if (speaksOf(evidence, "exam") && metrics < 1.5) sure -= 0.4;
  return believed(who * sure);
}

function callsEvidence(evidence: Evidence): number {
  const who = person(evidence);
  if (who === 0) return 0;
  const marks =
    count(evidence, [
      "recordId",
      "answered",
      "resolved",
      "satisfaction",
      "businessType",
      "date",
      "time",
    ]) + Math.max(has(evidence, "talkTime"), has(evidence, "handleTime"));
  if (marks < 1.8) return 0;
  const record = evidence.columns.find((column) => column.field === "recordId");
  const profile = record && evidence.studied.profiles[record.column];
  const oneEach = profile && profile.filled > 0 && profile.distinct >= 0.9 * profile.filled;
  let sure = 0.32 + 0.1 * marks + (oneEach ? 0.15 : 0) + 0.1 * has(evidence, "time");
  if (!oneEach && has(evidence, "answered") < 0.5 && rowsPerPerson(evidence) < 2) sure -= 0.3;
  sure -=
    0.2 *
    foreign(evidence, [
      "callsHandled",
      "evaluator",
      "qaScore",
      "score",
      "month",
      "adherence",
      "surveySent",
      "resolution",
      "attendance",
      "complaints",
      "transfers",
      "auditErrors",
      "trainerName",
      "courseName",
    ]);
  if (has(evidence, "date") + has(evidence, "time") + has(evidence, "recordId") === 0) sure -= 0.25;
  return believed(who * sure);
}

function rosterEvidence(evidence: Evidence): number {
  const who = person(evidence);
  if (who === 0) return 0;
  const days = dayHeaders(evidence.studied.table);
  const dayColumns = days.flatMap((day, column) => (day === null ? [] : [column]));
  if (dayColumns.length >= 3) {
    let texts = 0;
    let filled = 0;
    for (const column of dayColumns) {
      const profile = evidence.studied.profiles[column];
      texts += (profile?.texts ?? 0) + (profile?.times ?? 0);
      filled += profile?.filled ?? 0;
    }
    const codes = filled === 0 ? 0.5 : texts / filled;
    return believed(who * (0.3 + 0.62 * codes + (speaksOf(evidence, "roster") ? 0.05 : 0)));
  }
  const startEnd = Math.min(has(evidence, "shiftStart"), has(evidence, "shiftEnd"));
  const shift = Math.max(has(evidence, "shiftCode"), startEnd);
  if (shift === 0 || has(evidence, "date") === 0) return 0;
  const others = foreign(evidence, [
    "recordId",
    "talkTime",
    "handleTime",
    "satisfaction",
    "qaScore",
    "score",
    "evaluator",
    "answered",
    "callsHandled",
    "courseName",
    "trainerName",
  ]);
  return believed(who * (0.75 + (speaksOf(evidence, "roster") ? 0.1 : 0) - 0.2 * others));
}

function shiftDefinitionsEvidence(evidence: Evidence): number {
  const code = has(evidence, "shiftCode");
  const hours = Math.max(
    Math.min(has(evidence, "shiftStart"), has(evidence, "shiftEnd")),
    has(evidence, "time") * 0.9,
  );
  if (code === 0 || hours === 0) return 0;
  return believed(
    code * (0.95 * hours - 0.4 * foreign(evidence, ["agentId", "agentName", "date", "evaluator"])),
  );
}

function trainersEvidence(evidence: Evidence): number {
  const named = has(evidence, "trainerName");
  const context = speaksOf(evidence, "trainers");
  const who = Math.max(named, context ? person(evidence) * 0.95 : 0);
  if (who === 0) return 0;
  const abilities =
    count(evidence, ["skills", "dailyLimit", "weeklyLimit", "availability"]) +
    0.7 * has(evidence, "trainerKind");
  if (abilities < 0.4) return 0;
  return believed(
    who *
      (0.62 +
        0.12 * abilities +
        (context ? 0.08 : 0) -
        0.25 *
          foreign(evidence, ["score", "satisfaction", "date", "evaluator", "courseName", "month"])),
  );
}

function venuesEvidence(evidence: Evidence): number {
  const seats = has(evidence, "seats");
  if (seats === 0) return 0;
  const others = foreign(evidence, [
    "agentName",
    "agentId",
    "courseName",
    "trainerName",
    "date",
    "month",
  ]);
  return believed(
    has(evidence, "venueName") *
      (0.78 * seats + (speaksOf(evidence, "venues") ? 0.15 : 0.05) - 0.25 * others),
  );
}

function coursesEvidence(evidence: Evidence): number {
  const named = has(evidence, "courseName");
  if (named === 0) return 0;
  const facts = count(evidence, ["minutes", "method", "topic", "seats", "deadline", "courseId"]);
  if (facts < 0.5) return 0;
  const others = foreign(evidence, [
    "agentName",
    "agentId",
    "date",
    "score",
    "satisfaction",
    "status",
  ]);
  return believed(
    named * (0.5 + 0.13 * facts + (speaksOf(evidence, "courses") ? 0.1 : 0) - 0.25 * others),
  );
}
