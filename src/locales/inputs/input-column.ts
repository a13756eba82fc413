import type { Day, MinuteOfDay } from "../../foundation/day";
import type { NumberFormatName } from "../../workbook/sheet-spec";
import type { FieldId } from "../header-synonyms";

/** What the cells of a column on an input sheet hold; two examples, and what may be typed. */
export type InputCells =
  /** An id or a code, the same in every language. */
  | { readonly kind: "code"; readonly examples: Two<string> }
  /** Text; its examples are words of the language. */
  | { readonly kind: "words" }
  /** One of a list; list and examples are words of the language. */
  | { readonly kind: "choice" }
  | { readonly kind: "yes-no"; readonly examples: Two<"yes" | "no"> }
  | {
      readonly kind: "number";
      readonly format: NumberFormatName;
      readonly whole: boolean;
      readonly min: number;
      readonly max: number;
      readonly examples: Two<number | null>;
    }
  | { readonly kind: "day"; readonly examples: Two<Day | null> }
  | { readonly kind: "time"; readonly examples: Two<MinuteOfDay | null> };

/** Of the first example row and of the second. */
type Two<Value> = readonly [Value, Value];

/** A column before it is said whether it must be filled. `id` tells columns of one sheet apart; mostly the field itself. */
export type ColumnDraft<Id extends string = string, Cells extends InputCells = InputCells> = {
  readonly id: Id;
  readonly field: FieldId;
  readonly cells: Cells;
};

/** A column of an input sheet; "either": one of these columns must be filled. */
export type InputColumn<
  Id extends string = string,
  Cells extends InputCells = InputCells,
> = ColumnDraft<Id, Cells> & { readonly need: "required" | "either" | "optional" };

/** A column of a field that the sheet has once. */
export function column<const Id extends FieldId, const Cells extends InputCells>(
  id: Id,
  cells: Cells,
): ColumnDraft<Id, Cells> {
  return { id, field: id, cells };
}

/** One of several columns of a field: criteria, dimensions, items. */
export function oneOf<const Id extends string, const Cells extends InputCells>(
  field: FieldId,
  id: Id,
  cells: Cells,
): ColumnDraft<Id, Cells> {
  return { id, field, cells };
}

export function required<const Draft extends ColumnDraft>(
  draft: Draft,
): Draft & { readonly need: "required" } {
  return { ...draft, need: "required" };
}

export function either<const Draft extends ColumnDraft>(
  draft: Draft,
): Draft & { readonly need: "either" } {
  return { ...draft, need: "either" };
}

export function optional<const Draft extends ColumnDraft>(
  draft: Draft,
): Draft & { readonly need: "optional" } {
  return { ...draft, need: "optional" };
}

export const words = { kind: "words" } as const;
export const choice = { kind: "choice" } as const;

export const code = (first: string, second: string) =>
  ({ kind: "code", examples: [first, second] }) as const;

export const yesNo = (first: "yes" | "no", second: "yes" | "no") =>
  ({ kind: "yes-no", examples: [first, second] }) as const;

/** Whole numbers from `min` to `max`. */
export const whole = (
  [min, max]: readonly [number, number],
  ...examples: Two<number | null>
): Extract<InputCells, { kind: "number" }> => ({
  kind: "number",
  format: "integer",
  whole: true,
  min,
  max,
  examples,
});

/** Numbers from 0 to `max`. */
export const decimal = (
  max: number,
  ...examples: Two<number | null>
): Extract<InputCells, { kind: "number" }> => ({
  kind: "number",
  format: "general",
  whole: false,
  min: 0,
  max,
  examples,
});

/** Seconds, shown without decimals. */
export const seconds = (
  ...examples: Two<number | null>
): Extract<InputCells, { kind: "number" }> => ({
  ...decimal(86_400, ...examples),
  format: "integer",
});

/** Shares from 0 to 1, shown in per cent. */
export const share = (
  ...examples: Two<number | null>
): Extract<InputCells, { kind: "number" }> => ({ ...decimal(1, ...examples), format: "percent1" });

export const day = (...examples: Two<Day | null>): Extract<InputCells, { kind: "day" }> => ({
  kind: "day",
  examples,
});

export const time = (
  ...examples: Two<MinuteOfDay | null>
): Extract<InputCells, { kind: "time" }> => ({ kind: "time", examples });
