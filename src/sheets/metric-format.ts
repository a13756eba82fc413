import { metrics, type MetricId } from "../domain/metrics/metric";
import { unreachable } from "../foundation/result";
import type { NumberFormatName } from "../workbook/sheet-spec";

/** How a mean of the metric looks in its own unit. */
export function metricFormat(id: MetricId): NumberFormatName {
  const { unit } = metrics[id];
  switch (unit) {
    case "points":
    case "count":
      return "decimal1";
    case "rating":
      return "decimal2";
    case "fraction":
      return "percent1";
    case "seconds":
      return "integer";
    default:
      return unreachable(unit);
  }
}
