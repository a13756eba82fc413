import type { CodedWords } from "../../../src/domain/records/coded-words";

/** A column of words row by row; `null` where a row has none. */
export function wordsOf(column: CodedWords | undefined): (string | null)[] {
  return Array.from(column?.codes ?? [], (code) => column?.words[code] ?? null);
}
