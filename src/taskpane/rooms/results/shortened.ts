/** Han characters, kana, Hangul, full-width forms and all beyond the basic plane are drawn twice as wide as Latin letters. */
const wide =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\u{10000}-\u{10ffff}]/u;

/** A name cut to so many Latin letters' room, with "…" where something is left out. */
export function shortened(name: string, letters: number): string {
  const characters = Array.from(name);
  const room = (text: readonly string[]): number =>
    text.reduce((sum, character) => sum + (wide.test(character) ? 2 : 1), 0);
  if (room(characters) <= letters) return name;
  while (room(characters) > letters - 1) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
