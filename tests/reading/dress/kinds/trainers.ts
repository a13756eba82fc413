import type { CleanColumn, DressedKind, Scalar } from "../clean-table";

const kinds = {
  "zh-CN": { "full-time": "专职", "part-time": "兼职", external: "外聘" },
  "zh-TW": { "full-time": "專任", "part-time": "兼任", external: "外聘" },
  en: { "full-time": "full-time", "part-time": "part-time", external: "external" },
} as const;
const skills = {
  "zh-CN": ["服务态度", "沟通能力", "业务知识", "系统操作"],
  "zh-TW": ["服務態度", "溝通能力", "業務知識", "系統操作"],
  en: ["attitude", "communication", "product knowledge", "systems"],
} as const;

export const trainers: DressedKind = {
  kind: "trainers",
  topics: {
    "zh-CN": ["讲师名单", "内训师库"],
    "zh-TW": ["講師名單", "內訓師名冊"],
    en: ["Trainers", "Trainer list"],
  },
  make: (draw, { language, trainers: names }) => {
    const kind = names.map(() => draw.pick(["full-time", "part-time", "external"] as const));
    const optional: CleanColumn[] = [
      {
        fields: ["trainerKind"],
        slot: "trainerKind",
        nature: "label",
        values: kind,
        words: kinds[language],
        whenBlank: "full-time",
      },
      {
        fields: ["dailyLimit"],
        slot: "dailyLimit",
        nature: "length",
        values: names.map(() => draw.pick([60, 90, 120, 180])),
      },
    ];
    return {
      kind: "trainers",
      columns: [
        {
          fields: ["trainerName"],
          slot: "trainerName",
          nature: "name",
          values: names,
          isKey: true,
        },
        {
          fields: ["skills"],
          slot: "skills",
          nature: "list",
          values: names.map(() => draw.some(skills[language], draw.int(1, 3)).join("|")),
        },
        ...draw.some(optional, draw.int(0, 2)),
      ],
      rows: names.length,
      person: names.map(() => -1),
    };
  },
  read: (centre) =>
    (centre.trainers ?? []).map((trainer) => ({
      agent: -1,
      values: new Map<string, Scalar>([
        ["trainerName", trainer.name],
        ["skills", trainer.skills.length === 0 ? null : trainer.skills.join("|")],
        ["trainerKind", trainer.kind],
        ["dailyLimit", trainer.maxMinutesPerDay],
      ]),
    })),
};
