import { isNothing } from "./numbers";

const opening = "([{<（【《「“";
const closing = ")]}>）】》」”";
const separators = ";；、,，|｜\n\r\t";

/** "1、", "2.", "(3)", "4)" and "①" that number the items of a cell. */
const enumerator = /(^|[;；,，|｜\s])(?:[(（]?\d{1,2}[)）]|\d{1,2}[.、．](?!\d)|[①-⑳])\s*/g;

/**
 * The items of a cell: "礼貌、语速;话术", "Refunds / Billing", one a line, numbered or not, each once, in order. What stands in
 * brackets stays together; nothing-marks are no items. Dots and hyphens separate nothing.
 */
export function itemsIn(text: string): string[] {
  const isNumbered = /^\s*(?:[(（]?1[)）]|1[.、．](?!\d)|①)/.test(text);
  const bare = isNumbered ? text.replace(enumerator, "$1;") : text;
  const items = new Set<string>();
  for (const piece of pieces(bare)) {
    for (const item of piece.split(/\s\/\s/)) {
      const tidy = item.replace(/[\s\u200b]+/g, " ").trim();
      if (tidy !== "" && !isNothing(tidy)) items.add(tidy);
    }
  }
  return [...items];
}

function pieces(text: string): string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (opening.includes(sign)) depth += 1;
    else if (closing.includes(sign)) depth = Math.max(0, depth - 1);
    else if (separators.includes(sign) && depth === 0) {
      found.push(text.slice(start, i));
      start = i + 1;
    }
  }
  found.push(text.slice(start));
  // A bracket that is never closed must not swallow the separators behind it.
  return depth === 0 ? found : text.split(/[;；、,，|｜\n\r\t]/);
}
