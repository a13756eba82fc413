/** Words that say "this is a course" or "this is a skill" and nothing about the subject. */
const generic =
  /\b(?:a|an|and|for|in|of|on|the|to|with|basic|basics|advanced|course|courses|training|skill|skills|class|workshop|session|module)\b|培训|培訓|课程|課程|技巧|能力|技能|训练|訓練|提升|基础|基礎|专题|專題|的/g;

/**
 * Whether two wordings of the centre speak of the same subject: "投诉处理技巧" and "投诉处理", "Complaints training" and
 * "complaint handling skills". Width, case and punctuation do not matter; one must hold all the telling words of the other,
 * and in Chinese most of its pairs of characters.
 */
export function sameSubject(a: string, b: string): boolean {
  const first = subjectOf(a);
  const second = subjectOf(b);
  return holds(first, second) || holds(second, first);
}

type Subject = { readonly words: ReadonlySet<string>; readonly pairs: ReadonlySet<string> };

/** Share of the shorter wording's character pairs that the longer one must hold. */
const enoughPairs = 0.6;

function holds(longer: Subject, shorter: Subject): boolean {
  if (shorter.words.size === 0 && shorter.pairs.size === 0) return false;
  for (const word of shorter.words) if (!longer.words.has(word)) return false;
  let shared = 0;
  for (const pair of shorter.pairs) if (longer.pairs.has(pair)) shared++;
  return shared >= enoughPairs * shorter.pairs.size;
}

function subjectOf(text: string): Subject {
  const plain = text.normalize("NFKC").toLowerCase().replace(generic, " ");
  const words = new Set<string>();
  for (const [word] of plain.matchAll(/[\p{L}\p{N}]+/gu)) {
    const latin = word.replace(/\p{Script=Han}+/gu, " ").trim();
    for (const part of latin.split(/\s+/)) if (part !== "") words.add(singular(part));
  }
  const pairs = new Set<string>();
  for (const [run] of plain.matchAll(/\p{Script=Han}+/gu)) {
    if (run.length === 1) pairs.add(run);
    for (let at = 0; at + 1 < run.length; at++) pairs.add(run.slice(at, at + 2));
  }
  return { words, pairs };
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
