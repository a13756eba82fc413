import { at, indexAt } from "../metrics/columns";
import type { Period } from "../ranking/period";
import type { Calls } from "../records/calls";
import type { Centre } from "../records/centre";
import type { Reviews } from "../records/reviews";

/** The rows of one business type, in the order of the table. */
export type TypeRows = { readonly name: string; readonly rows: Uint32Array };

export type FrequentTypes = {
  /** Most frequent first. */
  readonly types: readonly TypeRows[];
  /** Rows with a type, whether shown or not; types with rows beyond those above. */
  readonly n: number;
  readonly others: number;
};

/** Types looked at. */
const mostTypes = 10;

/**
 * The ten most frequent business types of a call log or of reviews, with the rows of each: in the period, by a known agent,
 * answered. Two passes, no sorting.
 */
export function frequentTypes(
  table: Calls | Reviews,
  centre: Centre,
  period: Period,
): FrequentTypes {
  const { businessType, businessTypes } = table;
  const answered = "answered" in table ? table.answered : null;
  const kinds = businessTypes.length;
  const counts = new Float64Array(kinds);
  const typeOf = new Int32Array(table.count).fill(-1);
  let n = 0;
  for (let row = 0; row < table.count; row++) {
    const type = indexAt(businessType, row);
    if (!(type < kinds) || !(indexAt(table.agent, row) < centre.agents.length)) continue;
    if (!period.includesDay(at(table.day, row))) continue;
    if (answered !== null && at(answered, row) === 0) continue;
    typeOf[row] = type;
    counts[type] = at(counts, type) + 1;
    n += 1;
  }
  const order = businessTypes
    .map((_, type) => type)
    .filter((type) => at(counts, type) > 0)
    .sort((a, b) => at(counts, b) - at(counts, a) || a - b);
  const chosen = order.slice(0, mostTypes);
  const placeOf = new Int32Array(kinds).fill(-1);
  chosen.forEach((type, place) => (placeOf[type] = place));
  const rows = chosen.map((type) => new Uint32Array(at(counts, type)));
  const filled = new Uint32Array(chosen.length);
  for (let row = 0; row < table.count; row++) {
    const type = typeOf[row] ?? -1;
    const place = type < 0 ? -1 : (placeOf[type] ?? -1);
    const list = rows[place];
    if (list === undefined) continue;
    const next = indexAt(filled, place);
    list[next] = row;
    filled[place] = next + 1;
  }
  return {
    types: chosen.map((type, place) => ({
      name: businessTypes[type] ?? "",
      rows: rows[place] ?? new Uint32Array(0),
    })),
    n,
    others: order.length - chosen.length,
  };
}

/** Number and mean of a column over some rows; NaN is passed over. */
export function meanOver(column: Float64Array, rows: Uint32Array) {
  let n = 0;
  let sum = 0;
  for (const row of rows) {
    const value = at(column, row);
    if (Number.isNaN(value)) continue;
    n += 1;
    sum += value;
  }
  return { n, mean: sum / n };
}
