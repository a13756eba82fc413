import type { LocaleTag } from "../../../../src/locales/locale-tag";
import { firstDayOfMonth } from "../../../../src/foundation/day";
import { agentSlots, present, type CleanColumn, type DressedKind } from "../clean-table";
import { attributeColumn, personColumns, repeated } from "./person-columns";

const criteria: Readonly<Record<LocaleTag, readonly string[]>> = {
  "zh-CN": ["规范用语", "礼貌语调", "沟通能力", "异议处理", "业务准确性"],
  "zh-TW": ["規範用語", "禮貌語調", "溝通能力", "異議處理", "業務正確性"],
  en: ["Greeting", "Courtesy", "Listening", "Objection handling", "Accuracy of answer"],
};
export const businessTypes: Readonly<Record<LocaleTag, readonly string[]>> = {
  "zh-CN": ["账单查询", "挂失", "额度调整", "积分兑换"],
  "zh-TW": ["帳單查詢", "掛失", "額度調整", "紅利兌換"],
  en: ["Billing", "Lost card", "Credit limit", "Rewards"],
};
const markMost = 20;

export const reviews: DressedKind = {
  kind: "reviews",
  topics: {
    "zh-CN": ["质检明细", "质检成绩", "录音质检"],
    "zh-TW": ["品檢明細", "側聽紀錄", "評核明細"],
    en: ["QA reviews", "Quality evaluations", "Call monitoring"],
  },
  make: (draw, cast) => {
    const person = repeated(cast, 1, 3, draw);
    const first = firstDayOfMonth(cast.lastMonth);
    const names = draw.some(criteria[cast.language], draw.chance(0.5) ? draw.int(3, 5) : 0);
    const stated = draw.chance(0.7);
    const points = cast.language === "en" ? `(${markMost} pts)` : `(${markMost}分)`;
    const marks = names.map((name): CleanColumn => ({
      fields: ["criterion"],
      slot: `criterion ${bare(name)}`,
      nature: "number",
      header: stated ? `${name}${points}` : name,
      values: person.map(() => draw.int(8, markMost)),
      most: stated ? markMost : 1000,
    }));
    const values = (of: () => number): number[] => person.map(of);
    const optional: CleanColumn[] = [
      attributeColumn(cast, person, "team"),
      {
        fields: ["businessType"],
        slot: "businessType",
        nature: "label",
        values: person.map(() => draw.pick(businessTypes[cast.language])),
        mayGo: true,
      },
      {
        fields: ["recordId"],
        slot: "recording",
        nature: "id",
        values: person.map((_, i) => `R${20_260_000 + i * 7}`),
        mayGo: true,
      },
    ];
    return {
      kind: "reviews",
      columns: [
        ...personColumns(cast, person),
        ...draw.some(optional, draw.int(0, 3)),
        {
          fields: ["date"],
          slot: "day",
          nature: "day",
          values: values(() => first + draw.int(0, 27)),
        },
        {
          fields: ["evaluator"],
          slot: "evaluator",
          nature: "name",
          values: person.map(() => draw.pick(cast.evaluators)),
        },
        ...marks,
        {
          fields: ["qaScore", "score"],
          slot: "score",
          nature: "number",
          values: values(() => draw.int(1300, 1990) / 20),
          most: 1000,
        },
      ],
      rows: person.length,
      person,
    };
  },
  read: (centre) => {
    const { reviews: records } = centre;
    if (!records) return [];
    return Array.from({ length: records.count }, (_, i) => {
      const agent = records.agent[i] ?? -1;
      const score = present(records.score[i]);
      return {
        agent,
        values: new Map([
          ...agentSlots(centre, agent),
          ["recording", records.recording.words[records.recording.codes[i] ?? -1] ?? null] as const,
          ["day", present(records.day[i])] as const,
          ["evaluator", records.evaluators[records.evaluator[i] ?? -1] ?? null] as const,
          ["businessType", records.businessTypes[records.businessType[i] ?? -1] ?? null] as const,
          // Out of a hundred, so that wrong full marks show.
          ["score", score === null ? null : (score * 100) / records.maxScore] as const,
          // Sheets that state no full marks may each have made a criterion of their own.
          ...records.criteria.flatMap(({ name, values }) => {
            const mark = present(values[i]);
            return mark === null ? [] : [[`criterion ${bare(name)}`, mark] as const];
          }),
        ]),
      };
    });
  },
};

/** A criterion's name without the marks, spaces and groups a dressed header puts round it. */
function bare(name: string): string {
  const leaf = name.split(" / ").at(-1) ?? name;
  return leaf
    .replace(/[*：:_\s]/g, "")
    .replace(/[(（].*$/, "")
    .toLowerCase();
}
