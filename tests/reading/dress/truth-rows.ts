import type { CleanColumn, CleanTable, Scalar } from "./clean-table";
import type { TruthCell, TruthColumn, TruthRow } from "./truth";

/** One column of the sheet: of the table, or foreign (`clean` null). */
export type DrawnValues = {
  readonly clean: CleanColumn | null;
  readonly isStrange: boolean;
  readonly cells: readonly { readonly mustBeListed: boolean }[];
  readonly expected: readonly Scalar[];
};

/** What the columns of a drawn table are; columns that share a measure between months have no field of their own. */
export function truthColumns(columns: readonly DrawnValues[]): TruthColumn[] {
  return columns.flatMap(({ clean, isStrange }, column) =>
    clean === null || (clean.across && clean.fields[0] !== "rosterDay")
      ? []
      : [{ column, fields: clean.fields, isStrange, slot: clean.slot }],
  );
}

/** The records a drawn row holds: one, or one for each month or day that has columns of its own. */
export function truthRows(
  table: CleanTable,
  columns: readonly DrawnValues[],
  row: number,
  sheetRow: number,
): TruthRow[] {
  const person = table.person[row] ?? -1;
  const implied = (table.implied ?? []).map(({ slot, value }): TruthCell => ({
    slot,
    expected: value,
    mustBeListed: false,
    row: sheetRow,
    column: 0,
  }));
  const cellsOf = (wanted: (clean: CleanColumn) => boolean): TruthCell[] =>
    columns.flatMap(({ clean, cells, expected }, column): TruthCell[] => {
      if (clean === null || !wanted(clean)) return [];
      const mustBeListed = cells[row]?.mustBeListed === true;
      const { slot } = clean;
      return [{ slot, expected: expected[row] ?? null, mustBeListed, row: sheetRow, column }];
    });
  const common = [...implied, ...cellsOf(({ across }) => across === undefined)];
  const places = new Map(
    columns.flatMap(({ clean }) =>
      clean?.across ? [[clean.across.value, clean.across.slot]] : [],
    ),
  );
  if (places.size === 0) {
    return [{ person, cells: common, presence: table.absent?.[row] ? "absent" : "present" }];
  }
  return [...places].map(([value, slot]): TruthRow => {
    const own = cellsOf(({ across }) => across?.value === value);
    const isOff = own.every(({ expected }) => expected === "off");
    const isEmpty = own.every(({ expected }) => expected === null);
    const [first] = own;
    const place = first ? [{ ...first, slot, expected: value, mustBeListed: false }] : [];
    return {
      person,
      cells: [...common, ...own, ...place],
      presence: isOff ? "absent" : isEmpty ? "maybe" : "present",
    };
  });
}
