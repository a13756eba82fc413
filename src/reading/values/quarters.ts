/** A quarter as text says it: with its year, or without. */
export type ParsedQuarter = { readonly year: number | null; readonly quarter: number };

const han = ["一", "二", "三", "四"];
const ordinals = ["first", "second", "third", "fourth"];

const words = [
  "q[1-4]",
  "[1-4]q",
  "第?[1-4一二三四]季度?",
  "(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth) quarter",
  "quarter [1-4]",
].join("|");
const year = "(?:fy\\s*)?20\\d{2}";
/** The words of a quarter, its year before or after them or absent, as a pattern without groups of its own. */
export const quarterPattern = `(?:${year}\\s*年?度?[\\s\\-_/.]*)?(?:${words})(?:[\\s\\-_/,]*(?:of\\s+)?(?:${year}|'\\d{2}))?`;
const whole = new RegExp(
  `^(?:(?:fy\\s*)?(20\\d{2})\\s*年?度?[\\s\\-_/.]*)?(${words})(?:[\\s\\-_/,]*(?:of\\s+)?(?:(?:fy\\s*)?(20\\d{2})|'(\\d{2})))?$`,
);

/** "2026年第一季度", "一季度", "2026Q1", "Q1 2026", "Q3 FY2026", "1st quarter of 2026", "第1季". `null` for anything else. */
export function parseQuarter(text: string): ParsedQuarter | null {
  if (text.length > 40) return null;
  const bare = text.normalize("NFKC").trim().toLowerCase().replace(/\s+/g, " ");
  const found = whole.exec(bare);
  if (!found) return null;
  const [, before, word = "", after, short] = found;
  const stated = before ?? after ?? (short === undefined ? null : `20${short}`);
  const digit = /[1-4]/.exec(word)?.[0];
  const quarter =
    digit === undefined
      ? 1 +
        Math.max(
          han.findIndex((one) => word.includes(one)),
          ordinals.findIndex((one) => word.startsWith(one)),
        )
      : Number(digit);
  return { year: stated === null ? null : Number(stated), quarter };
}

/** The month, 1–12, in which a quarter ends. */
export function lastMonthOfQuarter({ quarter }: ParsedQuarter): number {
  return 3 * quarter;
}
