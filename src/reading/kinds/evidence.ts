import { contextWords } from "../../locales/content-words";
import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { matchHeader } from "../recognition/header-index";

/** What speaks for and against a kind, looked up once per table and kind. */
export type Evidence = {
  readonly studied: StudiedTable;
  readonly columns: readonly ColumnMeaning[];
  /** Tab name and titles, in lower case and Simplified characters. */
  readonly context: string;
};

/** How surely one of the columns is this field; 0 when none is. */
export function has({ columns }: Evidence, field: FieldId): number {
  return columns.find((column) => column.field === field)?.confidence ?? 0;
}

/** The sureness of several fields together. */
export function count(evidence: Evidence, fields: readonly FieldId[]): number {
  return fields.reduce((sum, field) => sum + has(evidence, field), 0);
}

/** How surely the table says whom its rows are about: by id, by name, or by first and last name. */
export function person(evidence: Evidence): number {
  const named = Math.min(has(evidence, "firstName"), has(evidence, "lastName"));
  return Math.max(has(evidence, "agentId"), has(evidence, "agentName"), named);
}

/** Whether tab name or titles are about the subject. */
export function speaksOf({ context }: Evidence, subject: keyof typeof contextWords): boolean {
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
export function rowsPerPerson({ studied, columns }: Evidence): number {
  const column =
    columns.find((c) => c.field === "agentId") ?? columns.find((c) => c.field === "agentName");
  const profile = column && studied.profiles[column.column];
  return profile && profile.distinct > 0 ? profile.filled / profile.distinct : 1;
}

/** Sureness kept between 0 and 0.99: only a person, and sheets of our own, are wholly sure. */
export function believed(sure: number): number {
  return Math.max(0, Math.min(0.99, sure));
}

/** Sum of sureness of columns that mean, under any kind, one of these fields but are not of this kind. */
export function foreign(evidence: Evidence, fields: readonly FieldId[]): number {
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
