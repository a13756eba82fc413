/**
 * Heads in each slot of the plan (`day * slotsPerDay + slot`).
 *
 * @param words one a person: a word a day, a bit a slot.
 * @param counts whether the person at a position counts; everybody by default.
 */
export function headsOnShift(
  words: readonly Uint32Array[],
  slotsPerDay: number,
  days: number,
  counts: (position: number) => boolean = () => true,
): Uint16Array {
  const heads = new Uint16Array(days * slotsPerDay);
  words.forEach((own, position) => {
    if (!counts(position)) return;
    for (let day = 0; day < days; day++) {
      const word = own[day] ?? 0;
      for (let slot = 0; slot < slotsPerDay; slot++) {
        if (((word >>> slot) & 1) === 0) continue;
        const at = day * slotsPerDay + slot;
        heads[at] = (heads[at] ?? 0) + 1;
      }
    }
  });
  return heads;
}
