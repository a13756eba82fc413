import type { FieldCandidate } from "../../domain/records/reasons";
import type { FieldId } from "../../locales/header-synonyms";
import { monthWithin, parseMonth } from "../values/months";
import { parseQuarter } from "../values/quarters";
import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import { cellLook } from "./cell-look";
import { cellReasons } from "./column-options";
import { natureOf } from "./field-nature";
import { contentFit } from "./content-fit";
import { countsRows, isPeriodOrTotal, namesSomething } from "./no-marks";

/**
 * What a table of some kind should tell and may tell under a word in no list: a day, a score. `ask` is what a column is asked
 * about when its cells could be it and the table has none of `unless`.
 */
export type Wanted = {
  readonly ask: FieldId;
  readonly unless: readonly FieldId[];
  /** Such a table holds figures of all sorts: only a column whose word says "score" is asked about. */
  readonly onlyScores?: true;
};

/**
 * A word surer than this, over cells that can be what it says, tells what a column is, even if a table of this kind has no use
 * for it; figures below "Result" are no words.
 */
const toldByWords = 0.8;
const cellsAgree = 0.75;
/** How sure cells alone make us. */
const byCells = 0.5;
const mostCells = 0.7;
/** No exam gives more marks. */
const mostMarks = 1000;

/** The columns that could be what the table lacks, with that field. What a column's word does say is never asked. */
export function untoldColumns(
  studied: StudiedTable,
  wanted: readonly Wanted[],
  columns: readonly ColumnMeaning[],
): ReadonlyMap<number, readonly FieldCandidate[]> {
  const has = new Set(columns.map(({ field }) => field));
  const asked = new Map<number, readonly FieldCandidate[]>();
  for (const { ask, unless, onlyScores } of wanted) {
    if (has.has(ask) || unless.some((field) => has.has(field))) continue;
    if (ask === "month" && namesMonth(studied)) continue;
    for (const meaning of columns) {
      const fits = onlyScores
        ? saysScore(studied, meaning)
        : mayHold(studied, meaning, ask) || (isFigure(ask) && saysScore(studied, meaning));
      if (!fits) continue;
      const profile = studied.profiles[meaning.column];
      const reasons = profile === undefined ? [] : cellReasons(profile, ask);
      const known = asked.get(meaning.column) ?? [];
      asked.set(meaning.column, [...known, { field: ask, confidence: byCells, reasons }]);
    }
  }
  return asked;
}

/** Columns of figures that no word tells and that may be marks: no numbers of rows, people, seats or batches. */
export function untoldMarks(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  return columns.filter((meaning) => {
    const profile = studied.profiles[meaning.column];
    const isId = profile !== undefined && cellLook(profile) === "ids";
    return !isId && isUntold(studied, meaning) && holdsMarks(studied, meaning);
  });
}

/** Columns of people's names that no word tells, however often a name comes again. */
export function untoldPeople(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  return columns.filter((meaning) => {
    const profile = studied.profiles[meaning.column];
    if (profile === undefined || !isUntold(studied, meaning)) return false;
    return profile.names > 0 && profile.names >= mostCells * (profile.filled - profile.errors);
  });
}

/** Columns of days that no word tells. */
export function untoldDates(studied: StudiedTable): readonly ColumnMeaning[] {
  return studied.unassigned.filter((meaning) => mayHold(studied, meaning, "date"));
}

/** A month over the table or on its tab holds for all rows: a column of days is something else. */
function namesMonth({ table }: StudiedTable): boolean {
  return [...table.titles, table.view.sheet.name].some((text) => monthWithin(text) !== null);
}

function mayHold(studied: StudiedTable, meaning: ColumnMeaning, field: FieldId): boolean {
  const profile = studied.profiles[meaning.column];
  if (profile === undefined || !isUntold(studied, meaning)) return false;
  if (isFigure(field)) return holdsMarks(studied, meaning);
  if (natureOf[field] === "name") return cellLook(profile) === "names";
  if (natureOf[field] === "id") return cellLook(profile) === "ids";
  return cellLook(profile) === "dates" || (field === "month" && holdsMonths(studied, meaning));
}

const lookedAt = 40;

/** "2026-03", "三月", "2026Q1" in most cells. */
function holdsMonths({ table }: StudiedTable, { column }: ColumnMeaning): boolean {
  let filled = 0;
  let months = 0;
  for (let row = 0; row < Math.min(lookedAt, table.rows.length); row++) {
    const cell = table.grid.at(row, column);
    if (cell < 0) continue;
    filled += 1;
    const text = table.view.isText(cell) ? table.view.text(cell) : "";
    if (parseMonth(text) !== null || parseQuarter(text) !== null) months += 1;
  }
  return filled > 0 && months >= mostCells * filled;
}

function isFigure(field: FieldId): boolean {
  return natureOf[field] === "number" || natureOf[field] === "any";
}

function isUntold(
  studied: StudiedTable,
  { column, header, field, period }: ColumnMeaning,
): boolean {
  const profile = studied.profiles[column];
  if (field !== null || period !== null || header === "" || profile === undefined) return false;
  const matches = studied.matches[column] ?? [];
  return !matches.some(
    (match) => match.confidence >= toldByWords && contentFit(match.field, profile) >= cellsAgree,
  );
}

/** "平均分", "Score": a score, but of what? */
function saysScore(studied: StudiedTable, { column, field, period }: ColumnMeaning): boolean {
  return (
    field === null &&
    period === null &&
    (studied.options[column] ?? []).some(
      (option) => option.field === "score" && option.byWords >= toldByWords,
    )
  );
}

function holdsMarks(studied: StudiedTable, { column, header, stated }: ColumnMeaning): boolean {
  const profile = studied.profiles[column];
  if (profile === undefined || profile.numbers === 0 || countsRows(profile)) return false;
  if (namesSomething(header) || isPeriodOrTotal(header)) return false;
  if (stated.unit !== null && stated.unit !== "percent") return false;
  const filled = profile.filled - profile.errors;
  return (
    profile.numbers - profile.times >= mostCells * filled &&
    profile.usualMin >= 0 &&
    profile.usualMax <= (stated.maxScore ?? mostMarks)
  );
}
