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
};

/**
 * The corrections with what was said about one table laid over them. Columns corrected before stay corrected as long as the
 * kind does.
 */
export function withCorrection(
  corrections: Corrections,
  table: FoundTable,
  said: Said,
): Corrections {
  const { sheet, headerKey } = table;
  const isThis = (one: TableCorrection): boolean =>
    one.sheet === sheet && one.headerKey === headerKey;
  const before = corrections.find(isThis);
  const kept =
    before?.kind === said.kind && said.kind !== null
      ? before.columns.filter(({ column }) => said.columns.every((one) => one.column !== column))
      : [];
  const correction: TableCorrection = {
    sheet,
    headerKey,
    kind: said.kind,
    columns: [...kept, ...said.columns].sort((a, b) => a.column - b.column),
  };
  return [...corrections.filter((one) => !isThis(one)), correction];
}
