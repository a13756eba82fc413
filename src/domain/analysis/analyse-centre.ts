import type { Day } from "../../foundation/day";
import { stepByStep } from "../../foundation/steps";
import { span, type Checkpoint } from "../../foundation/watch";
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
import { standings } from "../standing/standings";
import type { TierAssignment } from "../tiers/tiers";
import type { Analysis } from "./analysis";
import { makeMonths } from "../early-warning/months-of";
import { watchAgents } from "../early-warning/watch-agents";
import type { NeedWords } from "../needs/need-words";
import { joinNeeds } from "../needs/join-needs";
import { watchNewHires } from "../new-hires/watch-new-hires";
import { recognise } from "../recognition/recognise";
import { PartByPart } from "./part-by-part";

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
  /** How people speak of needs and of trouble, in all languages. */
  readonly words: { readonly needs: NeedWords; readonly trouble: readonly string[] };
  readonly today: Day;
  readonly seed: number;
};

/** Share of an early warning's time that its months take. */
const monthsOfWarning = 0.5;

/**
 * All parts of the analysis, one after another. Told to stop, it leaves the parts not yet begun `null`; the caller throws that
 * away.
 *
 * @param begins told of each part before it is made
 */
export async function analyseCentre(
  input: AnalysisInput,
  checkpoint: Checkpoint,
  begins: (part: keyof Analysis) => void = () => undefined,
): Promise<Analysis> {
  const {
    abilities = new Map(),
    centre,
    ranking,
    tiers,
    diagnosis,
    settings,
    today,
    words,
  } = input;
  const { judged, compared, selections = { conditions: [], refused: [] } } = input;
  const parts = new PartByPart(checkpoint, begins);
  const cutAudit = await parts.make("cutAudit", (within) => auditCut(input, within));
  const earlyWarning = await parts.make("earlyWarning", async (within) =>
    (await makeMonths(centre, span(within, 0, monthsOfWarning))) === "stop"
      ? null
      : stepByStep(watchAgents(centre, settings, today), within, monthsOfWarning),
  );
  const businessTypes = await parts.make("businessTypes", (within) =>
    findBusinessTypes(centre, settings, ranking, within),
  );
  return {
    standings: standings(ranking),
    movements: compared === null ? null : movements(centre, tiers, compared),
    cutAudit,
    nextReviews: await parts.make("nextReviews", (within) =>
      stepByStep(nextReviews(centre, ranking, judged, settings, today), within, 0),
    ),
    teamHeatMap: diagnosis.teams.length > 0 ? diagnosis.teams : null,
    weaknesses: await parts.make("weaknesses", () =>
      standOuts(
        diagnosis,
        (agent) => centre.agents[agent]?.team ?? null,
        ranking.agents.map(({ agent }) => agent).reverse(),
        settings,
      ),
    ),
    pareto: await parts.make("pareto", () => errorPareto(centre, settings.periodDays, abilities)),
    attitude: await parts.make("attitude", () => observeAttitude(centre, settings, abilities)),
    blindSpots: await parts.make("blindSpots", () => findBlindSpots(centre, diagnosis, settings)),
    earlyWarning,
    performanceInterview: earlyWarning?.fallen.length ? earlyWarning : null,
    recognition: await parts.make("recognition", () =>
      recognise({ centre, ranking, tiers, diagnosis, earlyWarning }),
    ),
    businessTypes,
    recordings: businessTypes?.types.some(({ pairs }) => pairs.length > 0) ? businessTypes : null,
    hotTopics: await parts.make("hotTopics", () => findHotTopics(centre)),
    selections: await parts.make("selections", () => applySelections(centre, settings, selections)),
    surveyInvitations: await parts.make("surveyInvitations", () =>
      findSelectiveInviting(centre, settings),
    ),
    newHires: await parts.make("newHires", () =>
      watchNewHires({ centre, ranking, tiers, settings, today, troubleWords: words.trouble }),
    ),
    needs: await parts.make("needs", () =>
      joinNeeds({ centre, diagnosis, tiers, settings, words: words.needs }),
    ),
    evaluatorAgreement: await parts.make("evaluatorAgreement", () =>
      evaluatorAgreement(centre, settings, input.seed),
    ),
  };
}
