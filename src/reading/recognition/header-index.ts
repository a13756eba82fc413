import { distance } from "fastest-levenshtein";
import { headerSynonyms, type FieldId } from "../../locales/header-synonyms";
import { foldWord, normaliseHeader } from "./normalise-header";

/** A field a header may mean, and how sure the words alone make us (0–1). */
export type HeaderMatch = { readonly field: FieldId; readonly confidence: number };

const exact = 1;
const inUnits = 0.97;
const near = 0.8;
const tail = 0.65;

const index = new Map<string, FieldId[]>();
for (const [field, languages] of Object.entries(headerSynonyms)) {
  for (const word of [...languages["zh-CN"], ...languages["zh-TW"], ...languages.en]) {
    for (const key of new Set([foldWord(word), normaliseHeader(word).key])) {
      const fields = index.get(key) ?? [];
      if (!fields.includes(field as FieldId)) fields.push(field as FieldId);
      if (key !== "") index.set(key, fields);
    }
  }
}
const longWords = [...index.keys()].filter((word) => allowedSlips(word) > 0);
const tails = [...index.keys()].filter((word) => isHan(word) && word.length >= 3);

const remembered = new Map<string, readonly HeaderMatch[]>();
const rememberAtMost = 5000;

/**
 * The fields a header may mean, best first; empty when no word comes near. Exact words count 1, one or two letters of
 * difference in a longer word 0.8, a known Chinese word at the header's end 0.65 ("3月质检得分").
 */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const matches = match(header);
  if (remembered.size < rememberAtMost) remembered.set(header, matches);
  return matches;
}

/** Whether a text is, word for word, a header of our lists: a cheap test for finding header rows. */
export function isKnownHeader(text: string): boolean {
  // Ids and values, of which a sheet may hold a hundred thousand, are told apart before any folding.
  if (text.length > 60 || /\d/.test(text)) return false;
  const { key, fullKey } = normaliseHeader(text);
  return index.has(fullKey) || index.has(key);
}

function match(header: string): readonly HeaderMatch[] {
  const { key, fullKey } = normaliseHeader(header);
  const whole = index.get(fullKey);
  if (whole) return whole.map((field) => ({ field, confidence: exact }));
  if (key === "") return [];
  const bare = index.get(key);
  if (bare) return bare.map((field) => ({ field, confidence: inUnits }));
  // "调度 / 工号": the leaf says what the column is, the group only whose.
  const leaf = header.slice(header.lastIndexOf("/") + 1);
  if (leaf !== header) {
    const inner = match(leaf.trim());
    if (inner.length > 0) {
      return inner.map(({ field, confidence }) => ({ field, confidence: confidence * 0.95 }));
    }
    const group = match(header.slice(0, header.lastIndexOf("/")).trim());
    if (group.length > 0 && isMeasureLeaf(leaf)) {
      return group.map(({ field, confidence }) => ({ field, confidence: confidence * 0.8 }));
    }
  }
  return spelledNear(key) ?? endingIn(key);
}

/** Leaves under a metric's name that add nothing: "%", "率", "数值", "value". */
function isMeasureLeaf(leaf: string): boolean {
  return [
    "",
    "%",
    "率",
    "值",
    "数值",
    "value",
    "得分",
    "score",
    "指标值",
    "实际",
    "actual",
  ].includes(leaf.trim().toLowerCase());
}

function spelledNear(key: string): readonly HeaderMatch[] | null {
  if (allowedSlips(key) === 0) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const word of longWords) {
    if (Math.abs(word.length - key.length) > 2) continue;
    const slips = distance(word, key);
    if (slips < bestDistance && slips <= Math.min(allowedSlips(word), allowedSlips(key))) {
      best = word;
      bestDistance = slips;
    }
  }
  return best === null
    ? null
    : (index.get(best) ?? []).map((field) => ({ field, confidence: near }));
}

function endingIn(key: string): readonly HeaderMatch[] {
  let best = "";
  for (const word of tails) {
    if (word.length > best.length && word.length < key.length && key.endsWith(word)) best = word;
  }
  // "不满意度" is not "满意度", "不计分" not "计分".
  if (best === "" || /[不非无未]$/.test(key.slice(0, -best.length))) return [];
  return (index.get(best) ?? []).map((field) => ({ field, confidence: tail }));
}

/** A slip in a short word makes another word; Chinese words carry more in each character. */
function allowedSlips(word: string): number {
  if (/\d/.test(word)) return 0;
  if (isHan(word)) return word.length >= 6 ? 1 : 0;
  if (word.length >= 10) return 2;
  return word.length >= 6 ? 1 : 0;
}

function isHan(word: string): boolean {
  return /^[\u4e00-\u9fff]/.test(word);
}
