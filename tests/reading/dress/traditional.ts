import entries from "opencc-js/dict/STCharacters";

const toTraditional = new Map(
  entries.split("|").flatMap((entry) => {
    const [from = "", to = from] = entry.split(" ");
    return to === from ? [] : [[from, to] as const];
  }),
);

/** The text in Traditional characters, each in its usual form: how a sheet looks that was typed on another keyboard. */
export function traditional(text: string): string {
  return Array.from(text, (character) => toTraditional.get(character) ?? character).join("");
}
