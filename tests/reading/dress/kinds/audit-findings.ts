import { firstDayOfMonth } from "../../../../src/foundation/day";
import { agentSlots, present, type DressedKind, type Scalar } from "../clean-table";
import { column, records, wordOf } from "./column";
import { personColumns, repeated } from "./person-columns";

const categories = {
  "zh-CN": ["工单漏填", "业务答复错误", "身份未核实"],
  "zh-TW": ["工單漏填", "業務答覆錯誤", "身分未核實"],
  en: ["Field left empty", "Wrong answer", "Identity not checked"],
} as const;

export const auditFindings: DressedKind = {
  kind: "audit-findings",
  topics: {
    "zh-CN": ["差错明细", "稽核差错清单"],
    "zh-TW": ["稽核缺失明細", "工單稽核"],
    en: ["Audit findings", "Ticket audit"],
  },
  make: (draw, cast) => {
    const person = repeated(cast, 1, 2, draw);
    const first = firstDayOfMonth(cast.lastMonth);
    return {
      kind: "audit-findings",
      columns: [
        column(
          "recordId",
          "id",
          person.map((_, i) => `GD${7100 + i}`),
        ),
        ...personColumns(cast, person),
        column(
          "date",
          "day",
          person.map(() => first + draw.int(0, 27)),
          { slot: "day" },
        ),
        column(
          "evaluator",
          "name",
          person.map(() => draw.pick(cast.evaluators)),
        ),
        column(
          "category",
          "label",
          person.map(() => draw.pick(categories[cast.language])),
        ),
        column(
          "deduction",
          "number",
          person.map(() => draw.int(1, 10)),
          {
            most: 1000,
            mayBeNegative: true,
          },
        ),
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) => {
    const found = centre.auditFindings;
    if (!found) return [];
    return records(found.count, (i) => {
      const agent = found.agent[i] ?? -1;
      return {
        agent,
        values: new Map<string, Scalar>([
          ...agentSlots(centre, agent),
          ["recordId", wordOf(found.record, i)],
          ["day", present(found.day[i])],
          ["evaluator", wordOf(found.auditor, i)],
          ["category", wordOf(found.category, i)],
          ["deduction", present(found.pointsDeducted[i])],
        ]),
      };
    });
  },
};
