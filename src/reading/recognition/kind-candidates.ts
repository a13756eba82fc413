import type { KindCandidate, Reason } from "../../domain/records/reasons";
import { tableKinds, type TableKind } from "../../domain/records/data-report";
import type { NotedEvidence } from "../kinds/evidence";
import { kindReadings } from "../kinds/all-kinds";
import { assignColumns, type ColumnMeaning, type StudiedTable } from "./assign-columns";

/** A kind with how surely a table is of it, and the meanings of its columns if it is. */
export type ScoredKind = {
  readonly kind: TableKind;
  readonly confidence: number;
  readonly columns: readonly ColumnMeaning[];
};

/** So many of the columns that speak for a kind, and of those against it, are told. */
const mostFields = 6;
const mostForeign = 4;

/** Every kind that anything speaks for, the likeliest first. */
export function scoreKinds(studied: StudiedTable, context: string): ScoredKind[] {
  return tableKinds
    .map((kind): ScoredKind => {
      const { fields, byMonth, evidence } = kindReadings[kind];
      const columns = assignColumns(studied, fields, undefined, byMonth);
      return { kind, columns, confidence: evidence({ studied, columns, context }) };
    })
    .filter(({ confidence }) => confidence > 0)
    .sort((a, b) => b.confidence - a.confidence);
}

/** A scored kind with what spoke for it and against it. */
export function explained(
  { kind, confidence, columns }: ScoredKind,
  studied: StudiedTable,
  context: string,
): KindCandidate {
  const noted: NotedEvidence = { fields: new Set(), foreign: new Set(), words: new Set() };
  kindReadings[kind].evidence({ studied, columns, context, noted });
  const fields = [...noted.fields].slice(0, mostFields);
  const headers = [...noted.foreign].slice(0, mostForeign);
  const reasons: Reason[] = [];
  if (fields.length > 0) reasons.push({ kind: "neighbours", fields });
  for (const word of noted.words) reasons.push({ kind: "named", word });
  if (headers.length > 0) reasons.push({ kind: "unlike", headers });
  return { kind, confidence, reasons };
}
