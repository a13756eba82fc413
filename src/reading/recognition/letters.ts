/** Which of 32 groups of letters a word holds, one bit a group: two words that share few groups are far apart. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
  return bits;
}

/**
 * Whether two words may lie within so many slips of each other. A slip brings at most one letter in and takes one away, so
 * this never denies a word that is near; it spares most of the others the counting of slips.
 */
export function mayBeNear(letters: number, others: number, slips: number): boolean {
  let differing = letters ^ others;
  let count = 0;
  while (differing !== 0) {
    differing &= differing - 1;
    count += 1;
    if (count > 2 * slips) return false;
  }
  return true;
}
