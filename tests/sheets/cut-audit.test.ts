import { localeFor } from "../../src/locales/locale";
import { localeTags } from "../../src/locales/locale-tag";
import { planSheets } from "../../src/sheets/plan-sheets";
import { aCutAudit } from "./a-cut";
import { aPlan } from "./a-plan";
import { rowWhere, tableOf } from "./spec-cells";

test.each(localeTags)(
  "%s: who would only have too few results left is not said to do better without an evaluator",
  (tag) => {
    const locale = localeFor(tag);
    const { people } = aCutAudit;
    const why = (way: "leaves" | "too-few") => {
      const cutAudit = {
        ...aCutAudit,
        people: people.map((person) =>
          person.agent === 8
            ? { ...person, moves: [{ change: 2, group: "bottom", way } as const] }
            : person,
        ),
      };
      const plan = { ...aPlan, analysis: { ...aPlan.analysis, cutAudit } };
      const table = tableOf(planSheets(plan, locale), "cutAudit", "people");
      return rowWhere(table, "agentId", "1009").why;
    };
    const { ways } = locale.sheets.cutAudit;
    expect(why("leaves")).toContain(ways.bottom.leaves);
    expect(why("too-few")).toContain(ways.bottom["too-few"]);
    expect(why("too-few")).not.toBe(why("leaves"));
  },
);
