import type { TableKind } from "./data-report";

/** What the cells of a column look like, whatever its header says. */
export type CellLook =
  | "empty"
  | "dates"
  | "times"
  | "durations"
  | "percentages"
  | "ids"
  | "names"
  | "words"
  | "sentences"
  | "yes-no"
  | "numbers"
  | "mixed";

/** One thing that speaks for, or against, what a table or a column was taken for. */
export type Reason =
  /** The header is a known word, is spelled almost like it, ends in it, or stands below it in a group. */
  | {
      readonly kind: "header";
      readonly how: "same" | "near" | "ends-in" | "group";
      readonly word: string;
    }
  /** The header states a unit that goes with the meaning. */
  | { readonly kind: "unit"; readonly unit: StatedUnit }
  /** The header states full marks: "(10分)". */
  | { readonly kind: "full-marks"; readonly marks: number }
  | { readonly kind: "cells"; readonly look: CellLook }
  /** Told by its place among the other columns and by its cells, not by a word. */
  | { readonly kind: "place" }
  /** Columns of the table, by field id, that such a table has. */
  | { readonly kind: "neighbours"; readonly fields: readonly string[] }
  /** Headers of the table that such a table does not have: speaks against. */
  | { readonly kind: "unlike"; readonly headers: readonly string[] }
  /** Tab or title hold this word. */
  | { readonly kind: "named"; readonly word: string }
  /** Its headers are those of an input sheet of ours. */
  | { readonly kind: "template" }
  /** A person said so. */
  | { readonly kind: "said" };

export type StatedUnit = "seconds" | "minutes" | "hours" | "percent" | "clock";

/** A kind that a table may be of. */
export type KindCandidate = {
  readonly kind: TableKind;
  /** 0–1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};

/** A field that a column may hold. */
export type FieldCandidate = {
  /** Field id of the kind ("agentId"). */
  readonly field: string;
  /** 0–1. */
  readonly confidence: number;
  readonly reasons: readonly Reason[];
};

/** Asked of a person, because guessing might be wrong; until she answers the table is not used. */
export type TableQuestion = {
  /** Likeliest first. */
  readonly candidates: readonly KindCandidate[];
};

/** Asked of a person about one column; until she answers it is not used. */
export type ColumnQuestion =
  /** What the column holds, likeliest first. */
  | { readonly about: "meaning"; readonly candidates: readonly FieldCandidate[] }
  /** Whether 3/4/2026 is in April or in March. */
  | { readonly about: "date-order" };
