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

/** A cell leaves a little more than its column's units before it breaks a line. */
const slack = 0.3;

/**
 * Estimated lines that a text takes in a cell so many column units wide when it wraps: words stay whole where they fit a line,
 * lines break after blanks and hyphens and beside full-width characters.
 */
export function linesAt(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + paragraphLines(line, width + slack), 0);
}

function paragraphLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  let blanks = 0;
  let word = 0;
  const endWord = (): void => {
    if (word === 0) return;
    if (used > 0 && used + blanks + word > width) {
      lines++;
      used = 0;
    } else {
      used += blanks;
    }
    used += word;
    while (used > width && width > 1) {
      lines++;
      used -= width;
    }
    blanks = 0;
    word = 0;
  };
  const isChinese = fullWidth.test(text);
  for (const character of text) {
    const advance = isChinese ? advanceInChinese(character) : advanceOf(character);
    if (character === " ") {
      endWord();
      blanks += advance;
    } else if (advance > 2) {
      endWord();
      word = advance;
      endWord();
    } else {
      word += advance;
      if (character === "-") endWord();
    }
  }
  endWord();
  return lines;
}

/** Chinese characters are a little wider than two digits of the usual fonts. */
const fullAdvance = 2.05;

const ambiguous = new Set("“”‘’—…");
const fullWidth = /\p{Script=Han}/u;

const narrow = new Set("fijlrtI.,:;'|()·-–");
const broad = new Set("mwMW—");

/** In column units, which are digits; as the usual Latin fonts draw them. */
function advanceOf(character: string): number {
  if (isFullWidth(character.codePointAt(0) ?? 0)) return fullAdvance;
  if (character === " ") return 0.5;
  if (narrow.has(character)) return 0.6;
  if (broad.has(character)) return 1.5;
  return character >= "A" && character <= "Z" ? 1.15 : 1;
}

/** Many Chinese fonts draw every Latin letter half as wide as a character, and some punctuation as wide as one. */
function advanceInChinese(character: string): number {
  if (ambiguous.has(character) || isFullWidth(character.codePointAt(0) ?? 0)) return fullAdvance;
  return character === " " ? 0.5 : 1;
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
