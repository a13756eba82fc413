import { firstDayOfMonth } from "../../../../src/foundation/day";
import type { DressedKind, Scalar } from "../clean-table";

const names = {
  "zh-CN": [
    "情绪安抚",
    "异议处理技巧",
    "新版账单讲解",
    "礼貌用语接龙",
    "系统操作提速",
    "投诉升级流程",
  ],
  "zh-TW": [
    "情緒安撫",
    "異議處理技巧",
    "新版帳單說明",
    "禮貌用語接龍",
    "系統操作提速",
    "客訴升級流程",
  ],
  en: [
    "Calming a caller",
    "Handling objections",
    "The new bill",
    "Courtesy relay",
    "Faster screens",
    "Escalations",
  ],
} as const;
const methods = {
  "zh-CN": ["视频", "面授", "一对一", "演练"],
  "zh-TW": ["影片", "面授", "一對一", "演練"],
  en: ["video", "lecture", "one-to-one", "live drill"],
} as const;
const topics = {
  "zh-CN": ["服务态度", "沟通能力", "业务知识"],
  "zh-TW": ["服務態度", "溝通能力", "業務知識"],
  en: ["attitude", "communication", "product knowledge"],
} as const;

export const courses: DressedKind = {
  kind: "courses",
  topics: {
    "zh-CN": ["课程目录", "培训课程表"],
    "zh-TW": ["課程目錄", "訓練課程一覽"],
    en: ["Course catalogue", "Courses"],
  },
  make: (draw, { language, lastMonth }) => {
    const chosen = draw.some(names[language], draw.int(3, 6));
    return {
      kind: "courses",
      columns: [
        { fields: ["courseName"], slot: "courseName", nature: "name", values: chosen, isKey: true },
        {
          fields: ["topic"],
          slot: "topic",
          nature: "label",
          values: chosen.map(() => draw.pick(topics[language])),
        },
        {
          fields: ["method"],
          slot: "method",
          nature: "label",
          values: chosen.map(() => draw.pick(methods[language])),
        },
        {
          fields: ["minutes"],
          slot: "minutes",
          nature: "length",
          values: chosen.map(() => draw.pick([30, 45, 60, 90, 120])),
        },
        ...draw.some(
          [
            {
              fields: ["seats"] as const,
              slot: "seats",
              nature: "number" as const,
              values: chosen.map(() => draw.int(8, 40)),
              most: 100_000,
              mayGo: true,
            },
            {
              fields: ["deadline"] as const,
              slot: "deadline",
              nature: "day" as const,
              values: chosen.map(() => firstDayOfMonth(lastMonth + 1) + draw.int(0, 27)),
              mayGo: true,
            },
          ],
          draw.int(0, 2),
        ),
      ],
      rows: chosen.length,
      person: chosen.map(() => -1),
    };
  },
  read: ({ courses: records }) =>
    (records ?? []).map(({ name, topic, method, minutes, maxSeats, deadline }) => ({
      agent: -1,
      values: new Map<string, Scalar>([
        ["courseName", name],
        ["topic", topic],
        ["method", method],
        ["minutes", minutes],
        ["seats", maxSeats],
        ["deadline", deadline],
      ]),
    })),
};
