/** A criterion's name without what the form adds: full marks, "self", brackets, punctuation, case and width. */
export function criterionKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(
      /自我(?:评价|评估|评分|評價|評估|評分)|自评分?|自評分?|本人评分?|本人評分?|self[- ]?(?:assessment|score|rating)?/g,
      "",
    )
    .replaceAll(/\(\s*(?:满分|滿分|max\.?)?\s*\d+(?:\.\d+)?\s*(?:分|points?|pts?)?\s*\)/g, "")
    .replaceAll(/\b(?:and|the|of)\b/g, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** Names less alike than this are different things. */
const alike = 0.6;

/**
 * Pairs each name with the most similar of the others, each used once, the most similar pairs first; names that are the same but
 * for what a form adds before all. Likeness: share of common letter pairs (L. R. Dice, Ecology 26 (1945)), at least .6; a name
 * that holds the other whole counts as alike.
 *
 * @returns for each of `names` the place in `others`, or −1.
 */
export function matchCriteria(names: readonly string[], others: readonly string[]): number[] {
  const keys = names.map(criterionKey);
  const otherKeys = others.map(criterionKey);
  const pairs = keys.flatMap((key, i) =>
    otherKeys.flatMap((other, j) => {
      const score = likeness(key, other);
      return score >= alike ? [{ i, j, score }] : [];
    }),
  );
  pairs.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const found = names.map(() => -1);
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (found[i] !== -1 || taken.has(j)) continue;
    found[i] = j;
    taken.add(j);
  }
  return found;
}

function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  if (a === b) return 2;
  const holds = Math.min(a.length, b.length) >= 2 && (a.includes(b) || b.includes(a));
  const pairs = letterPairs(a);
  const others = letterPairs(b);
  if (pairs.length === 0 || others.length === 0) return 0;
  const least = holds ? alike : 0;
  const left = [...others];
  let common = 0;
  for (const pair of pairs) {
    const place = left.indexOf(pair);
    if (place < 0) continue;
    left.splice(place, 1);
    common += 1;
  }
  return Math.max(least, (2 * common) / (pairs.length + others.length));
}

function letterPairs(text: string): string[] {
  const letters = Array.from(text);
  return letters.slice(1).map((letter, i) => `${letters[i] ?? ""}${letter}`);
}
