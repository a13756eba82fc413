import type { TableCorrection } from "../../domain/records/corrections";
import type { TableKind } from "../../domain/records/data-report";
import type { KindCandidate, Reason, TableQuestion } from "../../domain/records/reasons";
import { isCorrectable, kindReadings } from "../kinds/all-kinds";
import type { FieldId } from "../../locales/header-synonyms";
import type { RawTable } from "../tables/table";
import {
  assignColumns,
  type ColumnMeaning,
  type SaidColumns,
  type StudiedTable,
} from "./assign-columns";
import { withQuestions } from "./column-questions";
import { inputSheetOf } from "./input-sheet";
import { explained, scoreKinds, type ScoredKind } from "./kind-candidates";
import { guessedKinds } from "./guessed-kinds";
import { studyTable } from "./study-table";
import { foldTraditional } from "./traditional-characters";

/** A table with what it and its columns were taken for. */
export type RecognisedTable = {
  readonly table: RawTable;
  /** See headerKey. */
  readonly key: string;
  /** `null`: nothing we know, not surely enough, or left alone by a person; such a table is not used. */
  readonly kind: TableKind | null;
  readonly confidence: number;
  /** A person said what it is. */
  readonly isCorrected: boolean;
  readonly reasons: readonly Reason[];
  /** The kinds it may be of, the likeliest first. */
  readonly likely: readonly KindCandidate[];
  /** Which kind it is of; `null`: not asked. */
  readonly question: TableQuestion | null;
  /** Not used until a person answers: about the table, or about the column that tells whom its rows are about. */
  readonly isAsked: boolean;
  readonly columns: readonly ColumnMeaning[];
};

/** Below this a kind is not believed, above the next one it is worth asking about. */
const leastConfidence = 0.5;
const worthAsking = 0.4;
/**
 * Two kinds closer than this are asked about. Evidence of one kind keeps the others further off on every sheet of its own; a
 * column more or less of what tells two kinds apart moves them by as much.
 */
export const kindMargin = 0.12;
/** Kinds below this are not even named as possible. */
const leastLikely = 0.2;
const mostLikely = 5;

/** Tells what a table is: what a person said it is, else by its headers, its cells, its title and its tab's name together. */
export function recognise(
  table: RawTable,
  key: string,
  correction: TableCorrection | null,
): RecognisedTable {
  const studied = studyTable(table);
  const context = contextOf(table);
  const unknown: RecognisedTable = {
    table,
    key,
    kind: null,
    confidence: 0,
    isCorrected: false,
    reasons: [],
    likely: [],
    question: null,
    isAsked: false,
    columns: studied.unassigned,
  };
  if (correction !== null) return corrected(studied, context, unknown, correction);
  const ours = inputSheetOf(table);
  if (ours !== null) {
    const reasons: readonly Reason[] = [{ kind: "template" }];
    return {
      ...unknown,
      kind: ours.kind,
      confidence: 1,
      reasons,
      likely: [{ kind: ours.kind, confidence: 1, reasons }],
      columns: unknown.columns.map((meaning) => {
        const field = ours.fields[meaning.column] ?? null;
        return field === null ? meaning : { ...meaning, field, confidence: 1, reasons };
      }),
    };
  }
  const scored = scoreKinds(studied, context);
  const [best] = scored;
  if (best === undefined || best.confidence < leastConfidence) {
    return unsure(studied, context, scored, unknown);
  }
  const likely = likelyKinds(scored, studied, context);
  const close = likely.filter(({ confidence }) => confidence > best.confidence - kindMargin);
  if (close.length > 1) return { ...unknown, ...asked(close), likely };
  const columns = completed(studied, best, context);
  return heldOrUsed({
    ...unknown,
    kind: best.kind,
    confidence: best.confidence,
    reasons: likely[0]?.reasons ?? [],
    likely,
    columns: withQuestions(studied, kindReadings[best.kind], columns, new Map()),
  });
}

/** A table of no kind for sure: asked about where something speaks for a kind, else unknown. */
function unsure(
  studied: StudiedTable,
  context: string,
  scored: readonly ScoredKind[],
  unknown: RecognisedTable,
): RecognisedTable {
  const guessed = guessedKinds(studied, context, scored).filter(
    ({ confidence }) => confidence >= worthAsking,
  );
  const likely = likelyKinds(guessed, studied, context);
  return likely.length > 0 ? { ...unknown, ...asked(likely), likely } : unknown;
}

function asked(
  candidates: readonly KindCandidate[],
): Pick<RecognisedTable, "question" | "isAsked" | "confidence"> {
  return { question: { candidates }, isAsked: true, confidence: candidates[0]?.confidence ?? 0 };
}

function likelyKinds(
  scored: readonly ScoredKind[],
  studied: StudiedTable,
  context: string,
): KindCandidate[] {
  return scored
    .filter(({ confidence }) => confidence >= leastLikely)
    .slice(0, mostLikely)
    .map((one) => explained(one, studied, context));
}

/** As a person said; the columns she said nothing about are recognised for the kind she named. */
function corrected(
  studied: StudiedTable,
  context: string,
  unknown: RecognisedTable,
  { kind, columns }: TableCorrection,
): RecognisedTable {
  const reasons: readonly Reason[] = [{ kind: "said" }];
  const others = likelyKinds(scoreKinds(studied, context), studied, context);
  const sure = { ...unknown, kind, confidence: 1, isCorrected: true, reasons };
  if (kind === null) return { ...sure, likely: others };
  const said = new Map(
    columns.flatMap(({ column, field }): (readonly [number, FieldId | null])[] =>
      field === null || isCorrectable(kind, field) ? [[column, field]] : [],
    ),
  );
  const { fields, byMonth } = kindReadings[kind];
  const assigned = assignColumns(studied, fields, said, byMonth);
  const meant = completed(studied, { kind, confidence: 1, columns: assigned }, context).map(
    (meaning) => asSaid(meaning, said, columns),
  );
  return heldOrUsed({
    ...sure,
    likely: [{ kind, confidence: 1, reasons }, ...others.filter((one) => one.kind !== kind)],
    columns: withQuestions(studied, kindReadings[kind], meant, said),
  });
}

function asSaid(
  meaning: ColumnMeaning,
  said: SaidColumns,
  columns: TableCorrection["columns"],
): ColumnMeaning {
  const field = said.get(meaning.column);
  if (field === undefined) return meaning;
  const order = columns.find(({ column }) => column === meaning.column)?.dateOrder ?? null;
  return { ...meaning, field, confidence: 1, reasons: [{ kind: "said" }], dateOrder: order };
}

/** Without the column that tells whom its rows are about, a table cannot be used before a person says which it is. */
function heldOrUsed(found: RecognisedTable): RecognisedTable {
  if (found.kind === null) return found;
  const { keys } = kindReadings[found.kind];
  const isKeyAsked = found.columns.some(
    ({ question }) =>
      question?.about === "meaning" &&
      question.candidates.some(({ field }) => keys.some((key) => key === field)),
  );
  const hasKey =
    found.table.person !== null ||
    found.columns.some(({ field }) => field !== null && keys.includes(field));
  return isKeyAsked && !hasKey ? { ...found, kind: null, isAsked: true } : found;
}

/** Tab name and titles in lower case and Simplified characters. */
function contextOf(table: RawTable): string {
  const texts = [table.view.sheet.name, ...table.titles].join(" ");
  return foldTraditional(texts.normalize("NFKC").toLowerCase());
}

/** With the columns that no word tells, each known by its place. */
function completed(
  studied: StudiedTable,
  { kind, columns }: ScoredKind,
  context: string,
): ColumnMeaning[] {
  const complete = kindReadings[kind].complete?.(studied, columns, context) ?? columns;
  return complete.map((meaning, i) =>
    meaning.field === null || meaning.field === columns[i]?.field
      ? { ...meaning }
      : { ...meaning, reasons: [{ kind: "place" }, ...(columns[i]?.reasons ?? [])] },
  );
}
