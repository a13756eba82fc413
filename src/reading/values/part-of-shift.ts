import type { PartOfShift } from "../../domain/records/resources";
import { foldTraditional } from "../recognition/traditional-characters";

/** "下班前" and "上班后" are not what their ends say, so the longer words come first. */
const patterns: readonly (readonly [RegExp, PartOfShift])[] = [
  [/不限|任意|均可|都可|随时|^any|whenever|no preference/, "any"],
  [/上班|接班|开班|班初|^start|first|begin/, "first-hour"],
  [/下班|交班|收班|班末|班后|^end|last/, "last-hour"],
  [/班前/, "first-hour"],
];

/** When in a shift a course is to be held: "班初", "下班前", "Start of shift", "Any time"; `null` for anything else. */
export function parsePartOfShift(text: string): PartOfShift | null {
  const word = foldTraditional(text.normalize("NFKC").trim().toLowerCase());
  return patterns.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}
