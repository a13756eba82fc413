import type { FieldCandidate } from "../../domain/records/reasons";
import type { FieldId } from "../../locales/header-synonyms";
import type { KindReading } from "../kinds/kind-reading";
import { monthKey } from "../layout/period-columns";
import type { ColumnMeaning, SaidColumns, StudiedTable } from "./assign-columns";
import { cellLook } from "./cell-look";
import type { ColumnOption } from "./column-options";
import { doubtfulTotal } from "./doubtful-total";
import { natureOf } from "./field-nature";
import { repeatedKey } from "./repeated-key";
import { exchangeable } from "./exchangeable-columns";
import { holdTheSame } from "./same-cells";
import { untoldColumns } from "./untold-columns";

/** Two meanings closer than this are asked about: a word that fits and cells that do not quite (0.9) lie further apart. */
const margin = 0.08;
/** Words that make less sure than this ("投诉处理时长" ends in "处理时长") are asked about. */
const leastByWords = 0.7;
/** How sure cells alone make us. */
const byCells = 0.5;
const mostCandidates = 4;

/**
 * Takes from every column in doubt its field and puts the question in its place. In doubt is: a word that only ends in, or is
 * spelled like, a known one; a column that may as well be another field; columns of figures that may as well be the same
 * field; two columns whose words fit either of two fields; a nameless column that may be the total of the others; one that may hold the day or the score the table lacks; and, where
 * nothing tells whom the rows are about, columns whose cells might. What a person said is never asked.
 */
export function withQuestions(
  studied: StudiedTable,
  reading: KindReading,
  columns: readonly ColumnMeaning[],
  said: SaidColumns,
): ColumnMeaning[] {
  const asked = new Map<number, readonly FieldCandidate[]>();
  const open = columns.filter(({ column }) => !said.has(column));
  for (const meaning of open) {
    const candidates = doubtful(studied, reading, meaning, columns);
    if (candidates !== null) asked.set(meaning.column, candidates);
  }
  for (const [column, candidates] of contested(studied, open)) {
    if (!asked.has(column)) asked.set(column, candidates);
  }
  for (const [column, candidates] of exchangeable(studied, open)) {
    if (!asked.has(column)) asked.set(column, candidates);
  }
  const total = doubtfulTotal(studied, columns);
  if (total !== null && !said.has(total.column)) asked.set(total.column, total.candidates);
  for (const [column, candidates] of untoldColumns(studied, reading.wanted ?? [], open)) {
    if (!asked.has(column)) asked.set(column, candidates);
  }
  const once = reading.namesOnce === undefined ? [] : repeatedKey(studied, reading.namesOnce, open);
  for (const [column, candidates] of once) asked.set(column, candidates);
  const tellsWho =
    studied.table.person !== null ||
    columns.some(({ field }) => field !== null && reading.keys.includes(field));
  if (!tellsWho) {
    for (const meaning of open) {
      const candidates = asked.has(meaning.column) ? [] : mayTellWho(studied, reading, meaning);
      if (candidates.length > 0) asked.set(meaning.column, candidates);
    }
  }
  return columns.map((meaning) => {
    const candidates = asked.get(meaning.column);
    return candidates === undefined
      ? meaning
      : {
          ...meaning,
          field: null,
          confidence: 0,
          question: { about: "meaning", candidates: candidates.slice(0, mostCandidates) },
        };
  });
}

function optionOf(studied: StudiedTable, { column, field }: ColumnMeaning): ColumnOption | null {
  return studied.options[column]?.find((option) => option.field === field) ?? null;
}

/** The candidates for a column that has a field, but not surely enough; `null`: no doubt. */
function doubtful(
  studied: StudiedTable,
  { keys }: KindReading,
  meaning: ColumnMeaning,
  columns: readonly ColumnMeaning[],
): readonly FieldCandidate[] | null {
  const option = optionOf(studied, meaning);
  const profile = studied.profiles[meaning.column];
  if (meaning.field === null || option === null || profile === undefined) return null;
  const taken = columns.map(({ field }) => field);
  const isKey = keys.includes(option.field);
  const close = meaning.likely.filter(
    ({ field, confidence }) =>
      field === option.field ||
      (confidence >= option.confidence - margin &&
        !taken.some((one) => one === field) &&
        // What the rows cannot do without goes first.
        !(isKey && !keys.some((key) => key === field))),
  );
  // A column known by its place among others has nothing else that it may be.
  if (cellLook(profile) === "empty" || close.length === 0) return null;
  return close.length > 1 || option.byWords < leastByWords ? close : null;
}

/**
 * Columns that may as well be the same field as another: figures always, as the mean and the total of a duration differ;
 * names, ids and words only under equally plain words, as "班组" goes before "部门". The same cells twice are no question.
 */
function contested(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): ReadonlyMap<number, readonly FieldCandidate[]> {
  const asked = new Map<number, readonly FieldCandidate[]>();
  for (const loser of columns) {
    const [best] = loser.likely;
    if (loser.field !== null || best === undefined) continue;
    const holder = columns.find(
      (one) => one.field === best.field && periodOf(one) === periodOf(loser),
    );
    if (holder === undefined || holder.confidence > best.confidence + margin) continue;
    if (!isRival(studied, holder, loser) || holdTheSame(studied, holder.column, loser.column)) {
      continue;
    }
    asked.set(holder.column, holder.likely);
    asked.set(loser.column, loser.likely);
  }
  return asked;
}

function isRival(studied: StudiedTable, holder: ColumnMeaning, loser: ColumnMeaning): boolean {
  const held = optionOf(studied, holder);
  const wanted = optionOf(studied, { ...loser, field: holder.field });
  const isFilled = [holder, loser].every(({ column }) => {
    const profile = studied.profiles[column];
    return profile !== undefined && cellLook(profile) !== "empty";
  });
  if (held === null || wanted === null || !isFilled) return false;
  const nature = natureOf[held.field];
  return nature === "number" || nature === "duration" || held.rank === wanted.rank;
}

function periodOf({ period }: ColumnMeaning): string {
  return period === null ? "" : monthKey(period);
}

/** What tells whom or what a row is about, as far as the cells of a column look like it. */
function mayTellWho(
  studied: StudiedTable,
  { keys }: KindReading,
  { column, field }: ColumnMeaning,
): readonly FieldCandidate[] {
  const profile = studied.profiles[column];
  if (field !== null || profile === undefined) return [];
  const look = cellLook(profile);
  const isPart = (key: FieldId): boolean => key === "firstName" || key === "lastName";
  return keys
    .filter(
      (key) =>
        !isPart(key) &&
        ((look === "ids" && natureOf[key] === "id") ||
          (look === "names" && natureOf[key] === "name")),
    )
    .map((key) => ({
      field: key,
      confidence: byCells,
      reasons: [{ kind: "cells", look } as const],
    }));
}
