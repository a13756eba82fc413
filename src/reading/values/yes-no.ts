import { foldTraditional } from "../recognition/traditional-characters";

const yes = new Set([
  "y",
  "yes",
  "true",
  "t",
  "是",
  "1",
  "√",
  "✓",
  "✔",
  "对",
  "有",
  "已接通",
  "接通",
  "已接听",
  "接听",
  "answered",
  "已解决",
  "解决",
  "resolved",
  "在职",
  "active",
  "已接",
  "☑",
  "yep",
  "done",
  "completed",
  "会",
  "能",
  "是的",
  "愿意",
  "同意",
]);
const no = new Set([
  "n",
  "no",
  "false",
  "f",
  "否",
  "0",
  "×",
  "✗",
  "✘",
  "x",
  "未",
  "没有",
  "未接通",
  "未接听",
  "未接",
  "missed",
  "abandoned",
  "放弃",
  "not answered",
  "unanswered",
  "未解决",
  "unresolved",
  "not resolved",
  "不是",
  "☒",
  "✕",
  "╳",
  "nope",
  "not done",
  "not completed",
  "incomplete",
  "不会",
  "不能",
  "不愿意",
  "不同意",
  "离职",
]);

/** What opens a word that says done or not done: 已完成, 未完成. */
const done = /^(?:已|已经)[\u4e00-\u9fff]{1,4}$/;
const undone = /^(?:未|尚未|没有|没|还没|还未)[\u4e00-\u9fff]{1,4}$/;

/** 1 for a yes word in any of the three languages, 0 for a no word, `null` for neither. */
export function parseYesNo(text: string): 1 | 0 | null {
  if (text.length > 16) return null;
  const word = foldTraditional(text.normalize("NFKC").trim().toLowerCase());
  if (yes.has(word)) return 1;
  if (no.has(word) || undone.test(word)) return 0;
  return done.test(word) && word !== "已离职" ? 1 : null;
}
