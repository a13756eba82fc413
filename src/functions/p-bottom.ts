import { at } from "../domain/metrics/columns";
import type { CrossedEffects } from "../domain/ranking/solved-effects";
import { rankProbabilities } from "../domain/ranking/rank-probabilities";
import { seededRandom, standardNormal } from "../foundation/random";
import { unwatched } from "../foundation/watch";
import {
  isError,
  nothingKnown,
  wrongNumber,
  type Answer,
  type Cells,
  type FunctionError,
} from "./answer";
import { keyOf, scoredPeople } from "./scored-people";

/** Always the same draws: the same cells give the same answer, today and on every machine. */
const seed = 20;

/**
 * PEILIAN.PBOTTOM: the chance that each person asked for really belongs to the last `bottom` of all who were scored, from draws of
 * everybody's true level at once (`domain/ranking/rank-probabilities.ts`). #N/A for one without a score; #NUM! unless `bottom`
 * is a number from 1 to all but one, or where the scores show no difference between people beyond chance.
 */
export async function pBottom(
  asked: Cells,
  agents: Cells,
  scores: Cells,
  bottom: number,
  evaluators: Cells | null,
  lowIsGood: boolean | null,
): Promise<readonly (readonly Answer[])[] | FunctionError> {
  const scored = scoredPeople(agents, scores, evaluators);
  if (isError(scored)) return scored;
  const { people, effects } = scored;
  const size = Math.floor(bottom);
  if (!(size >= 1 && size < people.size) || effects.variances.agent === 0) return wrongNumber;
  const chance = await chancesOf(effects, size, lowIsGood === true);
  return asked.map((row) =>
    row.map((cell) => {
      const key = keyOf(cell);
      if (key === "") return "";
      const person = people.get(key);
      return person === undefined ? nothingKnown : at(chance, person);
    }),
  );
}

type Chances = {
  readonly size: number;
  readonly turned: boolean;
  readonly chance: Promise<Float64Array>;
};

/** For every cell of a filled-down formula the draws are the same: made once for a fit, a size and a direction. */
const made = new WeakMap<CrossedEffects, Chances>();

function chancesOf(effects: CrossedEffects, size: number, turned: boolean): Promise<Float64Array> {
  const known = made.get(effects);
  if (known?.size === size && known.turned === turned) return known.chance;
  const chance = drawn(effects, size, turned);
  made.set(effects, { size, turned, chance });
  return chance;
}

async function drawn(
  effects: CrossedEffects,
  size: number,
  turned: boolean,
): Promise<Float64Array> {
  const normal = standardNormal(seededRandom(seed));
  const draw = (out: Float64Array): void => {
    effects.drawAgents(normal, out);
    if (turned) for (let i = 0; i < out.length; i++) out[i] = -at(out, i);
  };
  const people = effects.agent.length;
  return (await rankProbabilities(people, draw, size, 0, unwatched)).pBottom;
}
