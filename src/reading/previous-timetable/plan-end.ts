import type { Day } from "../../foundation/day";
import type { WorkbookSnapshot } from "../../workbook/port";
import { ownRows } from "../previous-plan/own-rows";
import { dayIn } from "./cell-values";

/** The last day of the plan in the workbook: that of its last interval. `null` where the sheet of the intervals is gone. */
export function readPlanEnd(snapshot: WorkbookSnapshot): Day | null {
  const table = ownRows(snapshot, "releasableHeads", "intervals", ["date", "start"]);
  const system = snapshot.description.dateSystem;
  let last: Day | null = null;
  for (const { cells } of table?.rows ?? []) {
    const day = dayIn(cells.get("date"), system);
    if (day !== null && (last === null || day > last)) last = day;
  }
  return last;
}
