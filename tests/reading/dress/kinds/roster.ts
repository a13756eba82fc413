import {
  civilFromDay,
  clockTime,
  firstDayOfMonth,
  weekday,
  type Day,
} from "../../../../src/foundation/day";
import { serialOfDay } from "../../../../src/workbook/serial";
import type { TestCell } from "../../snapshot-of";
import type { Cast } from "../cast";
import {
  agentSlots,
  present,
  type CleanColumn,
  type DressedKind,
  type Scalar,
} from "../clean-table";
import type { Draw } from "../draw";
import { monthInWords } from "../title-rows";
import { attributeColumn, personColumns } from "./person-columns";

const off = { "zh-CN": "休", "zh-TW": "休", en: "OFF" } as const;
const weekdays = {
  "zh-CN": "一二三四五六日",
  "zh-TW": "一二三四五六日",
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
} as const;

export const roster: DressedKind = {
  kind: "roster",
  topics: {
    "zh-CN": ["排班表", "班表"],
    "zh-TW": ["班表", "排班表"],
    en: ["Roster", "Shift schedule"],
  },
  make: (draw, cast) => {
    const person = cast.people.map((_, i) => i);
    const first = firstDayOfMonth(cast.lastMonth);
    const days = Array.from({ length: draw.int(7, 28) }, (_, i) => first + i);
    const words: Record<string, string> = { off: off[cast.language] };
    for (const { code, start, end } of cast.shifts) {
      words[`${start}-${end}`] = cast.hasShiftCodes
        ? code
        : `${clockTime(start)}-${clockTime(end)}`;
    }
    const shifts = cast.shifts.map(({ start, end }) => `${start}-${end}`);
    const header = dayHeaders(draw, cast);
    const dayColumns = days.map((day): CleanColumn => ({
      fields: ["rosterDay"],
      slot: "shift",
      nature: "label",
      values: person.map(() => (draw.chance(0.25) ? "off" : draw.pick(shifts))),
      words,
      headerCell: header(day),
      across: { slot: "day", value: day },
    }));
    return {
      kind: "roster",
      columns: [
        ...personColumns(cast, person),
        ...(draw.chance(0.4) ? [attributeColumn(cast, person, "team")] : []),
        ...dayColumns,
      ],
      rows: person.length,
      person,
      title: `${monthInWords(cast.lastMonth, cast)}${cast.language === "en" ? " roster" : "排班表"}`,
    };
  },
  read: (centre) => {
    const { shifts } = centre;
    if (!shifts) return [];
    return Array.from({ length: shifts.count }, (_, i) => {
      const agent = shifts.agent[i] ?? -1;
      const hours = `${shifts.start[i] ?? ""}-${shifts.end[i] ?? ""}`;
      return {
        agent,
        values: new Map<string, Scalar>([
          ...agentSlots(centre, agent),
          ["day", present(shifts.day[i])],
          ["shift", hours],
        ]),
      };
    });
  },
};

/** One way of writing the days over their columns. */
function dayHeaders(draw: Draw, { language, dateSystem }: Cast): (day: Day) => TestCell {
  const serial = (day: Day): number => serialOfDay(day, dateSystem) ?? 0;
  const styles: readonly ((day: Day) => TestCell)[] = [
    (day) => civilFromDay(day).day,
    (day) => `${civilFromDay(day).month}/${civilFromDay(day).day}`,
    (day) => `${civilFromDay(day).day}\n${weekdays[language][weekday(day)] ?? ""}`,
    ...(language === "en"
      ? []
      : [
          (day: Day): TestCell => `${civilFromDay(day).month}月${civilFromDay(day).day}日`,
          (day: Day): TestCell => `${civilFromDay(day).day}日`,
        ]),
    ...(draw.chance(0.5) ? [(day: Day): TestCell => ({ serial: serial(day) })] : []),
    serial,
  ];
  return draw.pick(styles);
}
