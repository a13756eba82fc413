import { floorOf } from "../../../src/domain/staffing/floor-of";
import { planEffect } from "../../../src/domain/staffing/plan-effect";
import { serviceLevel } from "../../../src/domain/staffing/service-level";
import type { Session } from "../../../src/domain/scheduling/timetable";
import { at, liNaCourtesy, monday, smallCentre, wangWeiCourtesy } from "../scheduling/small-centre";

/** Three on shift all day, two calls of five minutes in each half hour. */
const problem = smallCentre();
const slots = problem.days.length * problem.slotsPerDay;
const every = (value: number): Float64Array => new Float64Array(slots).fill(value);
const floor = floorOf(
  problem,
  problem.agents.map(({ onShift }) => onShift),
  {
    basis: "history",
    queues: [""],
    calls: every(2),
    handleSeconds: every(300),
    patienceSeconds: every(NaN),
    staffNeeded: every(NaN),
    days: new Uint16Array(slots).fill(4),
  },
  { share: 0.8, withinSeconds: 20 },
  0,
);
const session: Session = {
  id: "S001",
  course: "courtesy",
  day: monday,
  start: at(9),
  end: at(10),
  trainer: null,
  venue: null,
  demands: [liNaCourtesy, wangWeiCourtesy],
};
const effect = (sessions: readonly Session[], of = floor) =>
  planEffect(of, problem, { sessions, unplaced: [], cost: 0 });
const load = { calls: 2, intervalSeconds: 1800, handleSeconds: 300, patienceSeconds: null };

test("two of three in training from nine to ten leave one at the phones, and the service level says so", () => {
  const { released, before, withPlan } = effect([session]);
  expect([...released.slice(0, 3)]).toEqual([2, 2, 0]);
  expect(before[0]).toBe(serviceLevel(load, 3, 20));
  expect(withPlan[0]).toBe(serviceLevel(load, 1, 20));
  expect(withPlan[2]).toBe(before[2]);
});

test("two intervals of 54 miss the target by the plan; none does without it", () => {
  const { shortBefore, shortByPlan, slots: known, overall } = effect([session]);
  expect([shortBefore, shortByPlan, known]).toEqual([0, 2, 54]);
  const full = serviceLevel(load, 3, 20) ?? 0;
  const one = serviceLevel(load, 1, 20) ?? 0;
  expect(overall?.before).toBeCloseTo(full, 12);
  expect(overall?.withPlan).toBeCloseTo((52 * full + 2 * one) / 54, 12);
});

test("whoever takes no calls then, a lead or somebody after her shift, is not missed at the phones", () => {
  const [, ...others] = floor.phones;
  const phones = [new Uint32Array(problem.days.length), ...others];
  expect(effect([session], { ...floor, phones }).released[0]).toBe(1);
});
