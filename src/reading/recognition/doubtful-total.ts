import type { FieldCandidate, Reason } from "../../domain/records/reasons";
import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import { cellReasons } from "./column-options";

/** A criterion that gives so many times the marks of every other is more likely their total. */
const farBeyond = 2;
/** How sure the size of its marks alone makes us of either. */
const asTotal = 0.6;
const asCriterion = 0.4;

/**
 * The column among the criteria of a review sheet that holds far larger marks than any other, or is the only one, under a header
 * that says nothing: the total, or a criterion? With what it may be; `null`: there is none such.
 */
export function doubtfulTotal(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): { readonly column: number; readonly candidates: readonly FieldCandidate[] } | null {
  const criteria = columns
    .filter(({ field }) => field === "criterion")
    .flatMap((meaning) => {
      const profile = studied.profiles[meaning.column];
      return profile !== undefined && profile.numbers > 0 ? [{ meaning, profile }] : [];
    })
    .sort((a, b) => b.profile.usualMax - a.profile.usualMax);
  const [largest, next] = criteria;
  if (largest === undefined) return null;
  const { meaning, profile } = largest;
  const hasTotal = columns.some(({ field }) => field === "qaScore" || field === "score");
  const isOnly = criteria.length === 1 && !hasTotal;
  if (meaning.stated.maxScore !== null) return null;
  const isBeyond =
    (criteria.length >= 3 || !hasTotal) &&
    next !== undefined &&
    profile.usualMax > farBeyond * next.profile.usualMax;
  if (!isBeyond && !isOnly) return null;
  const reasons: readonly Reason[] = [{ kind: "place" }, ...cellReasons(profile, "qaScore")];
  const total = { field: "qaScore", confidence: asTotal, reasons };
  const criterion = { field: "criterion", confidence: asCriterion, reasons };
  return { column: meaning.column, candidates: hasTotal ? [criterion] : [total, criterion] };
}
