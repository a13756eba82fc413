import { seededRandom, standardNormal, subSeed } from "../foundation/random";

/** Standard deviations in points of the QA score (0–100), as in the simulation the estimators are measured on. */
export const abilitySd = 4;
export const severitySd = 3;
export const callSd = 10;
export const meanScore = 78;

/** Ability of each agent in points above or below the mean. */
export function drawAbilities(agents: number, seed: number): Float64Array {
  const normal = standardNormal(seededRandom(subSeed(seed, "abilities")));
  return Float64Array.from({ length: agents }, () => abilitySd * normal());
}
