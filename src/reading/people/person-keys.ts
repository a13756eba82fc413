import { leadTitleWords, leftWords, pseudoAgentWords } from "../../locales/content-words";
import { foldWord } from "../recognition/normalise-header";
import { foldTraditional } from "../recognition/traditional-characters";
import { parseYesNo } from "../values/yes-no";

/** What two spellings of one id have in common: width, case and spaces folded. */
export function idKey(id: string): string {
  return id.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
}

/** An id that may have lost its leading zeros on the way through a number; `null` for ids with letters. */
export function bareIdKey(id: string): string | null {
  const key = idKey(id).replace(/\.0+$/, "");
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : null;
}

/** What two spellings of one name have in common; spaces within a Chinese name say nothing. */
export function nameKey(name: string): string {
  const folded = name.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  return /[\u4e00-\u9fff]/.test(folded) ? foldTraditional(folded.replace(/ /g, "")) : folded;
}

const pseudoNames = new Set(pseudoAgentWords.map(foldWord));

/** "1 - New Hire Template", "测试01", "Unassigned": a name that stands for nobody. */
export function isPseudoName(name: string): boolean {
  const folded = foldWord(name).replace(/\d+/g, "");
  if (pseudoNames.has(folded)) return true;
  return (
    /(template|模板)$/.test(folded) || /^(test|测试|dummy)(agent|user|账号|坐席)?$/.test(folded)
  );
}

const leadTitles = leadTitleWords.map(foldWord);

/** Whether a job title says that its holder leads a team. */
export function isLeadTitle(title: string): boolean {
  const folded = foldWord(title);
  return leadTitles.some((word) => {
    if (folded === word) return true;
    // "客户经理" and "Case Manager" lead nobody.
    if (word === "经理" || word === "manager" || word === "lead") return false;
    return folded.includes(word);
  });
}

const leftStatus = leftWords.map(foldWord);

/** Whether a status cell says that the person has left; `header` tells what a bare yes or no answers. */
export function saysLeft(status: string, header: string): boolean {
  const answer = parseYesNo(status);
  const folded = foldWord(status);
  const asksWhetherLeft = /离职|left|resigned/i.test(foldTraditional(header));
  if (answer !== null && !leftStatus.includes(folded)) {
    return asksWhetherLeft ? answer === 1 : answer === 0;
  }
  return leftStatus.some(
    (word) => folded === word || (word.length >= 2 && folded.startsWith(word)),
  );
}
