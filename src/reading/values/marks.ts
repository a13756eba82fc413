/** Marks with what they are out of. */
export type MarksOutOf = { readonly value: number; readonly outOf: number };

const hanDigits = "零一二三四五六七八九十";

/** Without any of these a text is no mark out of full ones. */
const mayBeMarks = /[★☆⭐星/／]|star|of/i;

/**
 * "★★★☆☆", "四星", "4星", "4 stars", "4/5", "18 of 20", "85 out of 100", "85分/100分": marks with their full marks. Stars are out of
 * five unless more are given. `null` for anything else, and where the marks exceed the full marks.
 */
export function parseMarks(text: string): MarksOutOf | null {
  if (text.length > 24 || !mayBeMarks.test(text)) return null;
  const bare = text.normalize("NFKC").trim().toLowerCase();
  const drawn = /^(★*)(☆*)$/.exec(bare.replace(/[\s\ufe0f]/g, "").replaceAll("⭐", "★"));
  if (drawn && bare !== "") {
    const full = (drawn[1] ?? "").length;
    const empty = (drawn[2] ?? "").length;
    return { value: full, outOf: empty > 0 ? full + empty : Math.max(5, full) };
  }
  const stars = /^(\d(?:\.\d)?|10|[零一二两三四五六七八九十])\s*(?:颗)?\s*(?:星级?|stars?)$/.exec(
    bare,
  );
  if (stars) {
    const value = starsOf(stars[1] ?? "");
    return { value, outOf: value > 5 ? 10 : 5 };
  }
  const pair =
    /^(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)?\s*(?:\/|of|out of)\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)?$/.exec(
      bare,
    );
  if (!pair) return null;
  const [value, outOf] = [Number(pair[1]), Number(pair[2])];
  return outOf > 0 && value <= outOf ? { value, outOf } : null;
}

function starsOf(word: string): number {
  if (word === "两") return 2;
  const han = hanDigits.indexOf(word);
  return han >= 0 ? han : Number(word);
}
