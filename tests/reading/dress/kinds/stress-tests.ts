import { firstDayOfMonth } from "../../../../src/foundation/day";
import { agentSlots, present, type DressedKind, type Scalar } from "../clean-table";
import { column, records, wordOf } from "./column";
import { personColumns } from "./person-columns";

const scenarios = {
  "zh-CN": ["要求赔偿", "反复质问", "辱骂"],
  "zh-TW": ["要求賠償", "反覆質問", "辱罵"],
  en: ["demands money", "asks again and again", "swears"],
} as const;

export const stressTests: DressedKind = {
  kind: "stress-tests",
  topics: {
    "zh-CN": ["压力测试", "压力测试成绩"],
    "zh-TW": ["壓力測試", "壓力測試成績"],
    en: ["Stress tests", "Stress test scores"],
  },
  make: (draw, cast) => {
    const person = cast.people.map((_, i) => i);
    const first = firstDayOfMonth(cast.lastMonth);
    return {
      kind: "stress-tests",
      columns: [
        ...personColumns(cast, person),
        column(
          "date",
          "day",
          person.map(() => first + draw.int(0, 27)),
          { slot: "day" },
        ),
        column(
          "playedBy",
          "name",
          person.map(() => draw.pick(cast.evaluators)),
        ),
        column(
          "scenario",
          "label",
          person.map(() => draw.pick(scenarios[cast.language])),
        ),
        column(
          "stressScore",
          "number",
          person.map(() => draw.int(120, 198) / 2),
          {
            fields: ["stressScore", "score"],
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
    const found = centre.stressTests;
    if (!found) return [];
    return records(found.count, (i) => {
      const agent = found.agent[i] ?? -1;
      return {
        agent,
        values: new Map<string, Scalar>([
          ...agentSlots(centre, agent),
          ["day", present(found.day[i])],
          ["playedBy", wordOf(found.playedBy, i)],
          ["scenario", wordOf(found.scenario, i)],
          ["total", present(found.total[i])],
        ]),
      };
    });
  },
};
