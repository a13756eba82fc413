import type { Day } from "../../foundation/day";
import type { Checkpoint } from "../../foundation/watch";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Ranking } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { standings } from "../standing/standings";
import type { TierAssignment } from "../tiers/tiers";
import type { Analysis } from "./analysis";
import { watchAgents } from "../early-warning/watch-agents";
import { joinNeeds } from "../needs/join-needs";
import { watchNewHires } from "../new-hires/watch-new-hires";
import { recognise } from "../recognition/recognise";

export type AnalysisInput = {
  readonly centre: Centre;
  readonly settings: Settings;
  readonly ranking: Ranking;
  /** One entry an active agent. */
  readonly tiers: readonly TierAssignment[];
  readonly diagnosis: Diagnosis;
  readonly today: Day;
  readonly seed: number;
};

/**
 * All parts of the analysis, one after another. Told to stop, it answers with what each part gives when told so; the caller
 * throws that away.
 */
export async function analyseCentre(
  input: AnalysisInput,
  checkpoint: Checkpoint,
): Promise<Analysis> {
  const { centre, ranking, tiers, diagnosis, settings, today } = input;
  await checkpoint(0);
  const earlyWarning = watchAgents(centre, settings, today);
  await checkpoint(0.5);
  return {
    standings: standings(ranking),
    earlyWarning,
    performanceInterview: earlyWarning?.fallen.length ? earlyWarning : null,
    recognition: recognise({ centre, ranking, tiers, diagnosis, earlyWarning }),
    newHires: watchNewHires({ centre, ranking, tiers, settings, today }),
    needs: joinNeeds({ centre, diagnosis, tiers, settings }),
  };
}
