import { agentSlots, present, type CleanColumn, type DressedKind } from "../clean-table";
import type { Draw } from "../draw";
import { attributeColumn, personColumns, repeated } from "./person-columns";

const figures: readonly {
  readonly field:
    | "callsHandled"
    | "handleTime"
    | "talkTime"
    | "holdTime"
    | "afterCallWork"
    | "speedOfAnswer"
    | "satisfaction"
    | "resolution"
    | "complaints"
    | "auditErrors"
    | "surveySent"
    | "adherence"
    | "attendance"
    | "transfers"
    | "qaScore";
  readonly nature: CleanColumn["nature"];
  readonly value: (draw: Draw) => number;
  readonly most?: number;
}[] = [
  { field: "callsHandled", nature: "number", value: (d) => d.int(300, 1900), most: 100_000 },
  { field: "handleTime", nature: "duration", value: (d) => d.int(150, 480) },
  { field: "talkTime", nature: "duration", value: (d) => d.int(120, 400) },
  { field: "holdTime", nature: "duration", value: (d) => d.int(5, 70) },
  { field: "afterCallWork", nature: "duration", value: (d) => d.int(10, 90) },
  { field: "speedOfAnswer", nature: "duration", value: (d) => d.int(3, 50) },
  { field: "satisfaction", nature: "per-cent", value: (d) => d.int(820, 999) / 10 },
  { field: "resolution", nature: "share", value: (d) => d.int(650, 980) / 1000 },
  { field: "complaints", nature: "number", value: (d) => d.int(0, 6), most: 10_000 },
  { field: "auditErrors", nature: "number", value: (d) => d.int(0, 5), most: 10_000 },
  { field: "surveySent", nature: "share", value: (d) => d.int(600, 990) / 1000 },
  { field: "adherence", nature: "share", value: (d) => d.int(800, 990) / 1000 },
  { field: "attendance", nature: "share", value: (d) => d.int(880, 999) / 1000 },
  { field: "transfers", nature: "number", value: (d) => d.int(0, 60), most: 100_000 },
  { field: "qaScore", nature: "number", value: (d) => d.int(720, 995) / 10, most: 1000 },
];

export const kpis: DressedKind = {
  kind: "kpis",
  topics: {
    "zh-CN": ["绩效月报", "KPI报表", "个人指标"],
    "zh-TW": ["績效月報", "KPI報表"],
    en: ["KPI summary", "Monthly performance", "Agent scorecard"],
  },
  make: (draw, cast) => {
    const months = draw.int(1, 2);
    const people = repeated(cast, 1, 1, draw);
    const person = Array.from({ length: months }, () => people).flat();
    const month = person.map((_, i) => cast.lastMonth - months + 1 + Math.floor(i / people.length));
    const chosen = draw.some(figures, draw.int(3, 7));
    return {
      kind: "kpis",
      columns: [
        ...personColumns(cast, person),
        ...(draw.chance(0.5) ? [attributeColumn(cast, person, "team")] : []),
        { fields: ["month"], slot: "month", nature: "month", values: month, isKey: true },
        ...chosen.map(({ field, nature, value, most }): CleanColumn => ({
          fields: [field],
          slot: field,
          nature,
          values: person.map(() => value(draw)),
          mayGo: true,
          ...(most === undefined ? {} : { most }),
        })),
      ],
      rows: person.length,
      person,
      month,
    };
  },
  read: (centre) => {
    const { kpis: records } = centre;
    if (!records) return [];
    return Array.from({ length: records.count }, (_, i) => {
      const agent = records.agent[i] ?? -1;
      return {
        agent,
        values: new Map([
          ...agentSlots(centre, agent),
          ["month", present(records.month[i])] as const,
          ...[...records.metrics].map(([id, values]) => [id, present(values[i])] as const),
        ]),
      };
    });
  },
};
