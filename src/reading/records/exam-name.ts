import { contextWords } from "../../locales/context-words";
import { foldTraditional } from "../recognition/traditional-characters";
import type { RawTable } from "../tables/table";

/** Words behind an exam's name that say what the sheet holds of it: results and key of one exam then have one name. */
const whatOfIt =
  /[\s\-_:：·—]*(?:成绩单|成绩表|成绩册|成绩|结果|明细|汇总|统计表?|(?:标准|参考|正确)?答案|答题(?:情况|明细)|得分(?:明细|情况)?|小题分|results?|scores?|marks|answers?|answer key|key|responses?|item analysis)[\s)）]*$/i;

/** "Answer key: Refund policy quiz", "答案：3月月考". */
const whatOfItBefore =
  /^(?:answer key|answers?|key|results?|scores?|marks|(?:标准|參考|参考|標準)?答案|成绩|成績)\s*(?:[:：–—-]|\b(?:for|to|of)\b)\s*/i;

/** A warning to readers or a rule of the sitting names no exam; "（A卷）" does. */
const remarkBehind =
  /[（(][^（()）]*(?:分|marks|points|score|内部|內部|严禁|嚴禁|保密|机密|機密|外传|外傳|仅供|僅供|闭卷|開卷|开卷|閉卷|confidential|internal|do not)[^（()）]*[)）]\s*$/i;

const plainTab = /^(?:sheet|table|tabelle|工作表|表|数据|data)\s*\d*$/i;

/**
 * Which exam a table is about by what stands around it: the nearest title that speaks of an exam, else its tab's name unless
 * that is "Sheet1". "2026年3月业务考试成绩表" → "2026年3月业务考试". `null` when nothing says.
 */
export function examNamedAround(table: RawTable): string | null {
  const tab = table.view.sheet.name.trim();
  const titles = [...table.titles].reverse().filter((text) => text.length <= 60);
  const named = titles.find(speaksOfExam) ?? (plainTab.test(tab) ? null : tab);
  return named === null ? null : bareExamName(named);
}

/** An exam's name without what the sheet holds of it. */
export function bareExamName(text: string): string {
  const tidy = text.replace(/\s+/g, " ").trim();
  const bare = tidy
    .replace(remarkBehind, "")
    .replace(whatOfItBefore, "")
    .replace(whatOfIt, "")
    .replace(whatOfIt, "")
    .trim();
  return bare === "" ? tidy : bare;
}

/** "满分100分，及格线80分" or "80分及格" above a table: full marks and pass mark; NaN where none is stated. */
export function marksNamedAround(table: RawTable): {
  readonly full: number;
  readonly pass: number;
} {
  const text = table.titles.join(" ").normalize("NFKC");
  const number = (pattern: RegExp): number => Number(pattern.exec(text)?.[1] ?? Number.NaN);
  const pass = number(
    /(?:(?:及格|合格|通过|通過|达标|達標)(?:线|線|分数线?|分數線?|分|标准|標準)?|pass(?:ing)? (?:mark|score))\s*[:为為是]?\s*(\d{1,4})\s*(?:分|points|$|[,，。;；)）])/i,
  );
  return {
    full: number(
      /(?:满分|滿分|总分|總分|full marks|max(?:imum)? score|out of)\s*[:为為是]?\s*(\d{1,4})/i,
    ),
    pass: Number.isNaN(pass)
      ? number(/(\d{1,4})分(?:以上)?[为為]?(?:及格|合格|通过|通過|达标|達標)/)
      : pass,
  };
}

function speaksOfExam(text: string): boolean {
  const folded = foldTraditional(text.normalize("NFKC").toLowerCase());
  return contextWords.exam.some((word) => folded.includes(word));
}
