import type { Reviews } from "../../domain/records/reviews";
import { plausibleScore } from "../../domain/settings/plausible";
import type { Settings } from "../../domain/settings/settings";
import { readDates } from "../values/date-column";
import { compactLabels, readLabels, type LabelColumn } from "../values/label-column";
import { readIds } from "../values/id-column";
import { readMarks } from "../values/mark-column";
import { readScores } from "../values/grade-column";
import { readObservationOnly } from "../values/observation-column";
import type { RowLedger } from "../rows/row-ledger";
import type { SheetCriterion } from "./criterion-marks";
import { pick, pickCodes, usedRows } from "../rows/used-rows";

/** One table's reviews, before tables are joined; names still beside the codes. */
export type ReviewsPart = Omit<
  Reviews,
  "evaluator" | "evaluators" | "businessType" | "businessTypes" | "criteria"
> & {
  readonly criteria: readonly SheetCriterion[];
  readonly evaluator: LabelColumn;
  readonly business: LabelColumn;
  /** The score column's place, for what joining has to list; -1 when the score is the sum of the criteria. */
  readonly scoreColumn: number;
};

/**
 * Reads one sheet of QA reviews. Without a column of totals the score is the sum of the criteria, where all are given; what it is out
 * of is known once all sheets are, and 0 till then.
 */
export function readReviews(
  ledger: RowLedger,
  agents: Uint32Array,
  monthFirst: boolean,
  settings: Settings,
): ReviewsPart {
  const rows = usedRows(ledger);
  const evaluator = ledger.column("evaluator");
  const business = ledger.column("businessType");
  const date = ledger.column("date");
  const total = ledger.column("qaScore") ?? ledger.column("score");
  const criteria: SheetCriterion[] = [];
  for (const meaning of ledger.found.columns) {
    if (meaning.field !== "criterion") continue;
    const values = pick(readMarks(ledger, meaning), rows);
    criteria.push({
      name: criterionName(meaning.header),
      values,
      column: meaning.column,
      stated: meaning.stated.maxScore,
    });
  }
  const observationOnly = readObservationOnly(ledger, rows);
  const totals = total && readScores(ledger, total, "qaScore", plausibleScore(settings));
  return {
    count: rows.length,
    agent: pickCodes(agents, rows),
    recording: readIds(ledger, ledger.column("recordId")?.column ?? null, rows),
    evaluator: compactLabels(evaluator && readLabels(ledger, evaluator.column), rows),
    day: pick(date && readDates(ledger, date.column, "date", monthFirst).day, rows),
    business: compactLabels(business && readLabels(ledger, business.column), rows),
    observationOnly,
    score: totals ? pick(totals.scores, rows) : sumOfCriteria(criteria, rows.length),
    maxScore: totals?.full ?? 0,
    criteria,
    scoreColumn: total?.column ?? -1,
  };
}

/** "礼貌语调(10分)" → "礼貌语调": the marks are kept apart. */
function criterionName(header: string): string {
  const bare = header
    .replace(
      /\s*[(（]\s*(?:满分|滿分|max\s*)?\d+(?:\.\d+)?\s*(?:分|points?|pts?)?\s*[)）]\s*$/i,
      "",
    )
    .trim();
  return bare === "" ? header : bare;
}

function sumOfCriteria(criteria: readonly SheetCriterion[], count: number): Float64Array {
  const sums = new Float64Array(count).fill(criteria.length === 0 ? Number.NaN : 0);
  for (const { values } of criteria) {
    for (let i = 0; i < count; i++) sums[i] = (sums[i] ?? 0) + (values[i] ?? Number.NaN);
  }
  return sums;
}
