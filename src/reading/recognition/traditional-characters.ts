import simplifiedEntries from "opencc-js/dict/STCharacters";
import traditionalEntries from "opencc-js/dict/TSCharacters";

/** A character and what it may become in the other script, the usual form first. */
function entriesOf(table: string): { readonly from: string; readonly to: readonly string[] }[] {
  return table.split("|").map((entry) => {
    const [from = "", ...to] = entry.split(" ");
    return { from, to };
  });
}

const toSimplified = new Map(
  entriesOf(traditionalEntries).flatMap(({ from, to: [simplified] }) =>
    simplified === undefined || simplified === from ? [] : [[from, simplified] as const],
  ),
);

/** Characters that Traditional text never writes; those with a meaning of their own there (后, 里, 台) are no evidence. */
const simplifiedOnly = new Set(
  entriesOf(simplifiedEntries).flatMap(({ from, to }) => (to.includes(from) ? [] : [from])),
);

/** Below this no character has another form. */
const firstHan = 0x2e80;

/** The text with Traditional characters turned into Simplified; everything else untouched. */
export function foldTraditional(text: string): string {
  let folded = "";
  let kept = 0;
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) < firstHan) continue;
    const simplified = toSimplified.get(text.charAt(i));
    if (simplified === undefined) continue;
    folded += text.slice(kept, i) + simplified;
    kept = i + 1;
  }
  return kept === 0 ? text : folded + text.slice(kept);
}

export type Script = "latin" | "han" | "simplified" | "traditional" | "none";

/** What a text is written in; "han" when its characters are the same in both Chinese scripts. */
export function scriptOf(text: string): Script {
  let han = false;
  let latin = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) {
      han = true;
      const character = text.charAt(i);
      if (toSimplified.has(character)) return "traditional";
      if (simplifiedOnly.has(character)) return "simplified";
    } else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin = true;
  }
  if (han) return "han";
  return latin ? "latin" : "none";
}
