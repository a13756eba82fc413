import fc from "fast-check";
import { metrics, type MetricId } from "../../../../src/domain/metrics/metric";
import { isShare } from "../../../../src/domain/selections/check-condition";
import type { Condition } from "../../../../src/domain/selections/selections";
import {
  comparedAs,
  comparisonsFor,
  conditionsOf,
  draftOf,
  newCondition,
  onMetric,
  unitOf,
} from "../../../../src/taskpane/rooms/rules/selection-draft";

const draft = (...conditions: Parameters<typeof draftOf>[1]) => draftOf("Slow", conditions);

test("the tenth who take longest reads 10 per cent and means a tenth of the agents", () => {
  const condition: Condition = {
    name: "Slow",
    metric: "handleTime",
    comparison: "worst-share",
    value: 0.1,
  };
  expect(draft(condition).conditions).toEqual([
    { metric: "handleTime", comparison: "worst-share", value: "10" },
  ]);
  expect(conditionsOf(draft(condition), [])).toEqual({ conditions: [condition] });
});

test("a limit on a share is typed in per cent, one on a time in seconds", () => {
  const typed = {
    name: " Few surveys ",
    conditions: [
      { metric: "surveySent", comparison: "below", value: "60％" },
      { metric: "handleTime", comparison: "above", value: "３00" },
    ],
  } as const;
  expect(conditionsOf(typed, [])).toEqual({
    conditions: [
      { name: "Few surveys", metric: "surveySent", comparison: "below", value: 0.6 },
      { name: "Few surveys", metric: "handleTime", comparison: "above", value: 300 },
    ],
  });
});

test("what cannot be meant is refused where it stands", () => {
  const typed = {
    name: "",
    conditions: [
      { ...newCondition, value: "many" },
      { ...newCondition, value: "" },
      { ...newCondition, value: "0" },
      { ...newCondition, value: "120" },
      newCondition,
    ],
  };
  expect(conditionsOf(typed, [])).toEqual({
    problems: {
      name: "no-name",
      values: ["not-a-number", "not-a-number", "not-a-share", "not-a-share", null],
    },
  });
});

test("a name that another selection has would join the two, and is refused", () => {
  const typed = { name: "Slow ", conditions: [newCondition] };
  expect(conditionsOf(typed, ["Slow"])).toMatchObject({ problems: { name: "name-taken" } });
});

test("of a metric without a better side there is no worst part; a value in another unit goes", () => {
  expect(comparisonsFor("surveySent")).toEqual(["above", "below"]);
  const moved = onMetric({ ...newCondition, value: "10" }, "callsHandled");
  expect(moved).toEqual({ metric: "callsHandled", comparison: "above", value: "" });
  expect(onMetric(newCondition, "complaints")).toEqual({ ...newCondition, metric: "complaints" });
  expect(comparedAs(newCondition, "above").value).toBe("");
  expect(comparedAs(newCondition, "best-share").value).toBe("10");
});

test("every valid condition comes back as it was", () => {
  const condition = fc.constantFrom(...(Object.keys(metrics) as MetricId[])).chain((metric) =>
    fc.constantFrom(...comparisonsFor(metric)).chain((comparison) => {
      const isPercent = unitOf({ metric, comparison }) === "percent";
      const value = fc.integer({ min: isShare(comparison) ? 1 : 0, max: 1000 });
      return value.map((thousandths): Condition => ({
        name: "Any",
        metric,
        comparison,
        value: isPercent ? thousandths / 1000 : thousandths,
      }));
    }),
  );
  fc.assert(
    fc.property(fc.array(condition, { minLength: 1, maxLength: 4 }), (conditions) => {
      expect(conditionsOf(draftOf("Any", conditions), [])).toEqual({ conditions });
    }),
    { numRuns: 60 },
  );
});
