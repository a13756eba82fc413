import { metrics } from "../metrics/metric";
import type { Centre } from "../records/centre";
import type { DataReport } from "../records/data-report";
import type { Assumption } from "../settings/assumption";
import type { Settings } from "../settings/settings";
import type { TierAssignment } from "../tiers/tiers";
import { askedGroupSizes } from "./group-sizes";
import type { Ranking } from "./ranking";

/** What ranking and tiers took for granted because the workbook did not say. */
export function rankingAssumptions(input: {
  readonly centre: Centre;
  readonly report: DataReport;
  readonly ranking: Ranking;
  readonly tiers: readonly TierAssignment[];
  readonly settings: Settings;
}): readonly Assumption[] {
  const { centre, report, ranking, tiers, settings } = input;
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
  const asked = askedGroupSizes(settings, ranked);
  const places = groupPlaces(tiers);
  if (places.bottom < asked.bottom || places.top < asked.top) {
    assumptions.push({ kind: "group-sizes-reduced", agents: ranked, ...places });
  }
  return assumptions;
}

/** The places of both groups, whether or not the evidence was enough to name somebody for each. */
function groupPlaces(tiers: readonly TierAssignment[]): { bottom: number; top: number } {
  const count = (fits: (one: TierAssignment) => boolean) => tiers.filter(fits).length;
  return {
    bottom: count(({ tier, reason }) => tier === "one-to-one" || reason.kind === "not-sure-enough"),
    top: count(({ tier }) => tier === "recording-study"),
  };
}
