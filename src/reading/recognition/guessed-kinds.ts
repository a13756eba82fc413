import type { TableKind } from "../../domain/records/data-report";
import type { CellLook, Reason } from "../../domain/records/reasons";
import type { FieldId } from "../../locales/header-synonyms";
import type { StudiedTable } from "./assign-columns";
import { cellLook } from "./cell-look";
import type { ColumnOption } from "./column-options";
import { scoreKinds, type ScoredKind } from "./kind-candidates";
import { untoldDates } from "./untold-columns";

/** Cells that look like ids, names or days tell less than a word would. */
const byCells = 0.8;
/** A list of people and a score, and nothing that says of what: worth asking about, never believed. */
const byScore = 0.42;
const toldByWords = 0.8;

/**
 * The kinds a table may be of if the column that no word tells, but whose cells look like ids or names, is the agent, and
 * that whose cells look like days is the day; and those a score of people may be of. Without such columns the scores as they
 * are. Never surer than what is asked about: a person has to say so.
 */
export function guessedKinds(
  studied: StudiedTable,
  context: string,
  scored: readonly ScoredKind[],
): readonly ScoredKind[] {
  const guesses = new Map([...guessedPerson(studied), ...guessedDate(studied)]);
  const guessed = guesses.size === 0 ? scored : scoredWith(studied, guesses, context);
  const known = new Map(scored.map((one) => [one.kind, one.confidence]));
  const better = guessed.some((one) => one.confidence > (known.get(one.kind) ?? 0))
    ? guessed
    : scored;
  const isTold = better.some(({ kind, confidence }) => confidence >= byScore && kind !== "staff");
  const ofScore = isTold ? [] : ofScores(studied);
  const isAsked = (one: TableKind): boolean => ofScore.some(({ kind }) => kind === one);
  return [...ofScore, ...better.filter(({ kind }) => !isAsked(kind))];
}

type Guess = readonly [column: number, option: ColumnOption];

function guessedPerson(studied: StudiedTable): readonly Guess[] {
  const column = studied.profiles.findIndex((profile, i) => {
    const look = cellLook(profile);
    return (look === "ids" || look === "names") && (studied.matches[i] ?? []).length === 0;
  });
  const profile = studied.profiles[column];
  if (profile === undefined) return [];
  const look = cellLook(profile);
  return [[column, guess(look === "ids" ? "agentId" : "agentName", look)]];
}

function guessedDate(studied: StudiedTable): readonly Guess[] {
  const isKnown = studied.options.some((options) => options.some(({ field }) => field === "date"));
  const [first] = isKnown ? [] : untoldDates(studied);
  return first === undefined ? [] : [[first.column, guess("date", "dates")]];
}

function guess(field: FieldId, look: CellLook): ColumnOption {
  const reasons: readonly Reason[] = [{ kind: "cells", look }];
  return { field, confidence: byCells, byWords: byCells, rank: 0, reasons };
}

function scoredWith(
  studied: StudiedTable,
  guesses: ReadonlyMap<number, ColumnOption>,
  context: string,
): readonly ScoredKind[] {
  const options = studied.options.map((known, i) => {
    const one = guesses.get(i);
    return one === undefined ? known : [one];
  });
  return scoreKinds({ ...studied, options }, context);
}

/** "姓名 | 平均分": of exams, of QA, or one figure of a summary? */
function ofScores(studied: StudiedTable): readonly ScoredKind[] {
  const tells = (fields: readonly FieldId[]): boolean =>
    studied.options.some((options) =>
      options.some(({ field, byWords }) => fields.includes(field) && byWords >= toldByWords),
    );
  const isAboutPeople = studied.table.person !== null || tells(["agentId", "agentName"]);
  if (!isAboutPeople || !tells(["score"])) return [];
  return (["exam-results", "reviews", "kpis"] as const).map((kind) => ({
    kind,
    confidence: byScore,
    columns: studied.unassigned,
  }));
}
