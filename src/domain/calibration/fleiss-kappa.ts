import { addAt, at, indexAt } from "../metrics/columns";

/**
 * Agreement beyond chance of the same number of judgements on each thing, by whomever. J. L. Fleiss, "Measuring nominal scale
 * agreement among many raters", Psychological Bulletin 76 (1971).
 *
 * One entry a judgement: which thing (`unit`, below `units`) got which category (below `categories`); others are passed over, and
 * so are things nobody judged. NaN when things have unequal numbers of judgements or fewer than two (Krippendorff's alpha takes
 * those), or when only one category was ever given.
 */
export function fleissKappa(
  unit: Uint32Array,
  category: Uint32Array,
  units: number,
  categories: number,
): number {
  const counts = new Float64Array(units * categories);
  const judgements = new Float64Array(units);
  const given = new Float64Array(categories);
  for (let k = 0; k < unit.length; k++) {
    const u = indexAt(unit, k);
    const c = indexAt(category, k);
    if (!(u < units && c < categories)) continue;
    addAt(counts, u * categories + c, 1);
    addAt(judgements, u, 1);
    addAt(given, c, 1);
  }
  let each = 0;
  let judged = 0;
  let agreement = 0;
  for (let u = 0; u < units; u++) {
    const m = at(judgements, u);
    if (m === 0) continue;
    if (m < 2 || (each > 0 && m !== each)) return Number.NaN;
    each = m;
    judged += 1;
    let squares = 0;
    for (let c = 0; c < categories; c++) squares += at(counts, u * categories + c) ** 2;
    agreement += (squares - m) / (m * (m - 1));
  }
  let byChance = 0;
  for (const times of given) byChance += (times / (judged * each)) ** 2;
  return byChance < 1 ? (agreement / judged - byChance) / (1 - byChance) : Number.NaN;
}
