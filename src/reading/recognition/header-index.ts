import { distance } from "fastest-levenshtein";
import { headerSynonyms, type FieldId } from "../../locales/header-synonyms";
import type { Reason } from "../../domain/records/reasons";
import { askedFor } from "./asked-header";
import { isNumberedQuestion } from "../kinds/question-header";
import { isHarmlessPrefix } from "./header-prefix";
import { lettersOf, mayBeNear } from "./letters";
import { foldWord, normaliseHeader } from "./normalise-header";

/** A field a header may mean, how sure the words alone make us (0–1), and by which word. */
export type HeaderMatch = {
  readonly field: FieldId;
  readonly confidence: number;
  readonly reason: HeaderReason;
  /** Place of the word in the field's list of its language: of two words for one field the earlier is the plainer. */
  readonly rank: number;
};

export type HeaderReason = Extract<Reason, { readonly kind: "header" }>;

const exact = 1;
const inUnits = 0.97;
const near = 0.8;
/** One character of a Chinese word makes another word of it, "呼入" and "呼出": never believed without asking. */
const nearInHan = 0.65;
/** "3月质检得分", "个人平均处理时长": what stands before the word changes nothing. */
const knownTail = 0.92;
/** "投诉处理时长" ends in "处理时长", but of what? */
const tail = 0.65;

type Known = { readonly word: string; readonly ranks: Map<FieldId, number> };

const index = new Map<string, Known>();
for (const [field, languages] of Object.entries(headerSynonyms)) {
  for (const list of [languages["zh-CN"], languages["zh-TW"], languages.en]) {
    for (const [rank, word] of list.entries()) addWord(field as FieldId, word, rank);
  }
}

function addWord(field: FieldId, word: string, rank: number): void {
  for (const key of new Set([foldWord(word), normaliseHeader(word).key])) {
    if (key === "") continue;
    const known = index.get(key) ?? { word, ranks: new Map<FieldId, number>() };
    if (!known.ranks.has(field)) known.ranks.set(field, rank);
    index.set(key, known);
  }
}

type LongWord = { readonly word: string; readonly letters: number };

/** Words in which a slip may be forgiven, by their length. */
const longWords = new Map<number, LongWord[]>();
for (const word of index.keys()) {
  if (allowedSlips(word) === 0) continue;
  const ofLength = longWords.get(word.length) ?? [];
  ofLength.push({ word, letters: lettersOf(word) });
  longWords.set(word.length, ofLength);
}
const shortestTail = 3;

const remembered = new Map<string, readonly HeaderMatch[]>();
const rememberAtMost = 5000;

/**
 * The fields a header may mean, best first; empty when no word comes near. Exact words count 1, one or two letters of
 * difference in a longer English word 0.8, a known Chinese word at the header's end 0.92 when only a period or the like stands before
 * it ("3月质检得分"), else 0.65.
 */
export function matchHeader(header: string): readonly HeaderMatch[] {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const matches = match(header);
  if (remembered.size < rememberAtMost) remembered.set(header, matches);
  return matches;
}

/** Whether a text is, word for word, a header of our lists, or a numbered question: a cheap test for finding header rows. */
export function isKnownHeader(text: string): boolean {
  if (isNumberedQuestion(text)) return true;
  // Ids and values, of which a sheet may hold a hundred thousand, are told apart before any folding.
  if (text.length > 60 || /\d/.test(text)) return false;
  const { key, fullKey } = normaliseHeader(text);
  return index.has(fullKey) || index.has(key);
}

function match(header: string): readonly HeaderMatch[] {
  const { key, fullKey } = normaliseHeader(header);
  const whole = index.get(fullKey);
  const bare = key === "" ? undefined : index.get(key);
  if (whole) {
    const sure = meaning(whole, "same", exact);
    const others = bare === undefined ? [] : meaning(bare, "same", inUnits);
    return [...sure, ...others.filter(({ field }) => !whole.ranks.has(field))];
  }
  if (key === "") return [];
  if (bare) return meaning(bare, "same", inUnits);
  // "1、您的姓名：": a question of an online form that asks for a column of ours.
  const asked = askedFor(header);
  if (asked !== null) {
    const inner = match(asked);
    if (inner.length > 0) {
      return inner.map((one) => ({ ...one, confidence: one.confidence * inUnits }));
    }
  }
  // "调度 / 工号": the leaf says what the column is, the group only whose.
  const parts = header.split(header.includes(" / ") ? " / " : "/");
  const leaf = parts.pop() ?? "";
  if (parts.length > 0) {
    const inner = match(leaf.trim());
    const group = match(parts.join(" / ").trim());
    if (inner.length > 0) {
      const meant = ofOtherPerson(group, inner) ?? inner;
      return meant.map((one) => ({ ...one, confidence: one.confidence * 0.95 }));
    }
    if (group.length > 0 && isMeasureLeaf(leaf)) {
      return group.map((one) => ({
        ...one,
        confidence: one.confidence * 0.8,
        reason: { ...one.reason, how: "group" },
      }));
    }
  }
  return spelledNear(key) ?? endingIn(key);
}

/** "质检员 / 姓名" is the name of the evaluator, not of the agent, and "质检员 / 工号" nobody's we keep. */
function ofOtherPerson(
  group: readonly HeaderMatch[],
  leaf: readonly HeaderMatch[],
): readonly HeaderMatch[] | null {
  const isName = leaf.some(({ field }) => field === "agentName");
  const isId = leaf.some(({ field }) => field === "agentId");
  const other = group.find(
    ({ field, confidence }) => confidence >= near && otherPeople.includes(field),
  );
  if (other === undefined || (!isName && !isId)) return null;
  if (isName) return [{ ...other, reason: { ...other.reason, how: "group" } }];
  return other.field === "trainerName" ? [{ ...other, field: "trainerId" }] : [];
}

const otherPeople: readonly FieldId[] = ["evaluator", "leader", "mentor", "trainerName"];

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

function meaning(
  { ranks, word }: Known,
  how: HeaderReason["how"],
  confidence: number,
): readonly HeaderMatch[] {
  const reason: HeaderReason = { kind: "header", how, word };
  return Array.from(ranks, ([field, rank]) => ({ field, confidence, reason, rank }));
}

function spelledNear(key: string): readonly HeaderMatch[] | null {
  const slipsOfKey = allowedSlips(key);
  if (slipsOfKey === 0) return null;
  const letters = lettersOf(key);
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (let length = key.length - slipsOfKey; length <= key.length + slipsOfKey; length++) {
    for (const long of longWords.get(length) ?? []) {
      const allowed = Math.min(allowedSlips(long.word), slipsOfKey);
      if (!mayBeNear(long.letters, letters, allowed)) continue;
      const slips = distance(long.word, key);
      if (slips < bestDistance && slips <= allowed) {
        best = long.word;
        bestDistance = slips;
      }
    }
  }
  const known = best === null ? undefined : index.get(best);
  return known === undefined ? null : meaning(known, "near", isHan(key) ? nearInHan : near);
}

/** The longest known Chinese word of three characters and more that the header ends in. */
function endingIn(key: string): readonly HeaderMatch[] {
  for (let from = 1; from <= key.length - shortestTail; from++) {
    const end = key.slice(from);
    if (!isHan(end)) continue;
    const known = index.get(end);
    if (known === undefined) continue;
    const before = key.slice(0, from);
    // "不满意度" is not "满意度", "不计分" not "计分".
    if (/[不非无未]$/.test(before)) return [];
    return meaning(known, "ends-in", isHarmlessPrefix(before) ? knownTail : tail);
  }
  return [];
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
