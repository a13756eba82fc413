import { remarkWords } from "../../locales/content-words";
import { foldTraditional } from "../recognition/traditional-characters";
import { cellsWithin, type Span } from "./row-look";
import type { SheetView } from "./sheet-view";

const words = remarkWords.map((word) => foldTraditional(word.toLowerCase()));

/** "注：…", "备注 以上不含外呼", "Prepared by Kim", "* excludes outbound": says something about a table, and heads none. */
export function isRemark(text: string): boolean {
  const bare = foldTraditional(text.normalize("NFKC").trim().toLowerCase());
  if (/^[*※#]/.test(bare)) return true;
  return words.some((word) => {
    if (!bare.startsWith(word)) return false;
    const next = bare.charAt(word.length);
    return next === "" || !/[a-z]/.test(next) || !/[a-z]$/.test(word);
  });
}

/** "第2页", "第 2 页 / 共 5 页", "Page 2 of 5", "续表", "(continued)": on every page of a printout. */
export function isPageMark(text: string): boolean {
  return /^[\s(（\-–—]*(?:第\s*\d+\s*[页頁]|page\s*\d+|[续續](?:上?[表页頁])?|\(?cont(?:inue)?d)/i.test(
    text.normalize("NFKC").trim(),
  );
}

/**
 * What a row below a table says as the title of the next one: its only text, or "label: value" texts ("姓名：张三", "工号：1001").
 * `null` for any other row.
 */
export function titleTexts(view: SheetView, position: number, span: Span): string[] | null {
  const cells = cellsWithin(view, position, span);
  const texts = cells.map((cell) => view.text(cell).trim());
  if (cells.length === 0 || !cells.every((cell) => view.isText(cell))) return null;
  if (texts.some(isRemark)) return null;
  const isTitle =
    texts.length === 1 ||
    texts.every((text, i) => /[:：]/.test(text) || /[:：]\s*$/.test(texts[i - 1] ?? ""));
  return isTitle ? texts : null;
}
