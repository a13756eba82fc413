import type { ColumnCorrection, DateOrder } from "../../../domain/records/corrections";
import type { FoundColumn, FoundTable, TableKind } from "../../../domain/records/data-report";
import type { FieldCandidate, KindCandidate } from "../../../domain/records/reasons";
import type { CellAddress } from "../../../foundation/address";
import type { Said } from "./corrected";

/** Something that reading asks rather than guesses. */
export type OpenQuestion =
  | {
      readonly about: "table";
      readonly table: FoundTable;
      readonly candidates: readonly KindCandidate[];
    }
  | {
      readonly about: "column";
      readonly table: FoundTable;
      /** What the table is, as long as nobody says otherwise. */
      readonly kind: TableKind;
      readonly column: FoundColumn;
      readonly candidates: readonly FieldCandidate[];
    }
  | {
      readonly about: "dates";
      readonly table: FoundTable;
      readonly kind: TableKind;
      readonly column: FoundColumn;
    };

/** All questions of a report, table by table: first what a table is, then what its columns hold. */
export function openQuestions(tables: readonly FoundTable[]): OpenQuestion[] {
  return tables.flatMap((table): OpenQuestion[] => {
    if (table.question !== null) {
      return [{ about: "table", table, candidates: table.question.candidates }];
    }
    const kind = table.kind ?? table.likely[0]?.kind;
    if (kind === undefined) return [];
    return table.columns.flatMap((column): OpenQuestion[] => {
      const { question } = column;
      if (question === null) return [];
      return question.about === "meaning"
        ? [{ about: "column", table, kind, column, candidates: question.candidates }]
        : [{ about: "dates", table, kind, column }];
    });
  });
}

/** The cell that a question is about: the table's first, or the header of the column. */
export function placeOf(question: OpenQuestion): CellAddress {
  const { sheet, range, headerRows } = question.table;
  if (question.about === "table") return { sheet, row: range.row, column: range.column };
  return {
    sheet,
    row: range.row + Math.max(0, headerRows - 1),
    column: range.column + question.column.column,
  };
}

/** "It is this kind"; `null`: none of those offered. */
export function saidOfTable(kind: TableKind | null): Said {
  return { kind, columns: [] };
}

/** "The column holds this"; `null`: none of those offered. */
export function saidOfColumn(
  { kind, column: { column } }: { readonly kind: TableKind; readonly column: FoundColumn },
  field: string | null,
): Said {
  return { kind, columns: [{ column, field }] };
}

/** "The day comes first." */
export function saidOfDates(
  { kind, column: { column, field } }: { readonly kind: TableKind; readonly column: FoundColumn },
  dateOrder: DateOrder,
): Said {
  const said: ColumnCorrection = { column, field, dateOrder };
  return { kind, columns: [said] };
}
