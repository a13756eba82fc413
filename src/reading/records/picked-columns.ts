import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning } from "../recognition/assign-columns";
import type { RowLedger } from "../rows/row-ledger";
import { pick, usedRows } from "../rows/used-rows";
import { readDates } from "../values/date-column";
import { compactLabels, readLabels, type LabelColumn } from "../values/label-column";
import { readNumbers } from "../values/number-column";

/** The columns of one table by their meaning, for the rows in use; a column the table lacks has nothing in it. */
export class PickedColumns {
  readonly rows: Uint32Array;

  constructor(
    readonly ledger: RowLedger,
    readonly monthFirst: boolean,
  ) {
    this.rows = usedRows(ledger);
  }

  /** Words of the first of these columns that the table has. */
  words(...fields: readonly FieldId[]): LabelColumn {
    const meaning = this.first(fields);
    return compactLabels(meaning && readLabels(this.ledger, meaning.column, true), this.rows);
  }

  /** Calendar days of the first of these columns that the table has. */
  days(...fields: readonly FieldId[]): Float64Array {
    const meaning = this.first(fields);
    if (!meaning?.field) return pick(null, this.rows);
    return pick(
      readDates(this.ledger, meaning.column, meaning.field, this.monthFirst).day,
      this.rows,
    );
  }

  /** Plain numbers from `min` to `max`. */
  numbers(field: FieldId, min: number, max: number): Float64Array {
    const meaning = this.ledger.column(field);
    const rule = { field, min, max, scale: "plain" } as const;
    return pick(meaning && readNumbers(this.ledger, meaning.column, rule), this.rows);
  }

  /** What `read` makes of a column. */
  values(
    field: FieldId,
    read: (ledger: RowLedger, column: number, field: FieldId) => Float64Array,
  ): Float64Array {
    const meaning = this.ledger.column(field);
    return pick(meaning && read(this.ledger, meaning.column, field), this.rows);
  }

  first(fields: readonly FieldId[]): ColumnMeaning | null {
    for (const field of fields) {
      const meaning = this.ledger.column(field);
      if (meaning) return meaning;
    }
    return null;
  }
}
