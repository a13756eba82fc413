import { foldTraditional } from "../recognition/traditional-characters";

const right = new Set([
  "对",
  "正确",
  "√",
  "✓",
  "✔",
  "t",
  "true",
  "right",
  "yes",
  "y",
  "是",
  "o",
  "○",
]);
const wrong = new Set([
  "错",
  "错误",
  "×",
  "✗",
  "✘",
  "false",
  "wrong",
  "no",
  "n",
  "否",
  "不正确",
  "x",
]);

/** What may stand between the letters of a multiple answer; online forms write "A┋C". */
const between = /[\s,，、;；|┋/&+.]+/g;

/**
 * An answer in one spelling: "b" → "B", "(B)" → "B", "D、A", "DA" and "A┋D" → "AD", "对", "√" and "TRUE" → "T", "错" and "×" → "F". An option that is
 * written out with its letter counts by the letter ("B. 30天" → "B"). Anything else as written, spaces made one.
 */
export function foldAnswer(text: string): string {
  const bare = text.normalize("NFKC").replace(/\s+/g, " ").trim();
  const open = bare.replace(/[()[\]【】]/g, " ").trim();
  const letters = lettersIn(open);
  if (letters !== null) return letters;
  const folded = foldTraditional(open.toLowerCase());
  if (right.has(folded)) return "T";
  if (wrong.has(folded)) return "F";
  const options = bare
    .split(/[┋|\n;；]/)
    .map((option) => /^([A-Ja-j])\s*[.、:)]\s*\S/.exec(option.trim())?.[1]);
  if (options.every((letter) => letter !== undefined)) return inOrder(options.join(""));
  return bare;
}

/** Whether a text is what a test is answered with: letters of options, true or false. */
export function isAnswerLike(text: string): boolean {
  if (text.length > 24) return false;
  const folded = foldAnswer(text);
  return folded === "T" || folded === "F" || lettersIn(folded) !== null;
}

/** Capital letters A–J, each once, in order; `null` when the text is anything else. */
function lettersIn(text: string): string | null {
  const letters = text.replace(between, "").toUpperCase();
  if (!/^[A-J]{1,10}$/.test(letters) || new Set(letters).size < letters.length) return null;
  // "BAD" and "face" are words unless written as answers are: capitals, in order or set apart.
  const isPlain =
    letters.length === 1 || text === text.toUpperCase() || letters === inOrder(letters);
  return isPlain ? inOrder(letters) : null;
}

function inOrder(letters: string): string {
  return [...new Set(letters.toUpperCase())].sort().join("");
}
