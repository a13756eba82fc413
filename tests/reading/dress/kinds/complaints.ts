import { firstDayOfMonth } from "../../../../src/foundation/day";
import {
  agentSlots,
  present,
  type CleanColumn,
  type DressedKind,
  type Scalar,
} from "../clean-table";
import { column, records, wordOf } from "./column";
import { personColumns, repeated } from "./person-columns";
import { businessTypes } from "./reviews";

const categories = {
  "zh-CN": ["服务态度", "业务差错", "处理时效"],
  "zh-TW": ["服務態度", "業務錯誤", "處理時效"],
  en: ["Attitude", "Wrong information", "Delay"],
} as const;
const texts = {
  "zh-CN": ["客户称坐席语气生硬", "客户称额度答复有误", "客户称三天无人回电"],
  "zh-TW": ["客戶稱專員語氣生硬", "客戶稱額度答覆有誤", "客戶稱三天無人回電"],
  en: ["said the agent was curt", "was told a wrong limit", "nobody called back for three days"],
} as const;

export const complaints: DressedKind = {
  kind: "complaints",
  topics: {
    "zh-CN": ["投诉明细", "投诉台账"],
    "zh-TW": ["客訴明細", "客訴清單"],
    en: ["Complaints", "Complaint log"],
  },
  make: (draw, cast) => {
    const { language } = cast;
    const person = repeated(cast, 0, 2, draw);
    const first = firstDayOfMonth(cast.lastMonth);
    const some = <T extends Scalar>(from: readonly T[]): T[] => person.map(() => draw.pick(from));
    const optional: CleanColumn[] = [
      column("businessType", "label", some(businessTypes[language]), {
        unlike: ["complaintSource"],
      }),
      column("upheld", "yes-no", some([0, 1])),
      column("details", "label", some(texts[language])),
    ];
    return {
      kind: "complaints",
      columns: [
        column(
          "complaintId",
          "id",
          person.map((_, i) => `TS${2600 + i}`),
          { isKey: true },
        ),
        column(
          "date",
          "day",
          person.map(() => first + draw.int(0, 27)),
          { slot: "day" },
        ),
        ...personColumns(cast, person),
        column("category", "label", some(categories[language])),
        ...draw.some(optional, draw.int(1, 3)),
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) => {
    const found = centre.complaints;
    if (!found) return [];
    return records(found.count, (i) => {
      const agent = found.agent[i] ?? -1;
      return {
        agent,
        values: new Map<string, Scalar>([
          ...agentSlots(centre, agent),
          ["complaintId", wordOf(found.number, i)],
          ["day", present(found.day[i])],
          ["category", wordOf(found.category, i)],
          ["businessType", wordOf(found.businessType, i)],
          ["upheld", present(found.upheld[i])],
          ["details", wordOf(found.text, i)],
        ]),
      };
    });
  },
};
