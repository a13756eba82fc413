import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { RowLedger } from "../rows/row-ledger";
import { readJudgements } from "./grade-column";
import { leaveOutImplausible } from "./implausible";
import { scaleOfRest } from "./score-scale";
import { parseYesNo } from "./yes-no";

const notJudged = /^(不适用|不適用|不涉及|未涉及|not applicable|n\/a)$/i;
const metWord = /^(ok|ng)$/i;

/** No criterion is marked out of less than this where its marks show that one of them is beyond. */
const leastScale = 10;

/**
 * Reads the marks of one criterion: numbers out of the full marks the header states; where it states none and the cells say
 * yes or no, passed or failed, or a grade, shares from 0 to 1. NaN where not judged ("不适用", "n/a"), and, where no header states
 * the full marks, for marks grossly beyond the others, which are listed.
 */
export function readMarks(
  ledger: RowLedger,
  meaning: ColumnMeaning,
  field: FieldId = "criterion",
): Float64Array {
  const marks = readJudgements(ledger, meaning, field, markOf);
  const max = meaning.stated.maxScore === null ? scaleOfRest(marks, leastScale) : null;
  if (max !== null) {
    leaveOutImplausible(ledger, meaning.column, marks, { field, min: 0, max });
  }
  return marks;
}

function markOf(text: string): number | null {
  const word = text.normalize("NFKC").trim();
  if (notJudged.test(word)) return Number.NaN;
  if (metWord.test(word)) return word.toLowerCase() === "ok" ? 1 : 0;
  return parseYesNo(word);
}
