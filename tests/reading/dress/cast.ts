import { dayFromCivil, type Day } from "../../../src/foundation/day";
import type { LocaleTag } from "../../../src/locales/locale-tag";
import type { DateSystem } from "../../../src/workbook/serial";
import type { Draw } from "./draw";
import { givenNames, surnames } from "./names";

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly team: string;
  readonly branch: string;
  readonly leader: string;
  readonly level: string;
  readonly hiredOn: Day;
  readonly status: "active" | "left";
};

/** The people of one invented centre. */
export type Cast = {
  readonly language: LocaleTag;
  readonly dateSystem: DateSystem;
  /** By what its sheets know people; where they know them by different things nobody could join them. */
  readonly identity: "both" | "id" | "name";
  readonly people: readonly Person[];
  readonly evaluators: readonly string[];
  readonly trainers: readonly string[];
  /** Months since January 1970; the records are of this month and those before. */
  readonly lastMonth: number;
  /** Minutes of the day; `end` beyond 1440 for a night shift. */
  readonly shifts: readonly {
    readonly code: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** The roster says codes, not hours. */
  readonly hasShiftCodes: boolean;
};

const teams: Readonly<Record<LocaleTag, readonly string[]>> = {
  "zh-CN": ["一组", "二组", "VIP组", "夜班组"],
  "zh-TW": ["一組", "二組", "VIP組", "夜班組"],
  en: ["Team A", "Team B", "VIP Desk", "Night Desk"],
};
const branches: Readonly<Record<LocaleTag, readonly string[]>> = {
  "zh-CN": ["广州", "成都"],
  "zh-TW": ["台北", "高雄"],
  en: ["Leeds", "Cardiff"],
};
const levels: Readonly<Record<LocaleTag, readonly string[]>> = {
  "zh-CN": ["初级", "中级", "高级"],
  "zh-TW": ["初階", "中階", "高階"],
  en: ["Junior", "Senior", "Expert"],
};

const shiftSets: readonly Cast["shifts"][] = [
  [
    { code: "A1", start: 480, end: 1020 },
    { code: "A2", start: 540, end: 1080 },
    { code: "B1", start: 780, end: 1320 },
    { code: "N", start: 1320, end: 1800 },
  ],
  [
    { code: "早", start: 480, end: 960 },
    { code: "中", start: 720, end: 1200 },
    { code: "晚", start: 960, end: 1440 },
  ],
];

/** Invents the people; with `namesakes` two of them share a name but neither id nor team. */
export function makeCast(
  draw: Draw,
  { language, dateSystem }: Pick<Cast, "language" | "dateSystem">,
  size: number,
  namesakes: boolean,
): Cast {
  const names = uniqueNames(draw, language, size + 6);
  const style = draw.pick(["letter", "zeros", "digits"] as const);
  const firstId = draw.int(100, 900);
  const leaders = names.slice(size, size + 4);
  const people = names.slice(0, size).map((name, i): Person => {
    const team = i % 4;
    return {
      id: idOf(style, firstId + i * draw.int(1, 1)),
      name,
      team: teams[language][team] ?? "",
      branch: branches[language][team % 2] ?? "",
      leader: leaders[team] ?? "",
      level: draw.pick(levels[language]),
      hiredOn: dayFromCivil(draw.int(2018, 2025), draw.int(1, 12), draw.int(1, 28)),
      status: draw.chance(0.1) ? "left" : "active",
    };
  });
  const [first, second] = people;
  if (namesakes && first && second) people[1] = { ...second, name: first.name };
  return {
    language,
    dateSystem,
    identity: namesakes ? "both" : draw.pick(["both", "both", "both", "id", "name"] as const),
    people,
    evaluators: names.slice(size + 4, size + 6),
    trainers: names.slice(0, 3),
    shifts: draw.pick(shiftSets),
    hasShiftCodes: draw.chance(0.7),
    lastMonth: (draw.int(2025, 2026) - 1970) * 12 + draw.int(2, 11),
  };
}

function idOf(style: "letter" | "zeros" | "digits", number: number): string {
  if (style === "letter") return `A${1000 + number}`;
  return style === "zeros" ? String(number).padStart(6, "0") : String(60_000 + number);
}

function uniqueNames(draw: Draw, language: LocaleTag, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const surname = draw.pick(surnames[language]);
    const given = draw.pick(givenNames[language]);
    names.add(language === "en" ? `${given} ${surname}` : `${surname}${given}`);
  }
  return [...names];
}
