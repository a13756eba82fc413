import { totalWords, yardstickWords } from "../../locales/content-words";
import { foldWord } from "../recognition/normalise-header";

const totals = new Set(totalWords.map(foldWord));
const yardsticks = new Set(yardstickWords.map(foldWord));

const mayBeTotal = /[合计計均和总總最汇匯]|total|avg|average|mean|sum|max|min|overall/i;

/** "合计", "一组小计", "Grand Total", "Team A total", "平均值:"; not a name that merely contains such a word. */
export function isTotalText(text: string): boolean {
  // A sheet may hold a hundred thousand distinct texts: most are told apart before any folding.
  if (text.length > 30 || !mayBeTotal.test(text)) return false;
  const folded = foldWord(text);
  if (totals.has(folded)) return true;
  if (/(合计|小计|总计|平均值|平均分)$/.test(folded)) return true;
  return /^(grand|sub)?-?\s*total\b/i.test(text.trim()) || /\s(sub)?total:?$/i.test(text.trim());
}

/** "目标值", "满分", "权重", "Target": a row of what the others are measured by. */
export function isYardstickText(text: string): boolean {
  return text.length <= 20 && yardsticks.has(foldWord(text));
}

/** A word for a total that is a person's name as well. */
export function mayBeName(text: string): boolean {
  return /^(max|min|sum|mean|target|goal)$/i.test(text.trim());
}
