import { foldTraditional } from "./traditional-characters";

export type HeaderUnit = "seconds" | "minutes" | "hours" | "percent" | "clock" | null;

/** A header taken apart: the word to look up, the unit and full marks it states. */
export type NormalisedHeader = {
  /** Lower case, half width, Simplified, without brackets, unit, spaces and marks: "agentid", "平均处理时长". */
  readonly key: string;
  /** The same with what stood in brackets kept: "answeredyn". */
  readonly fullKey: string;
  readonly unit: HeaderUnit;
  /** "礼貌语调(10分)" and "Tone /10" → 10; `null` when the header states none. */
  readonly maxScore: number | null;
};

const units: readonly (readonly [RegExp, HeaderUnit])[] = [
  [/^(秒|秒钟|s|sec|secs|second|seconds|insec|insecs|inseconds)$/, "seconds"],
  [/^(分钟|分|m|min|mins|minute|minutes|inmin|inmins|inminutes)$/, "minutes"],
  [/^(小时|时|h|hr|hrs|hour|hours|inhours)$/, "hours"],
  [/^(%|百分比|percent|pct|百分率)$/, "percent"],
  [/^(h{1,2}:?mm:?ss|mm:?ss|h{1,2}:?mm|时:分:秒|时分秒)$/, "clock"],
];

/** Units that may follow a header without brackets ("Speed of answer in seconds", "AHT sec", "CSAT %"). */
const trailing: readonly (readonly [RegExp, HeaderUnit])[] = [
  [/[\s_-]*(?:\bin[\s_-]+)?[\s_-]*\b(?:seconds|second|secs|sec)\.?$/i, "seconds"],
  [/[\s_-]*(?:\bin[\s_-]+)?[\s_-]*\b(?:minutes|minute|mins|min)\.?$/i, "minutes"],
  [/[\s_-]+(?:in[\s_-]+)?(?:hours|hrs|hour)$/i, "hours"],
  [/_(?:s|sec|secs|seconds)$/i, "seconds"],
  [/_(?:min|mins|minutes)$/i, "minutes"],
  [/秒$/, "seconds"],
  [/分钟$/, "minutes"],
  [/\s*[%％]$/, "percent"],
];

/** Width, case, script and spaces folded; marks dropped. What two spellings of one word have in common. */
export function foldWord(text: string): string {
  return foldTraditional(text.normalize("NFKC").toLowerCase()).replace(
    /[\s_*:"'`·.,、。\-–—‐?!|\\[\]()【】「」{}<>《》\u200b]+/g,
    "",
  );
}

const remembered = new Map<string, NormalisedHeader>();
const rememberAtMost = 5000;

/** Takes a header apart. An empty or mark-only header gives an empty key. */
export function normaliseHeader(header: string): NormalisedHeader {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const taken = takenApart(header);
  if (remembered.size < rememberAtMost) remembered.set(header, taken);
  return taken;
}

function takenApart(header: string): NormalisedHeader {
  const text = foldTraditional(header.normalize("NFKC"));
  const brackets = [...text.matchAll(bracketed)].map((match) =>
    (match[1] ?? "").toLowerCase().replace(/[\s_]/g, ""),
  );
  const withoutBrackets = text.replace(bracketed, " ").trim();
  const inBrackets = brackets.map(unitOf).find((unit) => unit !== null) ?? null;
  const atEnd = inBrackets === null ? trailingUnit(withoutBrackets) : null;
  const withoutUnit = atEnd?.rest ?? withoutBrackets;
  const marks = brackets.map(fullMarks).find((points) => points !== null) ?? null;
  const marksAtEnd =
    marks === null ? /^(.*[^\d/\s])\s*(?:\/\s*(\d{1,3})|(\d{1,3})分)$/.exec(withoutUnit) : null;
  return {
    key: foldWord(marksAtEnd?.[1] ?? withoutUnit),
    fullKey: foldWord(text),
    unit: inBrackets ?? atEnd?.unit ?? unitAlone(withoutBrackets),
    maxScore: marks ?? (marksAtEnd ? Number(marksAtEnd[2] ?? marksAtEnd[3]) : null),
  };
}

const bracketed = /[([【]([^)\]】]*)[)\]】]/g;

function fullMarks(word: string): number | null {
  const found =
    /^(?:满分|每项|每题|max|0-|outof|总分|共)?(\d{1,4}(?:\.\d+)?)(?:分|points|pts|pt)?$/.exec(word);
  return found ? Number(found[1]) : null;
}

function trailingUnit(text: string): { readonly rest: string; readonly unit: HeaderUnit } | null {
  for (const [pattern, unit] of trailing) {
    const rest = text.replace(pattern, "");
    if (rest !== text && foldWord(rest) !== "") return { rest, unit };
  }
  return null;
}

/** "Hrs" and "小时" head a column by its unit alone; "m" and "分" may mean anything. */
function unitAlone(text: string): HeaderUnit {
  const word = foldWord(text);
  return /^(?:[a-z]{3,}|小时|分钟|秒钟)$/.test(word) ? unitOf(word) : null;
}

function unitOf(word: string): HeaderUnit {
  for (const [pattern, unit] of units) if (pattern.test(word)) return unit;
  return null;
}
