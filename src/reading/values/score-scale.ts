/** Scales that scores are usually given on. */
const usual = [1, 2, 3, 4, 5, 10, 20, 50, 100, 120, 150, 200, 1000];

/** Full marks when nobody states them: the smallest usual scale that holds the largest value; 100 for an empty column. */
export function fullMarksFor(largest: number, atLeast = 0): number {
  if (!Number.isFinite(largest)) return 100;
  return usual.find((scale) => scale >= largest && scale >= atLeast) ?? Math.ceil(largest);
}

/** A total this far above the scale of nearly all others is a slip (985 for 98.5), not another scale. */
const slipFactor = 1.5;
/** So is one this far above the scale of four in five others, however many slips there are. */
const grossFactor = 3;
/** Fewer scores than this do not show what "the rest" is: of them only what is grossly beyond all others is a slip. */
const fewestForSlips = 5;
const fewestForGross = 3;

/** Full marks of a column of totals when no header states them; slips far above the rest do not count. */
export function fullMarksOfTotals(scores: Float64Array): number {
  const all = scores.filter((score) => !Number.isNaN(score)).sort();
  if (all.length < fewestForSlips) return scaleOfRest(all, 5) ?? fullMarksFor(at(all, 1), 5);
  const most = fullMarksFor(at(all, 0.8), 5);
  const sorted = all.filter((score) => score <= grossFactor * most);
  const full = fullMarksFor(at(sorted, 0.98), 5);
  const largest = at(sorted, 1);
  return largest <= slipFactor * full ? fullMarksFor(largest, 5) : full;
}

/**
 * Full marks of the rest where marks are grossly beyond them, as 90 is among 7, 8 and 9: of a few marks the largest alone may be,
 * of more one in five. `null` where none is, and of fewer than three marks. Nothing given (0) does not show a scale.
 *
 * @param atLeast no scale smaller than this
 */
export function scaleOfRest(marks: Float64Array, atLeast: number): number | null {
  const given = marks.filter((mark) => mark > 0).sort();
  if (given.length < fewestForGross) return null;
  const rest = given.length < fewestForSlips ? given.slice(0, -1) : given;
  const full = fullMarksFor(at(rest, given.length < fewestForSlips ? 1 : 0.8), atLeast);
  return at(given, 1) > grossFactor * full ? full : null;
}

/** The value below which this share of them lies; NaN when there is none. */
function at(sorted: Float64Array, share: number): number {
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

/** -Infinity when there is none. */
export function largestOf(values: Float64Array): number {
  let largest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Number.NaN;
    if (value > largest) largest = value;
  }
  return largest;
}
