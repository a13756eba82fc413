/** Texts that stand for "nothing": a dash, hash marks, "n/a", and the empty text. */
const nothingMarks = new Set([
  "",
  "-",
  "--",
  "---",
  "----",
  "—",
  "——",
  "–",
  "―",
  "─",
  "#",
  "##",
  "###",
  "/",
  "//",
  "\\",
  ".",
  "..",
  "...",
  "......",
  "n/a",
  "n.a.",
  "n.a",
  "na",
  "null",
  "none",
  "nil",
  "nan",
  "(blank)",
  "(空白)",
  "空",
  "空白",
  "未填",
  "未填写",
  "未填寫",
  "无",
  "無",
  "暂无",
  "暫無",
  "暂缺",
  "暫缺",
  "待补",
  "待補",
  "em breve",
  "tbd",
  "tba",
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

/** Which of comma and point stands before the decimals. */
export type DecimalMark = "point" | "comma";

export type ParsedNumber = { readonly value: number; readonly percent: boolean };

const unit =
  "分|次|个|個|通|人|件|条|條|张|張|笔|筆|份|项|項|题|題|位|名|场|場|节|節|单|單|票|宗|封|步|天|元|圆|块|課時|课时|学时|學時|颗星|星|" +
  "points?|pts?|marks?|calls?|times?|days?|people|persons?|agents?|cases?|errors?|items?|questions?|seats?|yuan|rmb|cny|usd";
const currency = "(?:¥|\\$|€|£|₹|rmb|cny|usd|nt\\$|hk\\$)";
const shape = new RegExp(
  `^(\\()?\\s*([+-]?)\\s*${currency}?\\s*([+-]?)(\\d[\\d.,' ]*|[.,]\\d+)(e[+-]?\\d+)?\\s*(万|萬|千|亿|億|k)?\\s*(%|‰|percent|pct|${unit})?\\s*(\\))?(-)?$`,
  "i",
);

const scaleOfWord: Readonly<Record<string, number>> = {
  千: 1000,
  k: 1000,
  万: 10_000,
  萬: 10_000,
  亿: 100_000_000,
  億: 100_000_000,
};

/**
 * A number typed as text: full-width digits, thousands signs ("8,285.64", "1,00,000", "8 285", with `mark` "comma" also
 * "8.285,64"), a per cent or per mille sign, a currency or plus sign, a unit behind it ("85分", "3 次", "200元"), 万 and k,
 * "1.2E+05", and negatives as "-3", "3-" or "(3)". `null` for anything else, also for "Infinity%" and for "1-2". "92%"
 * gives 0.92 and `percent`.
 */
export function parseNumber(text: string, mark: DecimalMark = "point"): ParsedNumber | null {
  if (text.length > 40 || !/[\d０-９]/.test(text)) return null;
  const bare = tidy(text);
  const match = shape.exec(bare);
  if (!match) return null;
  const [, open, firstSign, secondSign, digits = "", power, scale, ending, close, minus] = match;
  const isEnclosed = open !== undefined && close !== undefined;
  if ((open !== undefined) !== (close !== undefined)) return null;
  const signs = [firstSign !== "", secondSign !== "", isEnclosed, minus !== undefined];
  if (signs.filter(Boolean).length > 1) return null;
  const plain = plainDigits(digits.trim(), mark);
  if (plain === null) return null;
  const size = Number(`${plain}${power ?? ""}`) * (scaleOfWord[(scale ?? "").toLowerCase()] ?? 1);
  const isNegative = firstSign === "-" || secondSign === "-" || isEnclosed || minus !== undefined;
  const value = isNegative ? -size : size;
  if (!Number.isFinite(value)) return null;
  switch (ending?.toLowerCase()) {
    case "%":
    case "percent":
    case "pct":
      return { value: value / 100, percent: true };
    case "‰":
      return { value: value / 1000, percent: true };
    default:
      return { value: tidied(value, scale), percent: false };
  }
}

/**
 * Which decimal mark a number's text can only have ("12,5" and "1.234,5" a comma, "12.5" and "1,234.5" a point); "either" where it
 * reads both ways ("1,234", "1.234"); `null` without comma and point.
 */
export function decimalMarkIn(text: string): DecimalMark | "either" | null {
  const digits = /\d[\d.,' ]*/.exec(tidy(text))?.[0].trim() ?? "";
  const asPoint = plainDigits(digits, "point") !== null;
  const asComma = plainDigits(digits, "comma") !== null;
  if (!/[.,]/.test(digits) || (!asPoint && !asComma)) return null;
  if (asPoint && asComma) return "either";
  return asPoint ? "point" : "comma";
}

function tidy(text: string): string {
  const bare = text
    .normalize("NFKC")
    .replace(/[−–—]/g, "-")
    .replace(/[\s\u200b]+/g, " ")
    .trim();
  return bare.startsWith("'") ? bare.slice(1).trim() : bare;
}

/** The digits with a point before the decimals and no thousands signs; `null` when the signs stand in no sensible places. */
function plainDigits(digits: string, mark: DecimalMark): string | null {
  const [point, comma] = mark === "point" ? [".", ","] : [",", "."];
  const [whole = "", decimals, ...rest] = digits.split(point);
  if (rest.length > 0 || (decimals !== undefined && /\D/.test(decimals))) return null;
  const end = decimals === undefined || decimals === "" ? "" : `.${decimals}`;
  if (/^\d*$/.test(whole)) return whole === "" && end === "" ? null : `${whole}${end}`;
  const groups = whole.split(/[.,' ]/);
  const signs = new Set(whole.replace(/\d/g, ""));
  if (
    signs.size !== 1 ||
    signs.has(point) ||
    (!signs.has(comma) && !signs.has("'") && !signs.has(" "))
  )
    return null;
  const [first = "", ...others] = groups;
  const last = others.at(-1) ?? "";
  const isGrouped =
    /^[1-9]\d{0,2}$/.test(first) &&
    last.length === 3 &&
    (others.every((group) => group.length === 3) ||
      (signs.has(",") && first.length <= 2 && others.slice(0, -1).every((g) => g.length === 2)));
  return isGrouped ? `${groups.join("")}${end}` : null;
}

/** 1.2万 is 12000, not 11999.999. */
function tidied(value: number, scale: string | undefined): number {
  return scale === undefined ? value : Number(value.toPrecision(12));
}
