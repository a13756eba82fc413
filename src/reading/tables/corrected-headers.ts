import type { Corrections } from "../../domain/records/corrections";
import type { WorkbookSnapshot } from "../../workbook/port";
import { headerKey } from "../recognition/header-key";
import { tablesOfTab } from "./tables-of-tab";

/** The headers of the tables that corrections mean, by header key, as far as they stand on the tabs named. */
export function correctedHeaders(
  snapshot: WorkbookSnapshot,
  corrections: Corrections,
): ReadonlyMap<string, readonly string[]> {
  const tabs = new Set(corrections.map(({ sheet }) => sheet));
  const wanted = new Set(corrections.map((one) => one.headerKey));
  const headers = new Map<string, readonly string[]>();
  for (const tab of tabs) {
    for (const table of tablesOfTab(snapshot, tab)) {
      const key = headerKey(table);
      if (wanted.has(key)) headers.set(key, table.headers);
    }
  }
  return headers;
}
