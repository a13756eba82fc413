const errorTexts = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/i;

/** The error a cell held before its value was pasted as text ("#N/A"); `null` for any other text. */
export function errorInText(text: string): string | null {
  if (text.charCodeAt(0) !== 35 && !/^\s*#/.test(text)) return null;
  const bare = text.trim();
  return errorTexts.test(bare) ? bare.toUpperCase() : null;
}
