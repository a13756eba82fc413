import type { Interviews } from "../../domain/records/interviews";
import { joinCodes, joinLabels, joinValues } from "../rows/merge-parts";
import type { RowLedger } from "../rows/row-ledger";
import { pickCodes } from "../rows/used-rows";
import type { LabelColumn } from "../values/label-column";
import { PickedColumns } from "./picked-columns";

/** Reads one sheet of interview notes. */
export function readInterviews(
  ledger: RowLedger,
  agents: Uint32Array,
  monthFirst: boolean,
): Interviews {
  const columns = new PickedColumns(ledger, monthFirst);
  return {
    count: columns.rows.length,
    agent: pickCodes(agents, columns.rows),
    day: columns.days("date"),
    interviewer: columns.words("interviewer"),
    sort: columns.words("category"),
    topic: columns.words("topic"),
    notes: columns.words("details"),
    problem: columns.words("problem"),
    cause: columns.words("cause"),
    action: columns.words("action"),
    due: columns.days("deadline"),
    followUp: columns.words("followUp"),
    result: columns.words("result"),
  };
}

/** Interview notes joined; `null` when there are none. */
export function joinInterviews(parts: readonly Interviews[]): Interviews | null {
  if (parts.length === 0) return null;
  const words = (of: (part: Interviews) => LabelColumn): LabelColumn => joinLabels(parts.map(of));
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    agent: joinCodes(parts.map((part) => part.agent)),
    day: joinValues(parts.map((part) => part.day)),
    interviewer: words((part) => part.interviewer),
    sort: words((part) => part.sort),
    topic: words((part) => part.topic),
    notes: words((part) => part.notes),
    problem: words((part) => part.problem),
    cause: words((part) => part.cause),
    action: words((part) => part.action),
    due: joinValues(parts.map((part) => part.due)),
    followUp: words((part) => part.followUp),
    result: words((part) => part.result),
  };
}
