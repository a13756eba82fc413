import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { krippendorffAlpha } from "../../../src/domain/calibration/krippendorff-alpha";

const file = path.resolve(__dirname, "../../../../shared/reference/krippendorff.json");

type Example = {
  readonly data_rows_are_raters: readonly (readonly (number | null)[])[];
  readonly results: Readonly<Record<string, { readonly alpha: number }>>;
};

describe("Krippendorff's alpha against exact fractions", () => {
  if (!existsSync(file)) {
    console.log("skipped: ../shared/reference/krippendorff.json is not there");
    it.skip("matches the reference", () => undefined);
    return;
  }
  const examples = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<string, Example>>;

  it("matches every nominal, ordinal and interval value", () => {
    let compared = 0;
    let largest = 0;
    for (const { data_rows_are_raters: rows, results } of Object.values(examples)) {
      const cells = rows.flatMap((row) => row.map((value, unit) => ({ unit, value })));
      const ratings = {
        unit: Uint32Array.from(cells, ({ unit }) => unit),
        units: rows[0]?.length ?? 0,
        value: Float64Array.from(cells, ({ value }) => value ?? Number.NaN),
      };
      for (const level of ["nominal", "ordinal", "interval"] as const) {
        const expected = results[level]?.alpha;
        if (expected === undefined) continue;
        compared += 1;
        largest = Math.max(largest, Math.abs(krippendorffAlpha(ratings, level) - expected));
      }
    }
    console.log(`Krippendorff's alpha: ${compared} values, largest difference ${largest}`);
    expect(compared).toBe(5);
    expect(largest).toBeLessThan(1e-9);
  });
});
