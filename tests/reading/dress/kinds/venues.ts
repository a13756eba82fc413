import type { DressedKind, Scalar } from "../clean-table";

const rooms = {
  "zh-CN": ["培训室一", "培训室二", "大会议室", "多功能厅", "B座301", "演练室"],
  "zh-TW": ["訓練教室一", "訓練教室二", "大會議室", "多功能廳", "B棟301", "演練室"],
  en: ["Training room 1", "Training room 2", "Board room", "Hall", "B-301", "Role-play room"],
} as const;
const sites = { "zh-CN": ["广州", "成都"], "zh-TW": ["台北", "高雄"], en: ["Leeds", "Cardiff"] };

export const venues: DressedKind = {
  kind: "venues",
  topics: {
    "zh-CN": ["培训场地", "教室清单"],
    "zh-TW": ["訓練教室", "教室清單"],
    en: ["Training rooms", "Venues"],
  },
  make: (draw, { language }) => {
    const names = draw.some(rooms[language], draw.int(3, 6));
    return {
      kind: "venues",
      columns: [
        { fields: ["venueName"], slot: "venueName", nature: "name", values: names, isKey: true },
        {
          fields: ["seats"],
          slot: "seats",
          nature: "number",
          values: names.map(() => draw.int(6, 120)),
          isKey: true,
          most: 10_000,
        },
        {
          fields: ["branch"],
          slot: "branch",
          nature: "label",
          values: names.map(() => draw.pick(sites[language])),
          mayGo: true,
        },
      ],
      rows: names.length,
      person: names.map(() => -1),
    };
  },
  read: ({ venues: records }) =>
    (records ?? []).map(({ name, seats, branch }) => ({
      agent: -1,
      values: new Map<string, Scalar>([
        ["venueName", name],
        ["seats", seats],
        ["branch", branch],
      ]),
    })),
};
