import type { Month } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { at } from "../metrics/columns";
import type { CountedKinds } from "./counted-kinds";
import { sumsByKind, type KindSums } from "./kind-sums";
import { monthsOfRows, sumsByMonth, width } from "./month-sums";

/**
 * {@link sumsByKind} without the calls of one month: the kinds' means move, and with them every agent's deviations by the calls of each
 * kind she keeps. What each month holds is summed up once for all of them.
 */
export function sumsWithoutMonth(
  counted: CountedKinds,
  column: Float64Array,
  month: Month,
): KindSums {
  const whole = sumsByKind(counted, column);
  const { months, places, ofAgents: byAgent, ofKinds } = sumsByMonth(counted, column);
  const gained = gainsWithoutMonths(counted, column);
  const left = months.indexOf(month);
  if (left < 0) return whole;
  const ofAgents = whole.ofAgents.slice();
  for (let who = 0; who < counted.agents; who++) {
    const own = width * who;
    const taken = width * (who * places + left);
    const calls = at(ofAgents, own) - at(byAgent, taken);
    ofAgents[own] = calls;
    ofAgents[own + 1] = calls === 0 ? 0 : at(ofAgents, own + 1) - at(byAgent, taken + 1);
    ofAgents[own + 2] =
      calls === 0
        ? 0
        : at(ofAgents, own + 2) -
          at(byAgent, taken + 2) +
          at(gained.ofAgents, who * months.length + left);
  }
  const kinds = whole.count.length;
  const count = new Float64Array(kinds);
  const mean = new Float64Array(kinds);
  const squares = new Float64Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    const taken = width * (left * kinds + kind);
    const calls = at(whole.count, kind) - at(ofKinds, taken);
    const step = calls === 0 ? Number.NaN : at(gained.ofKinds, taken / width);
    const rest = at(whole.squares, kind) - at(ofKinds, taken + 2);
    count[kind] = calls;
    mean[kind] = at(whole.mean, kind) - step;
    squares[kind] = calls === 0 ? 0 : Math.max(0, rest - calls * step * step);
  }
  return { ofAgents, count, mean, squares };
}

type Gains = {
  /** By agent and month: what the calls she keeps without the month gain by the kinds' means that move. */
  readonly ofAgents: Float64Array;
  /** By month and kind: what one call gains. */
  readonly ofKinds: Float64Array;
};

const gainsWithoutMonths = remembered((counted: CountedKinds, column: Float64Array): Gains => {
  const { of, agent, agents, day } = counted;
  const kinds = counted.kinds + 1;
  const { months, placeOf } = monthsOfRows(day, undefined);
  const count = months.length;
  const sums = sumsByMonth(counted, column);
  const ofKinds = new Float64Array(count * kinds);
  for (let cell = 0; cell < ofKinds.length; cell++) {
    const calls = at(sums.count, cell % kinds) - at(sums.ofKinds, width * cell);
    ofKinds[cell] = calls === 0 ? 0 : at(sums.ofKinds, width * cell + 1) / calls;
  }
  const ofAgents = new Float64Array(agents * count);
  for (let k = 0; k < column.length; k++) {
    const value = column[k] ?? 0;
    const kind = of[k] ?? 0;
    if (value !== value || kind >= kinds) continue;
    const own = placeOf[k] ?? count;
    const first = (agent[k] ?? 0) * count;
    for (let month = 0; month < count; month++) {
      if (month === own) continue;
      ofAgents[first + month] =
        (ofAgents[first + month] ?? 0) + (ofKinds[month * kinds + kind] ?? 0);
    }
  }
  return { ofAgents, ofKinds };
});
