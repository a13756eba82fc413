import type { Standing } from "../standing/standings";

/**
 * What the data says beyond ranking, tiers and diagnosis. A part that has a sheet bears the sheet's id as its name; `null`:
 * the workbook does not hold what it takes, or there is nothing to say.
 */
export type Analysis = {
  /** One entry a ranked agent, in the order of the ranking. */
  readonly standings: readonly Standing[];
};
