import type { IssueCause } from "../../domain/records/data-report";
import { metricFields } from "../kinds/field-groups";
import { matchHeader } from "../recognition/header-index";
import type { RawTable } from "../tables/table";
import { periodColumns } from "./period-columns";

/** Why a table of no known kind is not used, as far as its shape tells. */
export function unusedBecause(table: RawTable, unclear: ReadonlySet<RawTable>): IssueCause {
  if (unclear.has(table)) return { kind: "which-person" };
  if (table.headers.every((header) => header === "")) return { kind: "no-header" };
  if (liesOnItsSide(table)) return { kind: "on-its-side" };
  const { periods, measures, isPivot } = periodColumns(table);
  if (isPivot && periods.every((period, i) => period === null || measures[i] === "")) {
    return { kind: "which-measure" };
  }
  return { kind: "unknown-table" };
}

/** Measures below one another in the first column, and headers that are none: people, most likely. */
function liesOnItsSide({ view, grid, headers, rows }: RawTable): boolean {
  const measures = Math.min(rows.length, 40);
  if (measures < 2 || headers.length < 3) return false;
  let known = 0;
  for (let row = 0; row < measures; row++) {
    if (isMetric(view.shown(grid.at(row, 0)))) known += 1;
  }
  return known >= 2 && known >= 0.5 * measures && !headers.slice(1).some(isMetric);
}

function isMetric(text: string): boolean {
  return matchHeader(text).some(
    ({ field, confidence }) => confidence >= 0.8 && metricFields.some((metric) => metric === field),
  );
}
