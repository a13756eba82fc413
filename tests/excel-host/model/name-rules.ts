import { parseRange } from "../../../src/foundation/address";

/** Excel's rules for a tab: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History". */
export function isSheetName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    name.length >= 1 &&
    name.length <= 31 &&
    !/[:\\/?*[\]：＼／？＊［］]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history"
  );
}

/** Tables and defined names: a letter, "_" or "\" first, then letters, digits, "." and "_"; at most 255; not like a cell. */
export function isDefinedName(name: unknown): name is string {
  return (
    typeof name === "string" &&
    name.length <= 255 &&
    /^[\p{L}_\\][\p{L}\p{M}\p{N}._\\?]*$/u.test(name) &&
    parseRange(name) === null &&
    !/^(?:r\d*(?:c\d*)?|c\d*)$/i.test(name)
  );
}
