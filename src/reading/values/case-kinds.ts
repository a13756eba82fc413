import type { CaseKind } from "../../domain/records/case-library";
import { foldTraditional } from "../recognition/traditional-characters";

const words: readonly (readonly [CaseKind, RegExp])[] = [
  ["complaint", /投诉|客诉|申诉|抱怨|complain/],
  ["error-prone", /易错|易混|错误|差错|error|pitfall|mistake/],
  ["hot-topic", /热点|热门|突发|hot|trending|topical/],
  ["procedure", /流程|程序|操作|procedur|process|workflow/],
  ["business", /业务|产品|business|product|policy/],
];

/** Which of the five kinds a word names: "流程类", "易错点", "Hot topic"; `null` for any other. */
export function parseCaseKind(text: string): CaseKind | null {
  const word = foldTraditional(text.normalize("NFKC").toLowerCase());
  return words.find(([, pattern]) => pattern.test(word))?.[0] ?? null;
}
