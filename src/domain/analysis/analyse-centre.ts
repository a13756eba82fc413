import type { Day } from "../../foundation/day";
import type { Checkpoint } from "../../foundation/watch";
import type { Diagnosis } from "../diagnosis/diagnosis";
import type { Ranking } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { standings } from "../standing/standings";
import type { TierAssignment } from "../tiers/tiers";
import type { Analysis } from "./analysis";

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
  const { ranking } = input;
  await checkpoint(0);
  return { standings: standings(ranking) };
}
