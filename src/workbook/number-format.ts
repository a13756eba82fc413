import { numberFormat, type NumberFormatClass } from "./cells";

/**
 * What a number format code makes of a positive number (ECMA-376 part 1, 18.8.31). Quoted, escaped and bracketed text says
 * nothing; only the first section counts, since dates, times and shares are positive.
 */
export function classifyFormat(code: string): NumberFormatClass {
  const elapsed = /\[(h+|m+|s+)\]/i;
  const isElapsed = elapsed.test(code.replace(/"[^"]*"?/g, ""));
  const bare = firstSection(code);
  const letters = bare
    .replace(/general|g\/通用格式|g\/標準|e[+-]/gi, "")
    .replace(/am\/pm|a\/p|上午\/下午|午前\/午後/gi, "h")
    .toLowerCase();
  if (/[yd]|g{1,3}|e|aaa|mmm/.test(letters)) return numberFormat.date;
  if (isElapsed || /[hs]/.test(letters)) return numberFormat.time;
  if (letters.includes("m")) return numberFormat.date;
  if (letters.includes("%")) return numberFormat.percent;
  return letters.includes("@") ? numberFormat.text : numberFormat.general;
}

/** Without quoted text, escaped and padding characters, and brackets: colours, conditions, currencies, languages. */
function firstSection(code: string): string {
  const bare = code.replace(/"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]/gsu, "");
  return bare.split(";")[0] ?? "";
}
