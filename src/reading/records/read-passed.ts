import { none } from "../../domain/records/agents";
import { foldTraditional } from "../recognition/traditional-characters";
import type { RowLedger } from "../rows/row-ledger";
import { readLabels } from "../values/label-column";
import { parseYesNo } from "../values/yes-no";

const passedWords = /^(?:及格|合格|通过|已通过|达标|已达标|优秀|良好|pass|passed|p|ok)$/;
const failedWords =
  /^(?:不及格|未及格|不合格|不通过|未通过|没通过|不达标|未达标|待补考|需补考|fail|failed|not passed|ng)$/;

/** 1 where a row says that the exam was passed, 0 where that it was not, NaN where it says neither; other words are listed. */
export function readPassed(ledger: RowLedger): Float64Array {
  const values = new Float64Array(ledger.rows).fill(Number.NaN);
  const meaning = ledger.column("passed");
  if (meaning === null) return values;
  const { codes, words } = readLabels(ledger, meaning.column, true);
  const meant = words.map(passedOf);
  for (let row = 0; row < values.length; row++) {
    const code = codes[row] ?? none;
    if (code === none) continue;
    const passed = meant[code] ?? null;
    if (passed === null)
      ledger.leaveOut(row, meaning.column, { kind: "not-a-number", field: "passed" });
    else values[row] = passed;
  }
  return values;
}

function passedOf(word: string): 1 | 0 | null {
  const folded = foldTraditional(word.normalize("NFKC").trim().toLowerCase());
  if (passedWords.test(folded)) return 1;
  if (failedWords.test(folded)) return 0;
  return parseYesNo(folded);
}
