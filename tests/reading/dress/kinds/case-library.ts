import type { DressedKind, Scalar } from "../clean-table";
import { column } from "./column";
import { businessTypes } from "./reviews";

const titles = {
  "zh-CN": ["客户要求越级投诉", "挂失后仍被扣款", "重复来电催办", "额度被误降"],
  "zh-TW": ["客戶要求越級申訴", "掛失後仍被扣款", "重複來電催辦", "額度被誤降"],
  en: [
    "Caller wants the regulator",
    "Charged after reporting the loss",
    "Calls again and again",
    "Limit cut by mistake",
  ],
} as const;
const ways = {
  "zh-CN": ["先安抚再核实", "查流水后回电"],
  "zh-TW": ["先安撫再核實", "查流水後回電"],
  en: ["calm first, then check", "check the entries, call back"],
} as const;
const caseWords = {
  "zh-CN": { procedure: "流程类", business: "业务类", complaint: "投诉类" },
  "zh-TW": { procedure: "流程類", business: "業務類", complaint: "客訴類" },
  en: { procedure: "Procedure", business: "Business", complaint: "Complaint" },
} as const;

export const caseLibrary: DressedKind = {
  kind: "case-library",
  topics: {
    "zh-CN": ["案例库", "典型案例"],
    "zh-TW": ["案例庫", "典型個案"],
    en: ["Case library", "Cases"],
  },
  make: (draw, { language }) => {
    const chosen = draw.some(titles[language], draw.int(3, 4));
    return {
      kind: "case-library",
      columns: [
        column(
          "caseId",
          "id",
          chosen.map((_, i) => `K${100 + i}`),
          { isKey: true },
        ),
        column("caseTitle", "name", chosen, { isKey: true }),
        column(
          "caseKind",
          "label",
          chosen.map(() => draw.pick(["procedure", "business", "complaint"] as const)),
          { words: caseWords[language] },
        ),
        column(
          "businessType",
          "label",
          chosen.map(() => draw.pick(businessTypes[language])),
        ),
        column(
          "handling",
          "label",
          chosen.map(() => draw.pick(ways[language])),
        ),
      ],
      rows: chosen.length,
      person: chosen.map(() => -1),
    };
  },
  read: ({ caseLibrary: found }) =>
    (found ?? []).map((each) => ({
      agent: -1,
      values: new Map<string, Scalar>([
        ["caseId", each.id],
        ["caseTitle", each.title],
        ["caseKind", each.kind],
        ["businessType", each.businessType],
        ["handling", each.handling],
      ]),
    })),
};
