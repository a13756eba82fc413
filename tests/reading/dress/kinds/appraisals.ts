import type { DressedKind } from "../clean-table";
import { monthInWords } from "../title-rows";
import { assessmentRows } from "./assessments";
import { column } from "./column";

export const appraisals: DressedKind = {
  kind: "appraisals",
  topics: {
    "zh-CN": ["讲师考核", "绩效考核结果"],
    "zh-TW": ["講師考核", "考績結果"],
    en: ["Appraisals", "Performance appraisal"],
  },
  make: (draw, cast) => {
    const { people, evaluators } = cast;
    const subject = people.map(({ name }) => name);
    const period = monthInWords(cast.lastMonth, cast);
    return {
      kind: "appraisals",
      columns: [
        column("appraised", "name", subject, { slot: "subject", isKey: true }),
        column(
          "appraiser",
          "name",
          subject.map(() => draw.pick(evaluators)),
          { slot: "assessor" },
        ),
        column(
          "appraisalPeriod",
          "label",
          subject.map(() => period),
          { slot: "period" },
        ),
        column(
          "appraisalScore",
          "number",
          subject.map(() => draw.int(120, 198) / 2),
          {
            slot: "overall",
            most: 1000,
          },
        ),
      ],
      rows: subject.length,
      person: subject.map(() => -1),
    };
  },
  read: ({ appraisals: found }) => assessmentRows(found),
};
