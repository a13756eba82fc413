import { dayFromCivil } from "../../../src/foundation/day";
import { trafficLoads } from "../../../src/domain/staffing/traffic-loads";
import { trafficOf, type TrafficRow } from "./some-traffic";

const monday = dayFromCivil(2026, 3, 2);
const grid = { days: [monday, monday + 1], dayStart: 540, slotMinutes: 30, slotsPerDay: 4 };

const loadsOf = (rows: readonly TrafficRow[]) => trafficLoads(trafficOf(rows), grid);

test("the calls of Monday at nine are the mean of the last Mondays at nine, with their number", () => {
  const loads = loadsOf([
    { day: monday - 7, start: 540, calls: 100 },
    { day: monday - 14, start: 540, calls: 140 },
    { day: monday - 6, start: 540, calls: 30 },
  ]);
  expect(loads?.calls[0]).toBe(120);
  expect(loads?.days[0]).toBe(2);
  expect(loads?.calls[4]).toBe(30);
  expect(loads?.basis).toBe("history");
});

test("history of more than eight weeks ago no longer counts", () => {
  const loads = loadsOf([
    { day: monday - 7, start: 540, calls: 100 },
    { day: monday - 70, start: 540, calls: 900 },
  ]);
  expect(loads?.calls[0]).toBe(100);
});

test("a forecast for the day goes before the past, and days it leaves out are counted from the past", () => {
  const loads = loadsOf([
    { day: monday, start: 540, calls: 80, isForecast: true },
    { day: monday - 7, start: 540, calls: 100 },
    { day: monday - 6, start: 540, calls: 60 },
  ]);
  expect([loads?.calls[0], loads?.calls[4]]).toEqual([80, 60]);
  expect(loads?.basis).toBe("forecast-and-history");
});

test("a weekday the history has never seen is taken as a usual day", () => {
  const loads = loadsOf([
    { day: monday - 7, start: 540, calls: 100 },
    { day: monday - 5, start: 540, calls: 60 },
  ]);
  expect(loads?.calls[4]).toBe(80);
});

test("hours are shared out over half hours, quarters added up; handling times weigh by calls", () => {
  const hour = loadsOf([{ day: monday - 7, start: 540, minutes: 60, calls: 100 }]);
  expect([hour?.calls[0], hour?.calls[1]]).toEqual([50, 50]);
  const quarters = loadsOf([
    { day: monday - 7, start: 540, minutes: 15, calls: 30, handle: 200 },
    { day: monday - 7, start: 555, minutes: 15, calls: 10, handle: 400 },
  ]);
  expect(quarters?.calls[0]).toBe(40);
  expect(quarters?.handleSeconds[0]).toBe(250);
  expect(quarters?.calls[1]).toBeNaN();
});

test("each queue has its own figures", () => {
  const loads = loadsOf([
    { day: monday - 7, start: 540, calls: 100, queue: "Cards" },
    { day: monday - 7, start: 540, calls: 20, queue: "Loans" },
  ]);
  expect(loads?.queues).toEqual(["Cards", "Loans"]);
  expect([loads?.calls[0], loads?.calls[8]]).toEqual([100, 20]);
});

test("a table without any calls says nothing", () => {
  expect(loadsOf([{ day: monday, start: 540 }])).toBeNull();
});
