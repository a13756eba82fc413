import type { DressedKind, Scalar } from "../clean-table";
import { column } from "./column";

export const answerKeys: DressedKind = {
  kind: "answer-keys",
  topics: {
    "zh-CN": ["标准答案", "试卷答案"],
    "zh-TW": ["標準答案", "考卷答案"],
    en: ["Answer key", "Exam answer key"],
  },
  make: (draw) => {
    const items = Array.from({ length: draw.int(6, 15) }, (_, i) => i + 1);
    return {
      kind: "answer-keys",
      columns: [
        column("itemNo", "label", items.map(String), { isKey: true }),
        column(
          "rightAnswer",
          "label",
          items.map(() => draw.pick(["A", "B", "C", "D"])),
          {
            isKey: true,
          },
        ),
        ...(draw.chance(0.6)
          ? [
              column(
                "points",
                "number",
                items.map(() => draw.pick([2, 4, 5])),
                { most: 100 },
              ),
            ]
          : []),
      ],
      rows: items.length,
      person: items.map(() => -1),
    };
  },
  read: ({ answerKeys: keys }) =>
    (keys ?? []).flatMap(({ items }) =>
      items.map(({ item, answer, points }) => ({
        agent: -1,
        values: new Map<string, Scalar>([
          ["itemNo", item],
          ["rightAnswer", answer],
          ["points", points],
        ]),
      })),
    ),
};
