const lineFeed = 10;

/** Width of a text in Excel's column units: 1 for a Latin letter, 2 for a full-width character; of several lines the widest. */
export function textWidth(text: string): number {
  let widest = 0;
  let line = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) ?? 0;
    if (code === lineFeed) {
      widest = Math.max(widest, line);
      line = 0;
      continue;
    }
    line += isFullWidth(code) ? 2 : 1;
    if (code > 0xffff) i++;
  }
  return Math.max(widest, line);
}

/** Size of the type of notes and calendar entries; column units are digits of 11 points. */
const smallType = 10 / 11;
/** Letters are narrower than digits on average; full-width characters are exactly two wide. */
const letterWidth = 0.92;
/** Words do not fill their lines to the end. */
const usedShare = 0.96;

/** Estimated lines that a text in small type (10 points) takes in a column so many units wide when it wraps. */
export function wrappedLines(text: string, width: number): number {
  let lines = 0;
  for (const line of text.split("\n")) {
    const full = textWidth(line) - line.length;
    const units = (2 * full + (line.length - full) * letterWidth) * smallType;
    lines += Math.max(1, Math.ceil(units / (width * usedShare)));
  }
  return lines;
}

/** East Asian Width W and F (Unicode UAX #11) as far as call-centre sheets use them: CJK, kana, Hangul, full-width forms. */
function isFullWidth(code: number): boolean {
  if (code < 0x1100) return false;
  return (
    code <= 0x115f ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}
