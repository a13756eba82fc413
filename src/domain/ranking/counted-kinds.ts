import { remembered } from "../../foundation/remembered";
import { at, indexAt } from "../metrics/columns";
import { dayTable, daysIn } from "../metrics/day-table";
import type { Centre } from "../records/centre";
import type { Period } from "./period";

/** Business type of each call that counts; one more for calls of no type, one beyond it for calls that do not count. */
export type CountedKinds = {
  readonly of: Uint32Array;
  readonly kinds: number;
  readonly agent: Uint32Array;
  readonly agents: number;
  readonly day: Float64Array;
};

const nobody = new Uint32Array(0);

/** Every figure of the log asks for the same, and every period that leaves no call out. */
export const countedKinds = remembered((period: Period, centre: Centre): CountedKinds => {
  const days = centre.calls === null ? [] : [...daysIn(centre.calls.day).keys()];
  return days.every(period.includesDay) && period.lacks === null
    ? allKinds(centre, undefined)
    : kindsWithin(centre, period.includesDay);
});

const allKinds = remembered<Centre, undefined, CountedKinds>((centre) =>
  kindsWithin(centre, () => true),
);

function kindsWithin(
  { agents, calls }: Centre,
  includesDay: (day: number) => boolean,
): CountedKinds {
  if (calls === null) {
    return { of: nobody, kinds: 0, agent: nobody, agents: 0, day: new Float64Array(0) };
  }
  const kinds = calls.businessTypes.length;
  const counts = dayTable(calls.day, (day) => (includesDay(day) ? 1 : 0));
  const of = new Uint32Array(calls.count);
  for (let k = 0; k < of.length; k++) {
    of[k] =
      indexAt(calls.agent, k) < agents.length && counts(at(calls.day, k)) === 1
        ? Math.min(indexAt(calls.businessType, k), kinds)
        : kinds + 1;
  }
  return { of, kinds, agent: calls.agent, agents: agents.length, day: calls.day };
}
