import { metrics } from "../metrics/metric";
import type { Centre } from "../records/centre";
import type { DataReport } from "../records/data-report";
import type { Assumption } from "../settings/assumption";
import type { Settings } from "../settings/settings";
import { resolveGroupSizes } from "./group-sizes";
import type { Ranking } from "./ranking";

/** What ranking and tiers took for granted because the workbook did not say. */
export function rankingAssumptions(input: {
  readonly centre: Centre;
  readonly report: DataReport;
  readonly ranking: Ranking;
  readonly settings: Settings;
}): readonly Assumption[] {
  const { centre, report, ranking, settings } = input;
  const assumptions: Assumption[] = [];
  if (!report.tables.some((table) => table.kind === "staff")) {
    assumptions.push({ kind: "no-staff-list", agents: centre.agents.length });
  }
  if (ranking.headline !== metrics.qaScore.id) {
    assumptions.push({ kind: "no-qa-reviews", headline: ranking.headline });
  }
  if (centre.agents.every((agent) => agent.hiredOn === null)) {
    assumptions.push({ kind: "no-hire-dates" });
  }
  const ranked = ranking.agents.filter((agent) => agent.rank !== null).length;
  const { reduced, bottom, top } = resolveGroupSizes(settings, ranked);
  if (reduced) assumptions.push({ kind: "group-sizes-reduced", agents: ranked, bottom, top });
  return assumptions;
}
