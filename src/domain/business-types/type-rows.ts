import { at, indexAt } from "../metrics/columns";
import { countedKinds } from "../ranking/counted-kinds";
import type { Period } from "../ranking/period";
import { none } from "../records/agents";
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
  const { businessTypes } = table;
  const kindOf = kindsOf(table, centre, period);
  const counts = countsOf(kindOf, businessTypes.length);
  const order = businessTypes
    .map((_, type) => type)
    .filter((type) => indexAt(counts, type) > 0)
    .sort((a, b) => indexAt(counts, b) - indexAt(counts, a) || a - b);
  const chosen = order.slice(0, mostTypes);
  // The rows of the chosen types stand one type after another; of the others nowhere.
  const start = new Uint32Array(businessTypes.length).fill(none);
  let all = 0;
  for (const type of chosen) {
    start[type] = all;
    all += indexAt(counts, type);
  }
  const rows = rowsFrom(start, kindOf, all);
  return {
    types: chosen.map((type) => {
      const from = indexAt(start, type);
      return {
        name: businessTypes[type] ?? "",
        rows: rows.subarray(from, from + indexAt(counts, type)),
      };
    }),
    n: order.reduce((sum, type) => sum + indexAt(counts, type), 0),
    others: order.length - chosen.length,
  };
}

function countsOf(kindOf: Uint32Array, kinds: number): Uint32Array {
  const counts = new Uint32Array(kinds);
  for (let row = 0; row < kindOf.length; row++) {
    const type = indexAt(kindOf, row);
    if (type < kinds) counts[type] = indexAt(counts, type) + 1;
  }
  return counts;
}

/** Rows by type, each type's from its `start` on: counting sort. A type that starts at `none` is left out. */
function rowsFrom(start: Uint32Array, kindOf: Uint32Array, all: number): Uint32Array {
  const free = start.slice();
  const rows = new Uint32Array(all);
  for (let row = 0; row < kindOf.length; row++) {
    const type = indexAt(kindOf, row);
    if (!(type < free.length)) continue;
    const place = indexAt(free, type);
    if (place === none) continue;
    rows[place] = row;
    free[type] = place + 1;
  }
  return rows;
}

/** Business type of each row that counts; more than there are for the others. */
function kindsOf(table: Calls | Reviews, centre: Centre, period: Period): Uint32Array {
  const kindOf = new Uint32Array(table.count);
  if ("answered" in table) {
    const { of, kinds } = countedKinds(period, centre);
    for (let row = 0; row < kindOf.length; row++) {
      kindOf[row] = at(table.answered, row) === 0 ? kinds : indexAt(of, row);
    }
    return kindOf;
  }
  for (let row = 0; row < kindOf.length; row++) {
    const counts =
      indexAt(table.agent, row) < centre.agents.length && period.includesDay(at(table.day, row));
    kindOf[row] = counts ? indexAt(table.businessType, row) : none;
  }
  return kindOf;
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
