import { firstDayOfMonth } from "../../../../src/foundation/day";
import { agentSlots, present, type CleanColumn, type DressedKind } from "../clean-table";
import { personColumns, repeated } from "./person-columns";
import { businessTypes } from "./reviews";

export const calls: DressedKind = {
  kind: "calls",
  topics: {
    "zh-CN": ["通话记录", "话单明细", "来电明细"],
    "zh-TW": ["進線明細", "通話紀錄"],
    en: ["Call log", "Calls", "Contact detail"],
  },
  make: (draw, cast) => {
    const person = repeated(cast, 2, 4, draw);
    const first = firstDayOfMonth(cast.lastMonth);
    const answered = person.map(() => (draw.chance(0.85) ? 1 : 0));
    const ifAnswered = (of: () => number): (number | null)[] =>
      answered.map((yes) => (yes === 1 ? of() : null));
    const optional: CleanColumn[] = [
      {
        fields: ["time"],
        slot: "minute",
        nature: "clock",
        values: person.map(() => draw.int(8 * 60, 20 * 60)),
        mayGo: true,
      },
      {
        fields: ["resolved"],
        slot: "resolved",
        nature: "yes-no",
        values: ifAnswered(() => draw.int(0, 1)),
        mayGo: true,
      },
      {
        fields: ["satisfaction"],
        slot: "satisfaction",
        nature: "stars",
        values: ifAnswered(() => draw.int(1, 5)),
        mayGo: true,
      },
      {
        fields: ["speedOfAnswer"],
        slot: "speedOfAnswer",
        nature: "duration",
        values: ifAnswered(() => draw.int(2, 90)),
        mayGo: true,
      },
    ];
    return {
      kind: "calls",
      columns: [
        {
          fields: ["recordId"],
          slot: "recording",
          nature: "id",
          values: person.map((_, i) => `C${880_000 + i * 3}`),
        },
        ...personColumns(cast, person),
        {
          fields: ["date"],
          slot: "day",
          nature: "day",
          values: person.map(() => first + draw.int(0, 27)),
        },
        {
          fields: ["businessType"],
          slot: "businessType",
          nature: "label",
          values: person.map(() => draw.pick(businessTypes[cast.language])),
        },
        { fields: ["answered"], slot: "answered", nature: "yes-no", values: answered, isKey: true },
        {
          fields: ["talkTime"],
          slot: "talkTime",
          nature: "duration",
          values: ifAnswered(() => draw.int(35, 900)),
        },
        ...draw.some(optional, draw.int(1, 4)),
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) => {
    const { calls: records } = centre;
    if (!records) return [];
    return Array.from({ length: records.count }, (_, i) => {
      const agent = records.agent[i] ?? -1;
      return {
        agent,
        values: new Map([
          ...agentSlots(centre, agent),
          ["recording", records.recording.words[records.recording.codes[i] ?? -1] ?? null] as const,
          ["day", present(records.day[i])] as const,
          ["minute", present(records.minute[i])] as const,
          ["businessType", records.businessTypes[records.businessType[i] ?? -1] ?? null] as const,
          ["answered", present(records.answered[i])] as const,
          ["resolved", present(records.resolved[i])] as const,
          ["satisfaction", present(records.satisfaction[i])] as const,
          ["talkTime", present(records.talkSeconds[i])] as const,
          ["speedOfAnswer", present(records.speedOfAnswerSeconds[i])] as const,
        ]),
      };
    });
  },
};
