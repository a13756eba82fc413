import { firstDayOfMonth } from "../../../../src/foundation/day";
import { agentSlots, present, type DressedKind, type Scalar } from "../clean-table";
import { column, records, wordOf } from "./column";
import { personColumns } from "./person-columns";

const notes = {
  "zh-CN": ["近期接听量大，压力偏高", "希望多练投诉处理", "对新系统不熟"],
  "zh-TW": ["近期接聽量大，壓力偏高", "希望多練客訴處理", "對新系統不熟"],
  en: ["heavy load this month", "would like more complaint drills", "new screens are unfamiliar"],
} as const;

export const interviews: DressedKind = {
  kind: "interviews",
  topics: {
    "zh-CN": ["面谈记录", "绩效面谈"],
    "zh-TW": ["面談紀錄", "績效晤談"],
    en: ["Interview notes", "One-to-one interviews"],
  },
  make: (draw, cast) => {
    const person = cast.people.map((_, i) => i);
    const first = firstDayOfMonth(cast.lastMonth);
    return {
      kind: "interviews",
      columns: [
        ...personColumns(cast, person),
        column(
          "date",
          "day",
          person.map(() => first + draw.int(0, 27)),
          { slot: "day" },
        ),
        column(
          "interviewer",
          "name",
          person.map(() => draw.pick(cast.evaluators)),
        ),
        column(
          "details",
          "label",
          person.map(() => draw.pick(notes[cast.language])),
        ),
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) => {
    const found = centre.interviews;
    if (!found) return [];
    return records(found.count, (i) => {
      const agent = found.agent[i] ?? -1;
      return {
        agent,
        values: new Map<string, Scalar>([
          ...agentSlots(centre, agent),
          ["day", present(found.day[i])],
          ["interviewer", wordOf(found.interviewer, i)],
          ["details", wordOf(found.notes, i)],
        ]),
      };
    });
  },
};
