import type { Month } from "../../foundation/day";
import { remembered } from "../../foundation/remembered";
import { at, indexAt } from "../metrics/columns";
import { countedKinds } from "../ranking/counted-kinds";
import type { Period } from "../ranking/period";
import { none } from "../records/agents";
import type { Centre } from "../records/centre";
import { monthsOfDays } from "./dated-months";

/** Where each call of the log belongs: one entry a call. */
export type CallCells = {
  /** Agent × `months` + month from `firstMonth` on; `none` for a call without a date, by nobody known or out of the period. */
  readonly cellOf: Uint32Array;
  readonly firstMonth: Month;
  readonly months: number;
  /** Business type of a call that counts; `kinds` for one of no type. */
  readonly kindOf: Uint32Array;
  readonly kinds: number;
};

/** Every metric of the log asks for the same; `null` without a dated call. */
export const callCells = remembered((period: Period, centre: Centre): CallCells | null => {
  const { calls } = centre;
  if (calls === null) return null;
  const { of: kindOf, kinds } = countedKinds(period, centre);
  const month = monthsOfDays(calls.day);
  let first = Infinity;
  let last = -Infinity;
  for (let k = 0; k < month.length; k++) {
    const m = at(month, k);
    if (m < first) first = m;
    if (m > last) last = m;
  }
  if (!(first <= last)) return null;
  const months = last - first + 1;
  const cellOf = new Uint32Array(calls.count);
  for (let k = 0; k < cellOf.length; k++) {
    const m = at(month, k);
    const counts = m === m && indexAt(kindOf, k) <= kinds;
    cellOf[k] = counts ? indexAt(calls.agent, k) * months + (m - first) : none;
  }
  return { cellOf, firstMonth: first, months, kindOf, kinds };
});
