import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fitCrossedEffects } from "../../../src/domain/ranking/crossed-effects";

const reference = path.resolve(__dirname, "../../../../shared/reference");
const present = existsSync(path.join(reference, "fixture_lme4.json"));

type Lme4 = {
  readonly intercept: number;
  readonly intercept_se: number;
  readonly var: { readonly agent: number; readonly evaluator: number; readonly Residual: number };
  readonly REMLcrit: number;
  readonly agent: readonly Level[];
  readonly evaluator: readonly Level[];
};
type Level = { readonly id: number; readonly blup: number; readonly cond_se: number };

describe("crossed random effects against lme4 on 10,264 reviews", () => {
  if (!present) {
    console.log("skipped: ../shared/reference/fixture_lme4.json is not there");
    it.skip("matches lme4", () => undefined);
    return;
  }
  const lme4 = JSON.parse(readFileSync(path.join(reference, "fixture_lme4.json"), "utf8")) as Lme4;
  const rows = readFileSync(path.join(reference, "fixture_calls.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(",").map(Number));
  const observations = {
    row: Uint32Array.from(rows, (row) => (row[0] ?? 0) - 1),
    column: Uint32Array.from(rows, (row) => (row[1] ?? 0) - 1),
    value: Float64Array.from(rows, (row) => row[3] ?? Number.NaN),
    weight: null,
  };
  const started = performance.now();
  const fit = fitCrossedEffects(observations, 1000, 12);
  const milliseconds = performance.now() - started;

  const largest = (pairs: readonly (readonly [number, number])[]) =>
    Math.max(...pairs.map(([ours, theirs]) => Math.abs(ours - theirs)));
  const print = (what: string, differences: object) => {
    console.log(`${what}, largest difference from lme4: ${JSON.stringify(differences)}`);
  };

  it("gives lme4's mean and predictions within a millionth", () => {
    const differences = {
      mean: largest([[fit.mean, lme4.intercept]]),
      agents: largest(lme4.agent.map(({ id, blup }) => [fit.agent[id - 1] ?? NaN, blup])),
      agentSd: largest(
        lme4.agent.map(({ id, cond_se }) => [fit.agentConditionalSd[id - 1] ?? NaN, cond_se]),
      ),
      evaluators: largest(
        lme4.evaluator.map(({ id, blup }) => [fit.evaluator[id - 1] ?? NaN, blup]),
      ),
      evaluatorSd: largest(
        lme4.evaluator.map(({ id, cond_se }) => [
          fit.evaluatorConditionalSd[id - 1] ?? NaN,
          cond_se,
        ]),
      ),
    };
    print(`${fit.iterations} iterations, ${milliseconds.toFixed(0)} ms cold`, differences);
    for (const difference of Object.values(differences)) expect(difference).toBeLessThan(1e-6);
  });

  // lme4's own search stops where the likelihood is flat to 1e-9; the variances are sharp to about a part in 400,000 there.
  it("finds a likelihood as high as lme4's, at the same variances", () => {
    const relative = {
      agent: fit.variances.agent / lme4.var.agent - 1,
      evaluator: fit.variances.evaluator / lme4.var.evaluator - 1,
      residual: fit.variances.residual / lme4.var.Residual - 1,
      meanSd: fit.meanSd / lme4.intercept_se - 1,
    };
    print(`criterion ${fit.criterion - lme4.REMLcrit}, relative`, relative);
    expect(fit.criterion - lme4.REMLcrit).toBeLessThan(1e-8);
    for (const difference of Object.values(relative)) {
      expect(Math.abs(difference)).toBeLessThan(5e-6);
    }
  });
});
