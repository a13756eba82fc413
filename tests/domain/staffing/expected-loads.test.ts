import { dayFromCivil, monthOf } from "../../../src/foundation/day";
import type { Calls } from "../../../src/domain/records/calls";
import type { Kpis } from "../../../src/domain/records/kpis";
import { expectedLoads } from "../../../src/domain/staffing/expected-loads";
import { agentNamed, centreOf } from "../scheduling/small-call-centre";
import { trafficOf } from "./some-traffic";

const monday = dayFromCivil(2026, 3, 2);
const grid = { days: [monday], dayStart: 540, slotMinutes: 30, slotsPerDay: 2 };
const onShift = Uint16Array.of(2, 2);

/** So many calls of five minutes at nine o'clock on each of the days. */
function logOf(days: readonly number[], callsADay: number): Calls {
  const rows = days.flatMap((day) => Array.from({ length: callsADay }, () => day));
  const every = (value: number): Float64Array => new Float64Array(rows.length).fill(value);
  return {
    count: rows.length,
    agent: new Uint32Array(rows.length),
    recording: { codes: new Uint32Array(rows.length), words: [] },
    day: Float64Array.from(rows),
    minute: every(545),
    businessType: new Uint32Array(rows.length),
    businessTypes: [],
    answered: every(1),
    talkSeconds: every(NaN),
    handleSeconds: every(300),
    speedOfAnswerSeconds: every(NaN),
    satisfaction: every(NaN),
    satisfactionMax: 5,
    resolved: every(NaN),
  };
}

const handled = (calls: number): Kpis => ({
  count: 1,
  agent: Uint32Array.of(0),
  month: Float64Array.of(monthOf(monday - 7)),
  metrics: new Map([["callsHandled", Float64Array.of(calls)]]),
});
const centre = (changes: Parameters<typeof centreOf>[1]) =>
  centreOf([agentNamed("Li Na"), agentNamed("Wang Wei")], changes);

test("without traffic the call log is counted, by weekday and interval; intervals without a call had none", () => {
  const calls = logOf([monday - 7, monday - 14], 8);
  const { loads, notes } = expectedLoads(centre({ calls, kpis: handled(16) }), grid, onShift, 0);
  expect([...(loads?.calls ?? [])]).toEqual([8, 0]);
  expect(loads?.handleSeconds[0]).toBe(300);
  expect(notes).toEqual([{ kind: "by-load", basis: "call-log", days: 2 }]);
});

test("a log with a tenth of the calls that the KPI sheet counts is a sample, and is not taken for the traffic", () => {
  const calls = logOf([monday - 7], 8);
  const { loads, notes } = expectedLoads(centre({ calls, kpis: handled(80) }), grid, onShift, 0);
  expect(loads).toBeNull();
  expect(notes).toEqual([{ kind: "log-is-a-sample", share: 0.1 }]);
});

test("a log that would leave everybody idle all day hardly holds every call", () => {
  const { loads, notes } = expectedLoads(centre({ calls: logOf([monday], 1) }), grid, onShift, 0);
  expect(loads).toBeNull();
  expect(notes[0]?.kind).toBe("log-too-thin");
});

test("traffic without handling times takes the log's; patience comes from the settings where no table has it", () => {
  const traffic = trafficOf([{ day: monday - 7, start: 540, calls: 10, handle: NaN }]);
  const calls = logOf([monday - 7], 1);
  const { loads } = expectedLoads(centre({ traffic, calls }), grid, onShift, 90);
  expect([loads?.handleSeconds[0], loads?.patienceSeconds[0]]).toEqual([300, 90]);
  const without = expectedLoads(centre({ traffic }), grid, onShift, 90);
  expect(without.loads).toBeNull();
  expect(without.notes).toEqual([{ kind: "no-handling-times" }]);
});

test("several queues are said to be kept apart", () => {
  const traffic = trafficOf([
    { day: monday - 7, start: 540, calls: 10, queue: "Cards" },
    { day: monday - 7, start: 540, calls: 10, queue: "Loans" },
  ]);
  expect(expectedLoads(centre({ traffic }), grid, onShift, 0).notes).toContainEqual({
    kind: "queues-apart",
    queues: 2,
  });
});
