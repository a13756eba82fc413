import { leadTitleWords, leftWords, pseudoAgentWords } from "../../locales/content-words";
import { foldWord } from "../recognition/normalise-header";
import { foldTraditional } from "../recognition/traditional-characters";
import { parseYesNo } from "../values/yes-no";

/** What two spellings of one id have in common: width, case and spaces folded. */
export function idKey(id: string): string {
  return id
    .normalize("NFKC")
    .replace(/[\s'\u200b]+/g, "")
    .toUpperCase();
}

/** An id that may have lost its leading zeros on the way through a number; `null` for ids with letters. */
export function bareIdKey(id: string): string | null {
  const key = idKey(id).replace(/\.0+$/, "");
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : null;
}

/**
 * An id that a program shortened to its first digits, "1.00E+05": the least and the greatest whole number that are shown so.
 * `null` for any other id.
 */
export function shortenedId(id: string): { readonly least: number; readonly most: number } | null {
  const found = /^(\d)(?:\.(\d{1,6}))?E\+?(\d{1,2})$/.exec(idKey(id));
  if (!found) return null;
  const power = Number(found[3]);
  const decimals = found[2]?.length ?? 0;
  if (power < decimals || power > 15) return null;
  const value = Math.round(Number(`${found[1] ?? ""}.${found[2] ?? "0"}e${power}`));
  const half = 10 ** (power - decimals) / 2;
  return { least: value - half, most: value + half };
}

const dots = /[·•・‧∙．.]/g;

/**
 * What two spellings of one name have in common: width, case and script; spaces and dots within a Chinese name, dots behind
 * Latin initials; "Lee, Ann" for "Ann Lee".
 */
export function nameKey(name: string): string {
  const folded = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\u200b]+/g, " ")
    .trim();
  if (/[\u3400-\u9fff]/.test(folded)) {
    return foldTraditional(folded.replace(/ /g, "").replace(dots, ""));
  }
  const inverted = /^([^,]+), ?([^,]+)$/.exec(folded);
  const straight = inverted ? `${inverted[2] ?? ""} ${inverted[1] ?? ""}` : folded;
  return straight.replace(/[’‘`]/g, "'").replace(/\./g, " ").replace(/ +/g, " ").trim();
}

const pseudoNames = new Set(pseudoAgentWords.map(foldWord));
const tried = "(?:test|testing|测试|demo|演示|dummy|temp|临时|虚拟|公共|公用)";
const account =
  "(?:agent|user|account|login|id|账号|帐号|坐席|座席|客服|工号|人员|用户|员工|专用|话务员)";
const pseudoShape = new RegExp(`^(?:${tried}${account}*|${account}${tried})$`);

/** "1 - New Hire Template", "测试01", "測試座席", "Unassigned", "空号": a name that stands for nobody. */
export function isPseudoName(name: string): boolean {
  const folded = foldWord(name).replace(/\d+/g, "");
  if (pseudoNames.has(folded)) return true;
  return /(template|模板|模版)$/.test(folded) || pseudoShape.test(folded);
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
/** Still at work, whatever else the word says. */
const stays =
  /^(在职|在岗|在编|active|employed|current|present|正式|试用|实习|转正|离职(中|办理|流程|申请))/;
const bareAnswer = /^(是|否|y|n|yes|no|true|false|t|f|1|0|√|✓|✔|×|x|✗|✘|有|无)$/;

/** Whether a status cell says that the person has left; `header` tells what a bare yes or no answers. */
export function saysLeft(status: string, header: string): boolean {
  const folded = foldWord(status);
  if (stays.test(folded)) return false;
  const bare = foldTraditional(status.normalize("NFKC").trim().toLowerCase());
  const answer = bareAnswer.test(bare) ? parseYesNo(status) : null;
  if (answer !== null) {
    const asksWhetherLeft = /离职|left|resigned|terminated/i.test(foldTraditional(header));
    return asksWhetherLeft ? answer === 1 : answer === 0;
  }
  return leftStatus.some(
    (word) => folded === word || (word.length >= 2 && folded.startsWith(word)),
  );
}
