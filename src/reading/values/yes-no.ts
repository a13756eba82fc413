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
  "离职",
]);

/** 1 for a yes word in any of the three languages, 0 for a no word, `null` for neither. */
export function parseYesNo(text: string): 1 | 0 | null {
  if (text.length > 16) return null;
  const word = text
    .normalize("NFKC")
    .trim()
    .toLowerCase()
    .replace("離", "离")
    .replace("職", "职")
    .replace("決", "决")
    .replace("無", "无")
    .replace("聽", "听");
  if (yes.has(word)) return 1;
  return no.has(word) ? 0 : null;
}
