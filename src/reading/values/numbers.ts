/** Texts that stand for "nothing": a dash, hash marks, "n/a", and the empty text. */
const nothingMarks = new Set([
  "",
  "-",
  "--",
  "---",
  "—",
  "——",
  "–",
  "#",
  "##",
  "###",
  "/",
  "\\",
  ".",
  "n/a",
  "na",
  "null",
  "none",
  "nil",
  "无",
  "無",
  "暂无",
  "em breve",
  "tbd",
]);

/** Whether a text means that nothing was entered. */
export function isNothing(text: string): boolean {
  if (text.length > 12) return false;
  const first = text.charCodeAt(0);
  // Digits and most letters cannot begin any of the marks.
  if (first >= 48 && first <= 57) return false;
  if (first >= 65 && first <= 122 && !/^[nte_\\^`[\]]/i.test(text)) return false;
  return nothingMarks.has(text.normalize("NFKC").trim().toLowerCase());
}

export type ParsedNumber = { readonly value: number; readonly percent: boolean };

/**
 * A number typed as text: full-width digits, thousands signs ("8,285.64"), a percent sign, a currency or plus sign, a unit
 * behind it ("85分", "3 次"). `null` for anything else, also for "Infinity%" and for "1-2". "92%" gives 0.92 and `percent`.
 */
export function parseNumber(text: string): ParsedNumber | null {
  if (text.length > 40) return null;
  let bare = text.normalize("NFKC").trim();
  if (bare.startsWith("'")) bare = bare.slice(1).trim();
  const match =
    /^([+-]?)[¥$€£]?\s*((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(e[+-]?\d+)?\s*(%|分|次|个|個|通|人|件|颗星|星|points?|pts?)?$/i.exec(
      bare,
    );
  if (!match) return null;
  const value = Number(`${match[1] ?? ""}${(match[2] ?? "").replaceAll(",", "")}${match[3] ?? ""}`);
  if (!Number.isFinite(value)) return null;
  return match[4] === "%" ? { value: value / 100, percent: true } : { value, percent: false };
}
