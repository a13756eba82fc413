import { firstDayOfMonth } from "../../../../src/foundation/day";
import { attendanceStates } from "../../../../src/domain/records/training-records";
import { agentSlots, present, type DressedKind, type Scalar } from "../clean-table";
import { column, records, wordOf } from "./column";
import { personColumns, repeated } from "./person-columns";

const courses = {
  "zh-CN": ["情绪安抚", "新版账单讲解"],
  "zh-TW": ["情緒安撫", "新版帳單說明"],
  en: ["Calming a caller", "The new bill"],
} as const;
const attendance = {
  "zh-CN": { present: "出席", late: "迟到", absent: "缺席" },
  "zh-TW": { present: "出席", late: "遲到", absent: "缺席" },
  en: { present: "Present", late: "Late", absent: "Absent" },
} as const;

export const trainingRecords: DressedKind = {
  kind: "training-records",
  topics: {
    "zh-CN": ["培训记录", "培训签到表"],
    "zh-TW": ["訓練紀錄", "訓練簽到表"],
    en: ["Training records", "Training attendance"],
  },
  make: (draw, cast) => {
    const { language } = cast;
    const person = repeated(cast, 1, 2, draw);
    const first = firstDayOfMonth(cast.lastMonth);
    return {
      kind: "training-records",
      columns: [
        ...personColumns(cast, person),
        column(
          "courseName",
          "name",
          person.map(() => draw.pick(courses[language])),
        ),
        column(
          "date",
          "day",
          person.map(() => first + draw.int(0, 27)),
          {
            fields: ["date", "sessionDate"],
            slot: "day",
          },
        ),
        column(
          "trainerName",
          "name",
          person.map(() => draw.pick(cast.trainers)),
        ),
        column(
          "attended",
          "label",
          person.map(() => draw.pick(["present", "late", "absent"] as const)),
          { words: attendance[language], whenBlank: "unknown" },
        ),
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) => {
    const found = centre.trainingRecords;
    if (!found) return [];
    return records(found.count, (i) => {
      const agent = found.agent[i] ?? -1;
      return {
        agent,
        values: new Map<string, Scalar>([
          ...agentSlots(centre, agent),
          ["courseName", wordOf(found.course, i)],
          ["day", present(found.day[i])],
          ["trainerName", wordOf(found.trainer, i)],
          ["attended", attendanceStates[found.attendance[i] ?? 0] ?? "unknown"],
        ]),
      };
    });
  },
};
