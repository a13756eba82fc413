/** The first of these words, lower case, in a text; `null` when it has none. */
export function troubleWordIn(text: string, words: readonly string[]): string | null {
  const plain = text.normalize("NFKC").toLowerCase();
  return words.find((word) => plain.includes(word)) ?? null;
}
