import { monthInHeader } from "../layout/month-in-header";
import { quarterInHeader } from "../layout/quarter-in-header";
import type { RowLedger } from "../rows/row-ledger";

/** Lists, once at its header, every column in use whose figures are of a quarter and are kept under its last month. */
export function listQuarters(ledger: RowLedger): void {
  for (const { column, header, field, period } of ledger.found.columns) {
    if (field === null || period === null || monthInHeader(header) !== null) continue;
    if (quarterInHeader(header) === null) continue;
    ledger.assume(column, { kind: "quarter-as-month", field: "month" });
  }
}
