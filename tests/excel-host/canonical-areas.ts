import { rangeName, type CellRange } from "../../src/foundation/address";

/** A value on an area. */
export type ValuedArea = { readonly range: CellRange; readonly value: unknown };

/**
 * The same painting, later areas over earlier ones, always in the same words: areas that do not overlap, in order of column
 * and row, without those of the value `plain`. Two paintings look the same just when their words are the same.
 */
export function canonicalAreas(painted: readonly ValuedArea[], plain: string): readonly string[] {
  const rows = boundaries(painted.map(({ range }) => [range.row, range.row + range.rows]));
  const columns = boundaries(
    painted.map(({ range }) => [range.column, range.column + range.columns]),
  );
  const rowAt = new Map(rows.map((row, i) => [row, i]));
  const columnAt = new Map(columns.map((column, i) => [column, i]));
  const grid = columns.slice(1).map(() => new Array<string>(rows.length - 1).fill(plain));
  for (const { range, value } of painted) {
    const text = stableText(value);
    const top = rowAt.get(range.row) ?? 0;
    const bottom = rowAt.get(range.row + range.rows) ?? 0;
    const right = columnAt.get(range.column + range.columns) ?? 0;
    for (let c = columnAt.get(range.column) ?? 0; c < right; c++) grid[c]?.fill(text, top, bottom);
  }
  const groups: { column: number; columns: number; readonly runs: readonly Run[] }[] = [];
  grid.forEach((cells, c) => {
    const runs = runsOf(cells, rows, plain);
    const column = columns[c] ?? 0;
    const width = (columns[c + 1] ?? 0) - column;
    const last = groups.at(-1);
    const same = last !== undefined && JSON.stringify(last.runs) === JSON.stringify(runs);
    if (same && last.column + last.columns === column) last.columns += width;
    else groups.push({ column, columns: width, runs });
  });
  return groups.flatMap(({ column, columns: width, runs }) =>
    runs.map(([row, count, text]) => {
      return `${rangeName({ row, column, rows: count, columns: width })} ${text}`;
    }),
  );
}

/** First row, number of rows, value. */
type Run = readonly [number, number, string];

function runsOf(cells: readonly string[], rows: readonly number[], plain: string): readonly Run[] {
  const runs: Run[] = [];
  cells.forEach((text, i) => {
    if (text === plain) return;
    const row = rows[i] ?? 0;
    const count = (rows[i + 1] ?? 0) - row;
    const last = runs.at(-1);
    if (last?.[2] === text && last[0] + last[1] === row) {
      runs[runs.length - 1] = [last[0], last[1] + count, text];
    } else runs.push([row, count, text]);
  });
  return runs;
}

function boundaries(pairs: readonly (readonly number[])[]): readonly number[] {
  return [...new Set(pairs.flat())].sort((a, b) => a - b);
}

/** JSON with the keys in order; what is `null` or missing is left out of objects. */
export function stableText(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner !== "object" || inner === null || Array.isArray(inner)) return inner;
    const entries: readonly [string, unknown][] = Object.entries(inner);
    return Object.fromEntries(
      entries
        .filter(([, part]) => part !== null && part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });
}
