/** Bad habits of speech, in the languages of QA forms; a criterion so named is met when the habit is absent. */
const faults =
  /rhetorical|stiff|\bcold\b|sarcas|impatien|interrupt|\brude|too fast|too slow|blam|argu|反问|反問|生硬|冷漠|冷淡|不耐烦|不耐煩|抢话|搶話|打断|打斷|插话|插話|过快|過快|过慢|過慢|推诿|推諉|推托|责备|責備|争执|爭執|争吵|爭吵|口头禅|口頭禪|敷衍|态度差|態度差|禁语|禁語|忌语|忌語/i;

/** The same words as a habit that was avoided: "no rhetorical questions", "无反问". */
const avoided =
  /\bno\b|\bnot\b|\bnever\b|without|avoid|free of|(?:无|無|未|没有|沒有|避免|杜绝|杜絕|不使用|不得|不用)/i;

/** Whether a criterion names a bad habit, so that "yes" means that it was heard. */
export function namesFault(name: string): boolean {
  return faults.test(name) && !avoided.test(name);
}

/** Numbers without a good end: speech is neither better nor worse for more words a minute. */
const unjudgeable =
  /words?\s*(?:per|a|\/)\s*min|\bwpm\b|syllables|[字词詞]\s*(?:[/／每])\s*分|每分[钟鐘]?字数|每分鐘字數/i;

export function isMeasureOnly(name: string): boolean {
  return unjudgeable.test(name);
}
