import { none } from "../../domain/records/agents";
import { readLabels } from "./label-column";
import { foldWord } from "../recognition/normalise-header";
import type { RowLedger } from "../rows/row-ledger";
import { parseYesNo } from "./yes-no";

/**
 * 1 for reviews that are observation only, by either kind of column: "仅观察: 是" or "是否计入绩效: 否", and words such as
 * "观察" or "observation" in both. Without such a column every review is scored.
 */
export function readObservationOnly(ledger: RowLedger, rows: Uint32Array): Uint8Array {
  const flags = new Uint8Array(rows.length);
  const observation = ledger.column("observationOnly");
  const meaning = observation ?? ledger.column("scoredFlag");
  if (!meaning) return flags;
  const yesMeans = observation ? 1 : 0;
  const { codes, words } = readLabels(ledger, meaning.column, true);
  const meanings = words.map((word) => flagOf(word, yesMeans));
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const code = codes[row] ?? none;
    if (code === none) continue;
    const flag = meanings[code] ?? null;
    if (flag === null) {
      ledger.leaveOut(row, meaning.column, { kind: "not-a-number", field: "observationOnly" });
    } else flags[i] = flag;
  }
  return flags;
}

function flagOf(word: string, yesMeans: 0 | 1): 0 | 1 | null {
  const folded = foldWord(word);
  if (/不计|不列|观察|参考|observ|notscored|unscored|calibration/.test(folded)) return 1;
  if (/计分|计入|正式|列计|scored|formal/.test(folded)) return 0;
  // The type of a sample may say anything else ("日常抽检"): then it is an ordinary, scored review.
  const answer = parseYesNo(word);
  if (answer === null) return yesMeans === 0 ? 0 : null;
  return answer === 1 ? yesMeans : yesMeans === 1 ? 0 : 1;
}
