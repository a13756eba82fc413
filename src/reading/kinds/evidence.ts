import { contextWords } from "../../locales/context-words";
import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";

/** What speaks for and against a kind, looked up once per table and kind. */
export type Evidence = {
  readonly studied: StudiedTable;
  readonly columns: readonly ColumnMeaning[];
  /** Tab name and titles, in lower case and Simplified characters. */
  readonly context: string;
  /** Where given, what was asked for and found is noted there: the reasons to tell a person. */
  readonly noted?: NotedEvidence;
};

export type NotedEvidence = {
  readonly fields: Set<FieldId>;
  /** Headers that speak against the kind. */
  readonly foreign: Set<string>;
  /** Words of tab and titles. */
  readonly words: Set<string>;
};

/** How surely one of the columns is this field; 0 when none is. */
export function has({ columns, noted }: Evidence, field: FieldId): number {
  const sure = columns.find((column) => column.field === field)?.confidence ?? 0;
  if (sure > 0) noted?.fields.add(field);
  return sure;
}

/** The sureness of several fields together. */
export function count(evidence: Evidence, fields: readonly FieldId[]): number {
  return fields.reduce((sum, field) => sum + has(evidence, field), 0);
}

/** What a line above the table, or its tab's name, tells of whom it is about; a column tells it a little more surely. */
const besideTheTable = 0.9;

/** How surely the table says whom its rows are about: in columns, else in a line above or by its tab's name. */
export function person(evidence: Evidence): number {
  const beside = evidence.studied.table.person === null ? 0 : besideTheTable;
  return Math.max(personColumns(evidence), beside);
}

/** How surely columns say whom each row is about: by id, by name, or by first and last name. */
export function personColumns(evidence: Evidence): number {
  const named = Math.min(has(evidence, "firstName"), has(evidence, "lastName"));
  return Math.max(has(evidence, "agentId"), has(evidence, "agentName"), named);
}

type Subject = keyof typeof contextWords;

/** Whether tab name or titles are about the subject. */
export function speaksOf({ context, noted }: Evidence, subject: Subject): boolean {
  const word = wordOf(context, subject);
  if (word !== null) noted?.words.add(word);
  return word !== null;
}

/** Whether a context (tab name and titles) is about QA. */
export function speaksOfQa(context: string): boolean {
  return wordOf(context, "qa") !== null;
}

const patterns = new Map<string, RegExp>(
  Object.values(contextWords)
    .flat()
    // "qa" must stand alone: in "qatar" it means nothing.
    .filter((word) => /^[a-z]/.test(word))
    .map((word) => [word, new RegExp(`(^|[^a-z])${word}s?([^a-z]|$)`)]),
);

/** By word; a word stands in the lists of one subject, or of two that share it. */
const longerWords = new Map<string, readonly string[]>();

/** The words of other subjects that a word is part of: in "self-assessment" nobody is examined. */
function longerThan(word: string, own: readonly string[]): readonly string[] {
  const known = longerWords.get(word);
  if (known !== undefined) return known;
  const longer = Object.values(contextWords)
    .flat()
    .filter((other) => other !== word && other.includes(word) && !own.includes(other));
  longerWords.set(word, longer);
  return longer;
}

function wordOf(context: string, subject: Subject): string | null {
  const words: readonly string[] = contextWords[subject];
  return words.find((word) => stands(context, word, words)) ?? null;
}

function stands(context: string, word: string, own: readonly string[]): boolean {
  if (!context.includes(word)) return false;
  const rest = longerThan(word, own).reduce(
    (text, longer) => text.replaceAll(longer, "|"),
    context,
  );
  return patterns.get(word)?.test(rest) ?? rest.includes(word);
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

/** Number of columns that mean, under any kind, one of these fields but are not of this kind. */
export function foreign(evidence: Evidence, fields: readonly FieldId[]): number {
  let sum = 0;
  for (const { column, field, header } of evidence.columns) {
    if (field !== null) continue;
    const meant = evidence.studied.matches[column]?.some(
      (match) => match.confidence >= 0.8 && fields.includes(match.field),
    );
    if (meant !== true) continue;
    sum += 1;
    evidence.noted?.foreign.add(header);
  }
  return sum;
}
