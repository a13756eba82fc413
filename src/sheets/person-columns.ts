import type { NumberFormatName, TableColumnSpec } from "../workbook/sheet-spec";
import type { ColumnExtras } from "./table-draft";

type Make<Id extends string> = (
  id: Id,
  format: NumberFormatName,
  extras?: ColumnExtras,
) => TableColumnSpec;

/** Columns of {@link personCells}. Ids are text: leading zeros matter. */
export function personColumns(make: Make<"name" | "agentId" | "team">): TableColumnSpec[] {
  return [make("name", "text"), make("agentId", "text"), make("team", "text")];
}

type EvidenceNotes = { readonly n: string; readonly fairMean: string };

/** Columns of {@link evidenceCells}, the means in the headline measure's own unit. */
export function evidenceColumns(
  make: Make<"n" | "mean" | "fairMean" | "fairLow" | "fairHigh">,
  format: NumberFormatName,
  notes: EvidenceNotes,
): TableColumnSpec[] {
  return [
    make("n", "integer", { headerNote: notes.n }),
    make("mean", format),
    make("fairMean", format, { headerNote: notes.fairMean }),
    make("fairLow", format),
    make("fairHigh", format),
  ];
}

/** Columns of {@link rankCells}. */
export function rankColumns(
  make: Make<"rank" | "rankLow" | "rankHigh">,
  note: string,
): TableColumnSpec[] {
  return [
    make("rank", "integer"),
    make("rankLow", "integer", { headerNote: note }),
    make("rankHigh", "integer", { headerNote: note }),
  ];
}
