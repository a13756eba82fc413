import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fitCrossedEffects } from "../../../src/domain/ranking/crossed-effects";

const shared = path.resolve(__dirname, "../../../../shared");
const ratings = path.join(shared, "data/rd-ratings/InstEval.csv");
const present = existsSync(ratings);

type Level = { readonly id: number; readonly blup: number; readonly cond_se: number };
type Lme4 = {
  readonly intercept: number;
  readonly intercept_se: number;
  readonly var: { readonly s: number; readonly d: number; readonly Residual: number };
  readonly REMLcrit: number;
  readonly ranef: {
    readonly s: { readonly first20: readonly Level[] };
    readonly d: { readonly all: readonly Level[] };
  };
};

describe("crossed random effects against lme4 on 73,421 ratings of 1,128 lecturers by 2,972 students", () => {
  if (!present) {
    console.log("skipped: ../shared/data/rd-ratings/InstEval.csv is not there");
    it.skip("matches lme4", () => undefined);
    return;
  }
  const reference = path.join(shared, "reference/lme4_insteval.json");
  const { two: lme4 } = JSON.parse(readFileSync(reference, "utf8")) as { readonly two: Lme4 };
  const rows = readFileSync(ratings, "utf8").trim().split("\n").slice(1);
  const column = (index: number): number[] =>
    rows.map((row) => Number(row.split(",")[index]?.replaceAll('"', "")));
  const students = levels(column(1));
  const lecturers = levels(column(2));
  const fit = fitCrossedEffects(
    {
      row: students.index,
      column: lecturers.index,
      value: Float64Array.from(column(7)),
      weight: null,
    },
    students.ids.length,
    lecturers.ids.length,
  );

  it("gives lme4's variances, mean and predictions within a hundred-thousandth", () => {
    const relative = {
      student: fit.variances.agent / lme4.var.s - 1,
      lecturer: fit.variances.evaluator / lme4.var.d - 1,
      residual: fit.variances.residual / lme4.var.Residual - 1,
      mean: fit.mean / lme4.intercept - 1,
      meanSd: fit.meanSd / lme4.intercept_se - 1,
    };
    const largest = (
      theirs: readonly Level[],
      { ids }: { readonly ids: readonly number[] },
      blups: Float64Array,
      sds: Float64Array,
    ): number =>
      theirs.reduce((most, { id, blup, cond_se }) => {
        const at = ids.indexOf(id);
        const blupGap = Math.abs((blups[at] ?? NaN) - blup);
        return Math.max(most, blupGap, Math.abs((sds[at] ?? NaN) - cond_se));
      }, 0);
    const differences = {
      ...relative,
      students: largest(lme4.ranef.s.first20, students, fit.agent, fit.agentConditionalSd),
      lecturers: largest(lme4.ranef.d.all, lecturers, fit.evaluator, fit.evaluatorConditionalSd),
    };
    console.log(`difference from lme4: ${JSON.stringify(differences)}`);
    for (const difference of Object.values(differences)) {
      expect(Math.abs(difference)).toBeLessThan(1e-5);
    }
    expect(fit.criterion - lme4.REMLcrit).toBeLessThan(1e-8);
  });
});

function levels(values: readonly number[]): {
  readonly ids: readonly number[];
  readonly index: Uint32Array;
} {
  const ids = [...new Set(values)].sort((a, b) => a - b);
  const position = new Map(ids.map((id, at) => [id, at]));
  return { ids, index: Uint32Array.from(values, (value) => position.get(value) ?? NaN) };
}
