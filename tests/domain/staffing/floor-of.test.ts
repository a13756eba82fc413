import { floorOf } from "../../../src/domain/staffing/floor-of";
import type { SlotLoads } from "../../../src/domain/staffing/slot-loads";

const grid = { days: [20_000], dayStart: 540, slotMinutes: 30, slotsPerDay: 1 };
const sixty = Array.from({ length: 60 }, () => Uint32Array.of(1));
const eightyTwenty = { share: 0.8, withinSeconds: 20 };

function load(changes: Partial<SlotLoads> = {}): SlotLoads {
  return {
    basis: "forecast",
    queues: [""],
    calls: Float64Array.of(360),
    handleSeconds: Float64Array.of(240),
    patienceSeconds: Float64Array.of(NaN),
    staffNeeded: Float64Array.of(NaN),
    days: Uint16Array.of(1),
    ...changes,
  };
}

const required = (loads: SlotLoads | null, shrinkage = 0): number | undefined =>
  floorOf(grid, sixty, loads, eightyTwenty, shrinkage).required[0];

test("360 calls of four minutes in half an hour take 54 for 80/20 (Erlang C)", () => {
  expect(required(load())).toBe(54);
});

test("where a tenth of the time goes to breaks, 54 at the phone are 60 on shift", () => {
  expect(required(load(), 0.1)).toBe(60);
});

test("callers who hang up after two minutes leave fewer to answer (Erlang A)", () => {
  expect(required(load({ patienceSeconds: Float64Array.of(120) }))).toBeLessThan(54);
});

test("two queues of 180 calls take more than one of 360, for nobody is taken to help out", () => {
  const two = {
    queues: ["Cards", "Loans"],
    calls: Float64Array.of(180, 180),
    handleSeconds: Float64Array.of(240, 240),
    patienceSeconds: Float64Array.of(NaN, NaN),
    staffNeeded: Float64Array.of(NaN, NaN),
    days: Uint16Array.of(1, 1),
  };
  expect(required(load(two))).toBe(2 * 29);
});

test("without handling times the need stated by the centre's planners counts; without either nothing is known", () => {
  const handleSeconds = Float64Array.of(NaN);
  expect(required(load({ handleSeconds, staffNeeded: Float64Array.of(50) }))).toBe(50);
  expect(required(load({ handleSeconds }))).toBeNaN();
  expect(required(null)).toBeNaN();
});
