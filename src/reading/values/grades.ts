import { foldTraditional } from "../recognition/traditional-characters";

/** Grades from best to worst; spellings of one grade are separated by "|". */
const scales: readonly (readonly string[])[] = [
  ["合格", "不合格"],
  ["达标", "不达标|未达标|没达标"],
  ["通过", "不通过|未通过"],
  ["及格", "不及格"],
  ["达成", "未达成|不达成"],
  ["pass|passed", "fail|failed"],
  ["met", "not met"],
  ["优|优秀|优等", "良|良好", "中|中等|一般", "差|较差"],
  ["优|优秀", "良|良好", "中|中等|一般", "及格|合格", "差|不及格|不合格"],
  ["优|优秀", "良|良好", "及格|合格", "不及格|不合格"],
  ["优|优秀", "合格|及格", "不合格|不及格"],
  ["优秀|优", "良好|良", "合格|及格", "待改进|需改进|有待提高"],
  ["优秀", "良好", "一般", "较差", "很差"],
  ["优秀", "良好", "一般", "待改进|需改进|有待提高"],
  ["好", "中|一般|可以", "差|不好"],
  ["很好|非常好", "好|较好|比较好", "一般|中", "差|较差|比较差|不好", "很差|非常差"],
  ["高", "中", "低"],
  ["强", "中|一般", "弱"],
  ["熟练", "一般", "不熟练"],
  ["精通", "熟练|熟悉", "了解|一般", "不了解|不会|不熟悉"],
  ["掌握|已掌握|熟练掌握", "基本掌握|部分掌握", "未掌握|没掌握|不掌握"],
  ["满意", "一般|基本满意", "不满意"],
  [
    "非常满意|很满意|十分满意",
    "满意|比较满意|较满意",
    "一般|基本满意",
    "不满意|不太满意|较不满意",
    "非常不满意|很不满意",
  ],
  [
    "非常同意|完全同意",
    "同意|比较同意",
    "一般|不确定|中立",
    "不同意|不太同意",
    "非常不同意|完全不同意",
  ],
  ["a", "b", "c", "d"],
  ["a", "b", "c", "d", "e"],
  ["a", "b", "c", "d", "f"],
  ["s", "a", "b", "c", "d"],
  ["甲", "乙", "丙", "丁"],
  ["excellent", "good", "fair|average|satisfactory|ok", "poor"],
  ["excellent", "very good", "good", "fair|average|satisfactory", "poor|bad"],
  ["excellent", "good", "average|fair|neutral", "poor|bad", "very poor|very bad"],
  ["good", "fair|average|ok", "poor|bad"],
  ["outstanding", "good", "satisfactory", "needs improvement", "unsatisfactory|poor"],
  [
    "outstanding|far exceeds expectations",
    "exceeds|exceeds expectations|above expectations",
    "meets|meets expectations",
    "below|below expectations|needs improvement|partially meets expectations",
    "unacceptable|unsatisfactory|far below expectations",
  ],
  [
    "exceeds|exceeds expectations|above expectations",
    "meets|meets expectations",
    "below|below expectations|needs improvement",
  ],
  ["high", "medium|mid|moderate", "low"],
  ["very satisfied", "satisfied", "neutral", "dissatisfied|unsatisfied", "very dissatisfied"],
  ["satisfied", "neutral", "dissatisfied|unsatisfied"],
  ["strongly agree", "agree", "neutral|undecided", "disagree", "strongly disagree"],
  ["expert", "proficient|advanced", "intermediate|competent", "beginner|basic|novice"],
];

const levelsOf: readonly ReadonlyMap<string, number>[] = scales.map(
  (scale) => new Map(scale.flatMap((words, level) => words.split("|").map((w) => [w, level]))),
);
const known = new Set(levelsOf.flatMap((levels) => [...levels.keys()]));

/** Three steps within a letter: A+, A, A-. */
const signs = "+ -";

type Letter = { readonly letter: string; readonly sign: number };

/** Width, case, script and the words around a grade folded: "Ａ级" → "a", "優秀" → "优秀". */
export function gradeKey(text: string): string {
  const folded = foldTraditional(text.normalize("NFKC").toLowerCase())
    .replace(/[−–—]/g, "-")
    .replace(/[_\s]+/g, " ")
    .trim();
  return folded.replace(/^grade\s+/, "").replace(/^([a-fs甲乙丙丁优良中差][+-]?) ?[级等档]$/, "$1");
}

const longestGrade = 40;

/** Whether a text is a grade of any scale, "A-" and "B+" included; "3" and "85分" are none. */
export function isGradeWord(text: string): boolean {
  if (text.length > longestGrade || /\d/.test(text)) return false;
  const key = gradeKey(text);
  return known.has(key) || letterOf(key)?.sign !== undefined;
}

/**
 * The number from 0 (worst) to 1 (best) that each of a column's grades stands for, in equal steps of the shortest scale that
 * has them all; of scales that lack some, the one that has most. Letters with a sign make a scale of three steps a
 * letter. Words of no scale are absent from the answer.
 */
export function gradeValues(words: Iterable<string>): ReadonlyMap<string, number> {
  const keys = new Map([...words].map((word) => [word, gradeKey(word)]));
  const letters = [...keys.values()].map(letterOf);
  const areSigned = letters.some((letter) => letter !== null && letter.sign !== 0);
  const plain = new Set([...keys.values()].map((key) => letterOf(key)?.letter ?? key));
  const scale = fittest(plain);
  const values = new Map<string, number>();
  if (!scale) return values;
  const last = Math.max(...scale.values());
  for (const [word, key] of keys) {
    const letter = letterOf(key);
    const level = scale.get(letter?.letter ?? key);
    if (level === undefined) continue;
    const value =
      areSigned && letter
        ? (3 * (last - level) + 1 + letter.sign) / (3 * last + 2)
        : (last - level) / last;
    values.set(word, value);
  }
  return values;
}

function letterOf(key: string): Letter | null {
  const found = /^([a-fs])([+-]?)$/.exec(key);
  if (!found) return null;
  const sign = found[2] === undefined || found[2] === "" ? 0 : 1 - signs.indexOf(found[2]);
  return { letter: found[1] ?? "", sign };
}

function fittest(keys: ReadonlySet<string>): ReadonlyMap<string, number> | null {
  let best: ReadonlyMap<string, number> | null = null;
  let most = 0;
  for (const levels of levelsOf) {
    let held = 0;
    const used = new Set<number>();
    for (const key of keys) {
      const level = levels.get(key);
      if (level === undefined) continue;
      held += 1;
      used.add(level);
    }
    // Two words of one column are two grades: a scale that makes them one does not fit as well.
    const fit = held + used.size;
    const steps = Math.max(...levels.values());
    const bestSteps = best ? Math.max(...best.values()) : 0;
    if (held > 0 && (fit > most || (fit === most && steps < bestSteps))) {
      best = levels;
      most = fit;
    }
  }
  return best;
}
