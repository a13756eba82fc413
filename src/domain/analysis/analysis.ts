import type { BusinessTypes } from "../business-types/business-types";
import type { HotTopics } from "../hot-topics/hot-topics";
import type { Selections } from "../selections/selections";
import type { SurveyInvitations } from "../selections/survey-invitations";
import type { CutAudit } from "../cut-audit/cut-audit";
import type { NextReviews } from "../sampling/next-reviews";
import type { Movements } from "../tiers/movement";
import type { Standing } from "../standing/standings";
import type { Attitude } from "../attitude/attitude";
import type { BlindSpots } from "../blind-spots/blind-spots";
import type { EvaluatorAgreement } from "../calibration/evaluator-agreement";
import type { TeamResult } from "../diagnosis/diagnosis";
import type { ErrorPareto } from "../diagnosis/error-pareto";
import type { StandOuts } from "../diagnosis/stand-outs";
import type { EarlyWarning } from "../early-warning/early-warning";
import type { TrainingNeeds } from "../needs/training-needs";
import type { NewHires } from "../new-hires/new-hires";
import type { Recognition } from "../recognition/recognition";

/**
 * What the data says beyond ranking, tiers and diagnosis. A part that has a sheet bears the sheet's id as its name; `null`:
 * the workbook does not hold what it takes, or there is nothing to say.
 */
export type Analysis = {
  /** One entry a ranked agent, in the order of the ranking. */
  readonly standings: readonly Standing[];
  /** Since the plan compared with; `null`: there is none. */
  readonly movements: Movements | null;
  readonly cutAudit: CutAudit | null;
  readonly nextReviews: NextReviews | null;
  /** Teams against each other, from the diagnosis. */
  readonly teamHeatMap: readonly TeamResult[] | null;
  readonly weaknesses: StandOuts | null;
  readonly pareto: ErrorPareto | null;
  readonly attitude: Attitude | null;
  readonly blindSpots: BlindSpots | null;
  readonly earlyWarning: EarlyWarning | null;
  /** The same; `null` also when nobody is to be spoken with. */
  readonly performanceInterview: EarlyWarning | null;
  readonly recognition: Recognition | null;
  readonly businessTypes: BusinessTypes | null;
  /** The same; `null` also when there is no pair of recordings. */
  readonly recordings: BusinessTypes | null;
  readonly hotTopics: HotTopics | null;
  readonly selections: Selections | null;
  readonly surveyInvitations: SurveyInvitations | null;
  readonly newHires: NewHires | null;
  readonly needs: TrainingNeeds | null;
  /** Of evaluators who scored the same call; shown with their strictness. */
  readonly evaluatorAgreement: EvaluatorAgreement | null;
};
