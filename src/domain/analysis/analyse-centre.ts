import type { Day } from "../../foundation/day";
import type { Checkpoint } from "../../foundation/watch";
import { observeAttitude } from "../attitude/observe-attitude";
import { findBlindSpots } from "../blind-spots/find-blind-spots";
import { evaluatorAgreement } from "../calibration/evaluator-agreement";
import type { KnownAbilities } from "../diagnosis/ability-words";
import { findBusinessTypes } from "../business-types/find-business-types";
import { findHotTopics } from "../hot-topics/find-hot-topics";
import { applySelections } from "../selections/apply-selections";
import { findSelectiveInviting } from "../selections/find-selective-inviting";
import type { TypedSelections } from "../selections/selections";
import type { Diagnosis } from "../diagnosis/diagnosis";
import { errorPareto } from "../diagnosis/error-pareto";
import { standOuts } from "../diagnosis/stand-outs";
import type { Ranking } from "../ranking/ranking";
import type { Centre } from "../records/centre";
import type { Settings } from "../settings/settings";
import { auditCut } from "../cut-audit/audit-cut";
import type { Judged } from "../ranking/rank-agents";
import type { PlanRecord } from "../records/previous-plan";
import { nextReviews } from "../sampling/next-reviews";
import { movements } from "../tiers/movement";
import { span } from "../../foundation/watch";
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
  /** What the ranking was made from. */
  readonly judged: Judged;
  /** The plan compared with; `null`: there is none. */
  readonly compared: PlanRecord | null;
  /** What a person said a criterion draws on. */
  readonly abilities?: KnownAbilities;
  /** The conditions a person typed. */
  readonly selections?: TypedSelections;
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
  const { judged, compared, selections = { conditions: [], refused: [] } } = input;
  const cutAudit = await auditCut(input, span(checkpoint, 0, 0.4));
  await checkpoint(0.4);
  const earlyWarning = watchAgents(centre, settings, today);
  await checkpoint(0.5);
  const businessTypes = findBusinessTypes(centre, settings, ranking);
  await checkpoint(0.8);
  return {
    standings: standings(ranking),
    movements: compared === null ? null : movements(centre, tiers, compared),
    cutAudit,
    nextReviews: nextReviews(centre, ranking, judged, settings, today),
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
    businessTypes,
    recordings: businessTypes?.types.some(({ pairs }) => pairs.length > 0) ? businessTypes : null,
    hotTopics: findHotTopics(centre),
    selections: applySelections(centre, settings, selections),
    surveyInvitations: findSelectiveInviting(centre, settings),
    newHires: watchNewHires({ centre, ranking, tiers, settings, today }),
    needs: joinNeeds({ centre, diagnosis, tiers, settings }),
    evaluatorAgreement: evaluatorAgreement(centre, settings, input.seed),
  };
}
