import { firstDayOfMonth } from "../../../../src/foundation/day";
import type { DressedKind } from "../clean-table";
import { assessmentRows } from "./assessments";
import { column } from "./column";

const courses = {
  "zh-CN": ["情绪安抚", "新版账单讲解"],
  "zh-TW": ["情緒安撫", "新版帳單說明"],
  en: ["Calming a caller", "The new bill"],
} as const;

export const trainerRatings: DressedKind = {
  kind: "trainer-ratings",
  topics: {
    "zh-CN": ["讲师评分", "培训满意度调查"],
    "zh-TW": ["講師評分", "訓練滿意度調查"],
    en: ["Trainer ratings", "Session feedback"],
  },
  make: (draw, { language, trainers, lastMonth }) => {
    const subject = Array.from({ length: draw.int(6, 14) }, () => draw.pick(trainers));
    const first = firstDayOfMonth(lastMonth);
    return {
      kind: "trainer-ratings",
      columns: [
        column("trainerName", "name", subject, { slot: "subject", isKey: true }),
        column(
          "courseName",
          "name",
          subject.map(() => draw.pick(courses[language])),
          {
            slot: "topic",
          },
        ),
        column(
          "date",
          "day",
          subject.map(() => first + draw.int(0, 27)),
          {
            fields: ["date", "sessionDate"],
            slot: "day",
          },
        ),
        column(
          "overallRating",
          "stars",
          subject.map(() => draw.int(1, 5)),
          { slot: "overall" },
        ),
      ],
      rows: subject.length,
      person: subject.map(() => -1),
    };
  },
  read: ({ trainerRatings: found }) => assessmentRows(found),
};
