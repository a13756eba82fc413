import type { FieldCandidate, Reason } from "../../domain/records/reasons";
import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import { cellReasons } from "./column-options";

/** A criterion that gives so many times the marks of every other is more likely their total. */
const farBeyond = 2;
/** How sure the size of its marks alone makes us of either. */
const asTotal = 0.6;
const asCriterion = 0.4;

/**
 * The column among the criteria of a review sheet that holds far larger marks than any other, under a header that says
 * nothing: the total, or one more criterion? With what it may be; `null`: there is none such.
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
  if (largest === undefined || next === undefined || criteria.length < 3) return null;
  const { meaning, profile } = largest;
  if (meaning.stated.maxScore !== null || profile.usualMax <= farBeyond * next.profile.usualMax)
    return null;
  const reasons: readonly Reason[] = [{ kind: "place" }, ...cellReasons(profile, "qaScore")];
  const hasTotal = columns.some(({ field }) => field === "qaScore" || field === "score");
  const total = { field: "qaScore", confidence: asTotal, reasons };
  const criterion = { field: "criterion", confidence: asCriterion, reasons };
  return { column: meaning.column, candidates: hasTotal ? [criterion] : [total, criterion] };
}
