import type { DressedKind } from "../clean-table";
import { assessmentRows } from "./assessments";
import { column } from "./column";

const lectures = {
  "zh-CN": ["怎样安抚客户", "新账单怎么讲"],
  "zh-TW": ["怎樣安撫客戶", "新帳單怎麼講"],
  en: ["How to calm a caller", "Explaining the bill"],
} as const;

export const trialLectures: DressedKind = {
  kind: "trial-lectures",
  topics: {
    "zh-CN": ["试讲评分", "内训师竞聘试讲"],
    "zh-TW": ["試教評分", "講師甄選試教"],
    en: ["Trial lectures", "Trial lecture scores"],
  },
  make: (draw, { language, trainers, evaluators }) => {
    const subject = trainers.flatMap((trainer) => evaluators.map(() => trainer));
    return {
      kind: "trial-lectures",
      columns: [
        column("candidate", "name", subject, { slot: "subject", isKey: true }),
        column(
          "lectureTopic",
          "name",
          subject.map(() => draw.pick(lectures[language])),
          {
            slot: "topic",
          },
        ),
        column(
          "judge",
          "name",
          trainers.flatMap(() => evaluators),
          { slot: "assessor" },
        ),
        column(
          "score",
          "number",
          subject.map(() => draw.int(120, 198) / 2),
          {
            fields: ["score", "overallRating"],
            slot: "overall",
            most: 1000,
          },
        ),
      ],
      rows: subject.length,
      person: subject.map(() => -1),
    };
  },
  read: ({ trialLectures: found }) => assessmentRows(found),
};
