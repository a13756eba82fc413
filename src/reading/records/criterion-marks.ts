import type { ReviewCriterion } from "../../domain/records/reviews";
import { nameKey } from "../people/person-keys";
import type { RowLedger } from "../rows/row-ledger";
import { fullMarksFor, largestOf } from "../values/score-scale";

/** A criterion of one sheet. */
export type SheetCriterion = Omit<ReviewCriterion, "maxScore"> & {
  readonly column: number;
  /** Full marks as the header states them; `null`: it does not. */
  readonly stated: number | null;
};

type Sheet = { readonly ledger: RowLedger; readonly criteria: readonly SheetCriterion[] };

/**
 * The criteria of every sheet with their full marks. One that states none has those another sheet states, where only one does and
 * no mark is beyond them; else what the largest mark of all sheets is usually out of, which is listed once a criterion.
 */
export function withFullMarks(sheets: readonly Sheet[]): readonly (readonly ReviewCriterion[])[] {
  const stated = new Map<string, Set<number>>();
  const largest = new Map<string, number>();
  for (const { name, stated: marks, values } of sheets.flatMap(({ criteria }) => criteria)) {
    const key = nameKey(name);
    const known = stated.get(key) ?? new Set<number>();
    if (marks !== null) stated.set(key, known.add(marks));
    else largest.set(key, Math.max(largest.get(key) ?? 0, largestOf(values)));
  }
  const listed = new Set<string>();
  return sheets.map(({ ledger, criteria }) =>
    criteria.map(({ name, values, column, stated: own }): ReviewCriterion => {
      if (own !== null) return { name, values, maxScore: own };
      const key = nameKey(name);
      const most = largest.get(key) ?? 0;
      const [only, ...others] = stated.get(key) ?? [];
      if (only !== undefined && others.length === 0 && only >= most) {
        return { name, values, maxScore: only };
      }
      const maxScore = fullMarksFor(most);
      if (most > 1 && !listed.has(key)) {
        listed.add(key);
        ledger.assume(column, { kind: "full-marks-assumed", field: "criterion", marks: maxScore });
      }
      return { name, values, maxScore };
    }),
  );
}
