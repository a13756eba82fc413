import { firstDayOfMonth } from "../../../../src/foundation/day";
import { agentSlots, present, type DressedKind, type Scalar } from "../clean-table";
import { column, records } from "./column";
import { personColumns } from "./person-columns";

export const examResults: DressedKind = {
  kind: "exam-results",
  topics: {
    "zh-CN": ["月考成绩", "业务考试成绩"],
    "zh-TW": ["月考成績", "業務測驗成績"],
    en: ["Exam results", "Monthly exam"],
  },
  make: (draw, cast) => {
    const person = cast.people.map((_, i) => i);
    const day = firstDayOfMonth(cast.lastMonth) + draw.int(0, 27);
    const score = person.map(() => draw.int(41, 100));
    return {
      kind: "exam-results",
      columns: [
        ...personColumns(cast, person),
        ...(draw.chance(0.5)
          ? [
              column(
                "date",
                "day",
                person.map(() => day),
                { slot: "day", mayGo: true },
              ),
            ]
          : []),
        column("examScore", "number", score, {
          fields: ["examScore", "score"],
          slot: "score",
          most: 1000,
        }),
        ...(draw.chance(0.4)
          ? [
              column(
                "passed",
                "yes-no",
                score.map((each) => (each >= 60 ? 1 : 0)),
              ),
            ]
          : []),
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) => {
    const { exams } = centre;
    if (!exams) return [];
    return records(exams.count, (i) => {
      const agent = exams.agent[i] ?? -1;
      return {
        agent,
        values: new Map<string, Scalar>([
          ...agentSlots(centre, agent),
          ["day", present(exams.day[i])],
          ["score", present(exams.score[i])],
          ["passed", present(exams.passed[i])],
        ]),
      };
    });
  },
};
