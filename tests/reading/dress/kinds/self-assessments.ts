import { agentSlots, present, type DressedKind, type Scalar } from "../clean-table";
import { column, records } from "./column";
import { personColumns } from "./person-columns";

export const selfAssessments: DressedKind = {
  kind: "self-assessments",
  topics: {
    "zh-CN": ["自评表", "员工自评"],
    "zh-TW": ["自評表", "專員自評"],
    en: ["Self-assessment", "Self assessments"],
  },
  make: (draw, cast) => {
    const person = cast.people.map((_, i) => i);
    return {
      kind: "self-assessments",
      columns: [
        ...personColumns(cast, person),
        column(
          "month",
          "month",
          person.map(() => cast.lastMonth),
          { isKey: true },
        ),
        column(
          "selfScore",
          "number",
          person.map(() => draw.int(120, 198) / 2),
          {
            fields: ["selfScore", "score"],
            slot: "total",
            most: 1000,
          },
        ),
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) => {
    const found = centre.selfAssessments;
    if (!found) return [];
    return records(found.count, (i) => {
      const agent = found.agent[i] ?? -1;
      return {
        agent,
        values: new Map<string, Scalar>([
          ...agentSlots(centre, agent),
          ["month", present(found.month[i])],
          ["total", present(found.total[i])],
        ]),
      };
    });
  },
};
