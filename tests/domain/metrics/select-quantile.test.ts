import fc from "fast-check";
import { quantile } from "../../../src/domain/business-types/agent-spread";
import { selectQuantile, selectQuartiles } from "../../../src/domain/metrics/select-quantile";

it("is the quantile of the sorted values", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }),
      fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
      (values, p) => {
        const sorted = Float64Array.from(values).sort();
        expect(selectQuantile(Float64Array.from(values), p)).toBeCloseTo(quantile(sorted, p), 12);
      },
    ),
  );
});

it("gives all three quartiles as each alone", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 60 }),
      (values) => {
        const sorted = Float64Array.from(values).sort();
        const { low, median, high } = selectQuartiles(Float64Array.from(values));
        expect(low).toBeCloseTo(quantile(sorted, 0.25), 12);
        expect(median).toBeCloseTo(quantile(sorted, 0.5), 12);
        expect(high).toBeCloseTo(quantile(sorted, 0.75), 12);
      },
    ),
  );
});

it("of nothing is not known", () => {
  expect(selectQuantile(new Float64Array(0), 0.5)).toBeNaN();
  expect(selectQuartiles(new Float64Array(0)).median).toBeNaN();
});
