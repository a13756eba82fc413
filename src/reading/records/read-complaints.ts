import type { Complaints } from "../../domain/records/complaints";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import type { RowLedger } from "../rows/row-ledger";
import { pickCodes } from "../rows/used-rows";
import { readMeanings } from "../values/meaning-column";
import { parseClosed, parseVerdict } from "../values/verdicts";
import { PickedColumns } from "./picked-columns";

/** Reads one list of complaints; a complaint that names no agent stays, about nobody. */
export function readComplaints(
  ledger: RowLedger,
  agents: Uint32Array,
  monthFirst: boolean,
): Complaints {
  const columns = new PickedColumns(ledger, monthFirst);
  return {
    count: columns.rows.length,
    agent: pickCodes(agents, columns.rows),
    number: columns.words("complaintId", "recordId"),
    day: columns.days("date"),
    businessType: columns.words("businessType"),
    category: columns.words("category"),
    severity: columns.words("severity"),
    upheld: columns.values("upheld", (of, column, field) =>
      readMeanings(of, column, field, parseVerdict),
    ),
    source: columns.words("complaintSource"),
    closed: columns.values("handled", (of, column, field) =>
      readMeanings(of, column, field, parseClosed),
    ),
    text: columns.words("details"),
  };
}

/** Lists of complaints joined; `null` when there is none. */
export function joinComplaints(parts: readonly Complaints[]): Complaints | null {
  if (parts.length === 0) return null;
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    agent: joinCodes(parts.map((part) => part.agent)),
    number: joinLabels(parts.map((part) => part.number)),
    day: joinValues(parts.map((part) => part.day)),
    businessType: joinLabels(parts.map((part) => part.businessType)),
    category: joinLabels(parts.map((part) => part.category)),
    severity: joinLabels(parts.map((part) => part.severity)),
    upheld: joinValues(parts.map((part) => part.upheld)),
    source: joinLabels(parts.map((part) => part.source)),
    closed: joinValues(parts.map((part) => part.closed)),
    text: joinLabels(parts.map((part) => part.text)),
  };
}
