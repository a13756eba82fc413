import type { Standing } from "../standing/standings";
import type { Attitude } from "../attitude/attitude";
import type { BlindSpots } from "../blind-spots/blind-spots";
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
  readonly newHires: NewHires | null;
  readonly needs: TrainingNeeds | null;
};
