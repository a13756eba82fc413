import type { Random } from "../foundation/random";
import type { SampleWords } from "../locales/sample-words";
import { itemAt } from "./draws";

/**
 * Hands out made-up names, each once, by drawing surname × given name without replacement. When all are used up (beyond
 * some 12,000 people) names begin to repeat, as they do in a centre of that size.
 */
export function nameGiver(words: SampleWords["names"], random: Random): () => string {
  const surnames = [...new Set(words.surnames)];
  const given = [...new Set(words.given)];
  let used = new Set<number>();
  return () => {
    const all = surnames.length * given.length;
    if (used.size === all) used = new Set();
    let draw = Math.floor(random() * all);
    while (used.has(draw)) draw = (draw + 1) % all;
    used.add(draw);
    const surname = itemAt(surnames, Math.floor(draw / given.length));
    const first = itemAt(given, draw % given.length);
    return words.order === "surname-first" ? `${surname}${first}` : `${first} ${surname}`;
  };
}
