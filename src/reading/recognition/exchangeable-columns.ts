import type { FieldCandidate } from "../../domain/records/reasons";
import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import type { ColumnOption } from "./column-options";
import { holdTheSame } from "./same-cells";

/** Meanings this close are as sure as each other. */
const asSure = 0.08;

/**
 * Two columns each of which may as well be what the other was taken for: of "Category" and "Reason" in a list of complaints
 * either may be the business the call was about, and the order they stand in tells nothing. Both, with both fields.
 */
export function exchangeable(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): ReadonlyMap<number, readonly FieldCandidate[]> {
  const asked = new Map<number, readonly FieldCandidate[]>();
  // Most columns may be one field only.
  const open = columns.filter(
    ({ column, field }) => field !== null && (studied.options[column]?.length ?? 0) > 1,
  );
  for (const [i, one] of open.entries()) {
    for (const other of open.slice(i + 1)) {
      const own = [optionOf(studied, one, one), optionOf(studied, one, other)];
      const others = [optionOf(studied, other, other), optionOf(studied, other, one)];
      if (one.field === other.field || !areClose(own) || !areClose(others)) continue;
      if (holdTheSame(studied, one.column, other.column)) continue;
      asked.set(one.column, candidatesOf(own));
      asked.set(other.column, candidatesOf(others));
    }
  }
  return asked;
}

/** What speaks for a column to be of the field of another; `null`: nothing, or that one has none. */
function optionOf(
  studied: StudiedTable,
  { column }: ColumnMeaning,
  { field }: ColumnMeaning,
): ColumnOption | null {
  if (field === null) return null;
  return studied.options[column]?.find((option) => option.field === field) ?? null;
}

function areClose([own, other]: readonly (ColumnOption | null)[]): boolean {
  if (!own || !other) return false;
  return Math.abs(own.confidence - other.confidence) < asSure;
}

function candidatesOf(options: readonly (ColumnOption | null)[]): FieldCandidate[] {
  return options.flatMap((option) =>
    option === null
      ? []
      : [{ field: option.field, confidence: option.confidence, reasons: option.reasons }],
  );
}
