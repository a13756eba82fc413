import type { ReadRow, Scalar } from "./clean-table";
import { bareId, isSame } from "./same-value";
import type { TruthRow } from "./truth";

/** Which record belongs to which row, and the records that belong to none. */
export type Paired = {
  readonly pairs: ReadonlyMap<TruthRow, number>;
  readonly left: ReadonlySet<number>;
};

/** Pairs rows meant with records read: by whom and when they are about, else in order, else by likeness. */
export function pairRecords(rows: readonly TruthRow[], records: readonly ReadRow[]): Paired {
  const left = new Set(records.keys());
  const pairs = pairsByKey(rows, records);
  for (const record of pairs.values()) left.delete(record);
  const inOrder = pairs.size === 0 && rows.length === records.length;
  // Exact likenesses first, so that none of them goes to a row that is only much like it.
  for (const least of [1, 0.5]) {
    for (const [i, row] of rows.entries()) {
      const record = records[i];
      if (!inOrder || !record || pairs.has(row) || !left.has(i)) continue;
      if (likeness(row, record) < least) continue;
      pairs.set(row, i);
      left.delete(i);
    }
    if (least === 1) for (const row of rows) pairExactly(row, records, pairs, left);
  }
  for (const row of rows) {
    if (pairs.has(row)) continue;
    let best = -1;
    let most = 0;
    for (const i of left) {
      const record = records[i];
      const like = record ? likeness(row, record) : 0;
      if (like > most) [best, most] = [i, like];
    }
    if (best < 0) continue;
    pairs.set(row, best);
    left.delete(best);
  }
  return { pairs, left };
}

function pairExactly(
  row: TruthRow,
  records: readonly ReadRow[],
  pairs: Map<TruthRow, number>,
  left: Set<number>,
): void {
  if (pairs.has(row)) return;
  for (const i of left) {
    const record = records[i];
    if (!record || likeness(row, record) < 1) continue;
    pairs.set(row, i);
    left.delete(i);
    return;
  }
}

/** Rows told apart by whom and when they are about, paired with the records about the same; by name where ids are not read. */
function pairsByKey(rows: readonly TruthRow[], records: readonly ReadRow[]): Map<TruthRow, number> {
  const slots = new Set((rows[0]?.cells ?? []).map(({ slot }) => slot));
  const when = ["month", "day"].filter((slot) => slots.has(slot));
  let best = new Map<TruthRow, number>();
  if (when.length === 0) return best;
  for (const who of ["agentId", "agentName"].filter((slot) => slots.has(slot))) {
    const pairs = pairedBy([who, ...when], rows, records);
    if (pairs.size > best.size) best = pairs;
  }
  return best;
}

function pairedBy(
  slots: readonly string[],
  rows: readonly TruthRow[],
  records: readonly ReadRow[],
): Map<TruthRow, number> {
  const pairs = new Map<TruthRow, number>();
  const keys = rows.map(({ cells }) =>
    keyOf(slots, (slot) => cells.find((cell) => cell.slot === slot)?.expected ?? null),
  );
  if (new Set(keys).size < keys.length) return pairs;
  const places = new Map<string, number>();
  for (const [i, { values }] of records.entries()) {
    const key = keyOf(slots, (slot) => values.get(slot) ?? null);
    places.set(key, places.has(key) ? -1 : i);
  }
  for (const [i, row] of rows.entries()) {
    const place = places.get(keys[i] ?? "") ?? -1;
    const isSure = row.cells.every(
      ({ slot, expected, mustBeListed }) =>
        !slots.includes(slot) || (expected !== null && !mustBeListed),
    );
    if (place >= 0 && isSure) pairs.set(row, place);
  }
  return pairs;
}

function keyOf(slots: readonly string[], valueOf: (slot: string) => Scalar): string {
  return slots
    .map((slot) => {
      const value = valueOf(slot);
      return slot === "agentId" ? bareId(String(value)) : String(value);
    })
    .join("\n");
}

/** Share of a row's values that a record has. */
function likeness({ cells }: TruthRow, { values }: ReadRow): number {
  const compared = cells.filter(({ slot }) => slot !== "unread");
  const same = compared.filter(
    ({ slot, expected, mustBeListed }) =>
      !mustBeListed && isSame(slot, expected, values.get(slot) ?? null),
  );
  return same.length / Math.max(1, compared.length);
}
