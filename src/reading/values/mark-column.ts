import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { RowLedger } from "../rows/row-ledger";
import { readJudgements } from "./grade-column";
import { parseYesNo } from "./yes-no";

const notJudged = /^(不适用|不適用|不涉及|未涉及|not applicable|n\/a)$/i;
const metWord = /^(ok|ng)$/i;

/**
 * Reads the marks of one criterion: numbers out of the full marks the header states; where it states none and the cells say
 * yes or no, passed or failed, or a grade, shares from 0 to 1. NaN where not judged ("不适用", "n/a").
 */
export function readMarks(
  ledger: RowLedger,
  meaning: ColumnMeaning,
  field: FieldId = "criterion",
): Float64Array {
  return readJudgements(ledger, meaning, field, markOf);
}

function markOf(text: string): number | null {
  const word = text.normalize("NFKC").trim();
  if (notJudged.test(word)) return Number.NaN;
  if (metWord.test(word)) return word.toLowerCase() === "ok" ? 1 : 0;
  return parseYesNo(word);
}
