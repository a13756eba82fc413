import { severityVerdict } from "../../../src/domain/calibration/severity-verdict";

const evaluator = (value: number, reach: number) => ({
  evaluator: "Wu",
  n: 40,
  shift: { value, low: value - reach, high: value + reach },
});

test("an evaluator is called strict or lenient only beyond noise", () => {
  expect(severityVerdict(evaluator(-4, 2))).toBe("strict");
  expect(severityVerdict(evaluator(3, 1))).toBe("lenient");
  expect(severityVerdict(evaluator(-1, 2))).toBe("no-difference");
  expect(severityVerdict(evaluator(2, 2))).toBe("no-difference");
});
