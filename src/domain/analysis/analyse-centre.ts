import type { Day } from "../../foundation/day";
import type { Checkpoint } from "../../foundation/watch";
import { observeAttitude } from "../attitude/observe-attitude";
import { findBlindSpots } from "../blind-spots/find-blind-spots";
import type { KnownAbilities } from "../diagnosis/ability-words";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { errorPareto } from "../diagnosis/error-pareto";
import { standOuts } from "../diagnosis/stand-outs";
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
  /** What a person said a criterion draws on. */
  readonly abilities?: KnownAbilities;
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
  const { abilities = new Map(), centre, ranking, tiers, diagnosis, settings, today } = input;
  await checkpoint(0);
  const earlyWarning = watchAgents(centre, settings, today);
  await checkpoint(0.5);
  return {
    standings: standings(ranking),
    teamHeatMap: diagnosis.teams.length > 0 ? diagnosis.teams : null,
    weaknesses: standOuts(
      diagnosis,
      (agent) => centre.agents[agent]?.team ?? null,
      ranking.agents.map(({ agent }) => agent).reverse(),
      settings,
    ),
    pareto: errorPareto(centre, settings.periodDays, abilities),
    attitude: observeAttitude(centre, settings, abilities),
    blindSpots: findBlindSpots(centre, diagnosis, settings),
    earlyWarning,
    performanceInterview: earlyWarning?.fallen.length ? earlyWarning : null,
    recognition: recognise({ centre, ranking, tiers, diagnosis, earlyWarning }),
    newHires: watchNewHires({ centre, ranking, tiers, settings, today }),
    needs: joinNeeds({ centre, diagnosis, tiers, settings }),
  };
}
