import type { EvaluatorAgreement } from "../../src/domain/calibration/evaluator-agreement";
import { localeFor } from "../../src/locales/locale";
import { localeTags, type LocaleTag } from "../../src/locales/locale-tag";
import { planSheets } from "../../src/sheets/plan-sheets";
import { aPlan } from "./a-plan";
import { columnOf, tableOf, wordsOf } from "./spec-cells";

const agreed: EvaluatorAgreement = {
  calls: 42,
  evaluators: 3,
  alpha: { value: 0.61, low: 0.57, high: 0.65 },
  verdict: "poor",
  differences: [
    {
      stricter: "Wu",
      milder: "Xu",
      calls: 17,
      difference: { value: 7.2, low: 5.4, high: 9.1 },
    },
  ],
};
const tooFew: EvaluatorAgreement = {
  calls: 4,
  evaluators: 2,
  alpha: null,
  verdict: "unsure",
  differences: [],
};

function summaryWords(tag: LocaleTag, agreement: EvaluatorAgreement | null): string {
  const plan = { ...aPlan, analysis: { ...aPlan.analysis, evaluatorAgreement: agreement } };
  const summary = planSheets(plan, localeFor(tag)).find(({ id }) => id === "summary");
  if (summary === undefined) throw new Error("no summary");
  return wordsOf(summary);
}

describe("evaluators on the summary", () => {
  it("calls an evaluator strict or lenient beside shift, interval and number of reviews", () => {
    const table = tableOf(planSheets(aPlan, localeFor("en")), "summary", "evaluators");
    expect(columnOf(table, "severity")).toEqual(["lenient", "strict"]);
    for (const id of ["n", "shift", "low", "high"]) {
      for (const figure of columnOf(table, id)) expect(typeof figure).toBe("number");
    }
  });

  it.each(localeTags)(
    "%s: says how many calls were scored twice, alpha and its interval",
    (tag) => {
      const said = summaryWords(tag, agreed);
      for (const figure of ["42", "0.61", "0.57", "0.65"]) expect(said).toContain(figure);
    },
  );

  it.each(localeTags)(
    "%s: says who gives less than whom for the same calls, by how much and how surely",
    (tag) => {
      const said = summaryWords(tag, agreed);
      for (const part of ["Wu", "Xu", "17", "7.2", "5.4", "9.1"]) expect(said).toContain(part);
      expect(said.indexOf("Wu")).toBeLessThan(said.indexOf("Xu"));
    },
  );

  it.each(localeTags)(
    "%s: gives no alpha for too few calls, and says when none was scored twice",
    (tag) => {
      const few = summaryWords(tag, tooFew);
      const { agreement, noneTwice } = localeFor(tag).sheets.summary.calibration;
      expect(few).toContain(agreement(tooFew, 10));
      expect(few).not.toContain("Krippendorff");
      expect(summaryWords(tag, null)).toContain(noneTwice);
    },
  );
});
