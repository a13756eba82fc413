import { rangeName, type CellRange } from "../../../foundation/address";

/** Areas side by side, of the same rows, as one. */
export function joinedAcross(areas: readonly CellRange[]): readonly CellRange[] {
  const sorted = [...areas].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  const joined: CellRange[] = [];
  for (const area of sorted) {
    const last = joined[joined.length - 1];
    if (
      last?.row === area.row &&
      last.rows === area.rows &&
      last.column + last.columns === area.column
    ) {
      joined[joined.length - 1] = { ...last, columns: last.columns + area.columns };
    } else {
      joined.push(area);
    }
  }
  return joined;
}

/** Single rows of areas. */
export function rowsOf(areas: readonly CellRange[]): readonly CellRange[] {
  return areas.flatMap((area) =>
    Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 })),
  );
}

/** Single columns of areas. */
export function columnsOf(areas: readonly CellRange[]): readonly CellRange[] {
  return areas.flatMap((area) =>
    Array.from({ length: area.columns }, (_, c) => ({
      ...area,
      column: area.column + c,
      columns: 1,
    })),
  );
}

/** Excel takes a reference to several areas up to 255 characters. */
const longestReference = 255;

/** "A1:B2,D4" in as few references as Excel's limit allows. */
export function references(areas: readonly CellRange[]): readonly string[] {
  return packedReferences(areas.map(rangeName));
}

/** The same for references that are text already ("A:A"). */
export function packedReferences(names: readonly string[]): readonly string[] {
  const packed: string[] = [];
  for (const name of names) {
    const last = packed[packed.length - 1];
    if (last !== undefined && last.length + 1 + name.length <= longestReference) {
      packed[packed.length - 1] = `${last},${name}`;
    } else {
      packed.push(name);
    }
  }
  return packed;
}
