import { foldTraditional } from "../recognition/traditional-characters";
import { parseYesNo } from "./yes-no";

const undecided =
  /待|中$|未定|未核|未判|未认定|无法|暂|pending|open|investigat|in progress|under review|tbd|unknown|undetermined/;
const inPart = /部分|partly|partial|in part|partially/;
const rejected =
  /无责|免责|不属实|不成立|未成立|无效|不可归责|非.*责|不实|无过错|误报|撤诉|撤销|驳回|无理|not |un(?:upheld|founded|substantiated|justified)|invalid|rejected|dismissed|withdrawn|no fault|not upheld|not valid/;
const upheld =
  /有责|属实|成立|有效|可归责|全责|主责|次责|客服责任|坐席责任|座席责任|员工责任|服务责任|个人责任|有理|upheld|valid|substantiated|justified|founded|sustained|confirmed|at fault|agent fault|agent error/;

/**
 * What was decided about a complaint: 1 upheld ("有责", "属实", "upheld"), 0 not ("无责", "not substantiated", "withdrawn"), 0.5
 * in part; NaN while undecided ("调查中", "pending"); `null` for words that say neither.
 */
export function parseVerdict(text: string): number | null {
  const word = folded(text);
  const answer = parseYesNo(word);
  if (answer !== null) return answer;
  if (inPart.test(word)) return 0.5;
  if (rejected.test(word)) return 0;
  if (upheld.test(word)) return 1;
  return undecided.test(word) ? Number.NaN : null;
}

const stillOpen =
  /未|待|中$|受理|派单|分派|转派|升级|open|pending|in progress|progress|new|reopen|hold|assigned|escalat|waiting|processing/;
const settled =
  /办结|结案|关闭|完结|完成|闭环|已处理|处理完|已回访|已解决|已整改|整改完|已归档|已办|closed|resolved|done|complete|handled|finished|settled/;

/** Whether a case is settled: 1 ("已办结", "closed"), 0 ("处理中", "open"), `null` for words that say neither. */
export function parseClosed(text: string): number | null {
  const word = folded(text);
  if (/^(?:not |un)(?:closed|resolved|handled|settled)/.test(word)) return 0;
  if (stillOpen.test(word)) return 0;
  return settled.test(word) ? 1 : parseYesNo(word);
}

/** How grave an error is; "none": the audit found no error. `null` for words of no known scale. */
export type ErrorSeverity = "critical" | "major" | "minor" | "none";

/** "致命", "严重", "一般", "critical", "major", "minor", "非致命", "无差错". */
export function parseErrorSeverity(text: string): ErrorSeverity | null {
  const word = folded(text);
  if (/^(?:无|没有|无差错|无错误|合格|正常|none|no error|no errors|nil|pass|ok)$/.test(word))
    return "none";
  if (/非致命|非严重|non-?\s?critical|non-?\s?fatal|not critical/.test(word)) return "minor";
  if (/致命|critical|fatal/.test(word)) return "critical";
  if (/轻微|一般|轻度|次要|minor|slight|trivial/.test(word)) return "minor";
  return /严重|重大|主要|major|serious|severe/.test(word) ? "major" : null;
}

function folded(text: string): string {
  return foldTraditional(text.normalize("NFKC").toLowerCase()).replace(/\s+/g, " ").trim();
}
