import type { PlanRecord } from "../../../src/domain/records/previous-plan";
import { comparedPlan } from "../../../src/domain/tiers/compared-plan";

const october: PlanRecord = {
  made: { day: 20_380, dataTo: 20_376, results: 2500 },
  people: new Map(),
};
const november: PlanRecord = {
  made: { day: 20_410, dataTo: 20_406, results: 3000 },
  people: new Map(),
};
const kept = { plan: november, before: october };

test("a plan from new data is compared with the last one", () => {
  expect(comparedPlan(kept, { day: 20_440, dataTo: 20_436, results: 3400 })).toBe(november);
});

test("a plan made again on the same day is compared with what the first was compared with, though a sheet was put right", () => {
  expect(comparedPlan(kept, { day: 20_410, dataTo: 20_406, results: 3012 })).toBe(october);
});

test("a plan made again from the same data days later is no new plan either", () => {
  expect(comparedPlan(kept, { day: 20_412, dataTo: 20_406, results: 3000 })).toBe(october);
});

test("a few late reviews of the same month make it a new one", () => {
  expect(comparedPlan(kept, { day: 20_412, dataTo: 20_406, results: 3005 })).toBe(november);
});

test("the first plan, made again, is still the first", () => {
  expect(comparedPlan({ plan: november, before: null }, november.made)).toBeNull();
  expect(comparedPlan(null, november.made)).toBeNull();
});
