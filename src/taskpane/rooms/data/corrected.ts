import type {
  ColumnCorrection,
  Corrections,
  TableCorrection,
} from "../../../domain/records/corrections";
import type { FoundTable, TableKind } from "../../../domain/records/data-report";

/** What a person says a table is: its kind, and the fields of the columns she changed. */
export type Said = {
  readonly kind: TableKind | null;
  readonly columns: readonly ColumnCorrection[];
  /** Columns that are to be recognised again, whatever was said of them before. */
  readonly automatic?: readonly number[];
};

/**
 * The corrections with what was said about one table laid over them. Columns corrected before stay corrected as long as the
 * kind does.
 */
export function withCorrection(
  corrections: Corrections,
  table: FoundTable,
  { kind, columns, automatic = [] }: Said,
): Corrections {
  const { sheet, headerKey } = table;
  const before = inForce(corrections, table);
  const isSaidAnew = (column: number): boolean =>
    automatic.includes(column) || columns.some((one) => one.column === column);
  const kept =
    before?.kind === kind && kind !== null
      ? before.columns.filter(({ column }) => !isSaidAnew(column))
      : [];
  const correction: TableCorrection = {
    sheet,
    headerKey,
    kind,
    columns: [...kept, ...columns].sort((a, b) => a.column - b.column),
  };
  return [...corrections.filter((one) => !isOf(one, table)), correction];
}

/** The corrections without what was said about one table, so that it is recognised again; those of other tabs stay. */
export function withoutCorrection(corrections: Corrections, table: FoundTable): Corrections {
  const before = inForce(corrections, table);
  return corrections.filter((one) => one !== before && !isOf(one, table));
}

/** That of the table itself, else one made when its tab was another month's. */
function inForce(corrections: Corrections, table: FoundTable): TableCorrection | undefined {
  return (
    corrections.find((one) => isOf(one, table)) ??
    (table.isCorrected
      ? corrections.findLast(({ headerKey }) => headerKey === table.headerKey)
      : undefined)
  );
}

function isOf(one: TableCorrection, { sheet, headerKey }: FoundTable): boolean {
  return one.sheet.trim() === sheet.trim() && one.headerKey === headerKey;
}
