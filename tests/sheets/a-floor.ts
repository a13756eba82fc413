import type { TrainingProblem } from "../../src/domain/scheduling/problem";
import type { Floor } from "../../src/domain/staffing/floor";
import { floorOf } from "../../src/domain/staffing/floor-of";
import type { SlotLoads } from "../../src/domain/staffing/slot-loads";

const target = { share: 0.8, withinSeconds: 20 };

/** The phones of a plan with so many calls of four minutes in every slot. */
export function aFloor(problem: TrainingProblem, callsOfSlot: number): Floor {
  const { days, slotsPerDay, agents } = problem;
  const slots = days.length * slotsPerDay;
  const every = (value: number): Float64Array => new Float64Array(slots).fill(value);
  const loads: SlotLoads = {
    basis: "history",
    queues: [""],
    calls: every(callsOfSlot),
    handleSeconds: every(240),
    patienceSeconds: every(NaN),
    staffNeeded: every(NaN),
    days: new Uint16Array(slots).fill(4),
  };
  const phones = agents.map(({ onShift }) => onShift);
  return floorOf(problem, phones, loads, target, 0.1);
}

/** The phones of a workbook that tells of no calls. */
export function anUnknownFloor(onShift: Uint16Array): Floor {
  const required = new Float64Array(onShift.length).fill(NaN);
  return { target, shrinkage: 0.1, onShift, phones: [], required, loads: null };
}
