import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  anyDisagreement,
  cohenKappa,
  linearDisagreement,
  quadraticDisagreement,
} from "../../../src/domain/calibration/cohen-kappa";
import { fleissKappa } from "../../../src/domain/calibration/fleiss-kappa";

const file = path.resolve(__dirname, "../../../../shared/reference/agreement_R.json");

type Table = readonly (readonly number[])[];
type Kappas = {
  readonly table: Table;
  readonly kappa: number;
  readonly kappa_linear: number;
  readonly kappa_quadratic: number;
};
type Reference = Readonly<
  Record<"wiki2x2" | "SexualFun" | "MS_Winnipeg" | "MS_NewOrleans", Kappas>
> & {
  readonly Cohen1968: {
    readonly table: Table;
    readonly weights: Table;
    readonly n: number;
    readonly kappa: number;
    readonly weighted: number;
  };
  readonly Fleiss_kappa_wiki: { readonly counts: Table; readonly kappa: number };
};

/** One entry a judgement: its row and its column in a table of counts. */
function spread(table: Table, times = 1): readonly [row: Uint32Array, column: Uint32Array] {
  const cells = table.flatMap((row, r) =>
    row.flatMap((count, c) =>
      Array.from({ length: Math.round(count * times) }, () => [r, c] as const),
    ),
  );
  return [Uint32Array.from(cells, ([r]) => r), Uint32Array.from(cells, ([, c]) => c)];
}

describe("kappa against R's vcd and psych", () => {
  if (!existsSync(file)) {
    console.log("skipped: ../shared/reference/agreement_R.json is not there");
    it.skip("matches the reference", () => undefined);
    return;
  }
  const reference = JSON.parse(readFileSync(file, "utf8")) as Reference;
  const compared = (what: string, differences: readonly number[]): number => {
    const largest = Math.max(...differences.map(Math.abs));
    console.log(`${what}: ${differences.length} values, largest difference ${largest}`);
    return largest;
  };

  it("matches Cohen's kappa, plain and weighted", () => {
    const { wiki2x2, SexualFun, MS_Winnipeg, MS_NewOrleans, Cohen1968 } = reference;
    const differences = [wiki2x2, SexualFun, MS_Winnipeg, MS_NewOrleans].flatMap((expected) => {
      const [first, second] = spread(expected.table);
      const categories = expected.table.length;
      return [
        cohenKappa(first, second, categories, anyDisagreement) - expected.kappa,
        cohenKappa(first, second, categories, linearDisagreement) - expected.kappa_linear,
        cohenKappa(first, second, categories, quadraticDisagreement) - expected.kappa_quadratic,
      ];
    });
    const [first, second] = spread(Cohen1968.table, Cohen1968.n);
    const own = (a: number, b: number) => Cohen1968.weights[a]?.[b] ?? Number.NaN;
    differences.push(
      cohenKappa(first, second, 3) - Cohen1968.kappa,
      cohenKappa(first, second, 3, own) - Cohen1968.weighted,
    );
    expect(compared("Cohen's kappa", differences)).toBeLessThan(1e-9);
  });

  it("matches Fleiss' kappa", () => {
    const { counts, kappa } = reference.Fleiss_kappa_wiki;
    const [unit, category] = spread(counts);
    const found = fleissKappa(unit, category, counts.length, counts[0]?.length ?? 0);
    expect(compared("Fleiss' kappa", [found - kappa])).toBeLessThan(1e-9);
  });
});
