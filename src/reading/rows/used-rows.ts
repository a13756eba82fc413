import type { RowLedger } from "./row-ledger";

/** The data rows still in use, ascending. */
export function usedRows(ledger: RowLedger): Uint32Array {
  let count = 0;
  for (let row = 0; row < ledger.rows; row++) if (ledger.isUsed(row)) count += 1;
  const rows = new Uint32Array(count);
  let i = 0;
  for (let row = 0; row < ledger.rows; row++) if (ledger.isUsed(row)) rows[i++] = row;
  return rows;
}

/** The values of the given rows; all NaN when there is no such column. */
export function pick(values: Float64Array | null, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length).fill(Number.NaN);
  if (values) for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i] ?? 0] ?? Number.NaN;
  return picked;
}

/** The references of the given rows. */
export function pickCodes(codes: Uint32Array, rows: Uint32Array): Uint32Array {
  const picked = new Uint32Array(rows.length);
  for (let i = 0; i < rows.length; i++) picked[i] = codes[rows[i] ?? 0] ?? 0;
  return picked;
}
