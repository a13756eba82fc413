import { clockTime } from "../../../../src/foundation/day";
import type { CleanColumn, DressedKind } from "../clean-table";

export const shiftDefinitions: DressedKind = {
  kind: "shift-definitions",
  topics: {
    "zh-CN": ["班次定义", "班次说明"],
    "zh-TW": ["班別定義", "班別說明"],
    en: ["Shift codes", "Shift definitions"],
  },
  make: (draw, { shifts }) => {
    const hours: CleanColumn[] = draw.chance(0.6)
      ? [
          {
            fields: ["shiftStart"],
            slot: "start",
            nature: "clock",
            values: shifts.map(({ start }) => start),
            isKey: true,
          },
          {
            fields: ["shiftEnd"],
            slot: "end",
            nature: "clock",
            values: shifts.map(({ end }) => end % 1440),
            isKey: true,
          },
        ]
      : [
          {
            fields: ["time"],
            slot: "hours",
            nature: "label",
            values: shifts.map(({ start, end }) => `${clockTime(start)}-${clockTime(end)}`),
            isKey: true,
          },
        ];
    return {
      kind: "shift-definitions",
      columns: [
        {
          fields: ["shiftCode"],
          slot: "shiftCode",
          nature: "label",
          values: shifts.map(({ code }) => code),
          isKey: true,
        },
        ...hours,
      ],
      rows: shifts.length,
      person: shifts.map(() => -1),
    };
  },
  // A centre keeps the hours of each shift worked, not the codes they came from.
  read: () => null,
};
