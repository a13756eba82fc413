import type { NeedsSurvey } from "../../../../src/domain/records/needs-survey";
import { firstDayOfMonth } from "../../../../src/foundation/day";
import type { Cast } from "../cast";
import {
  agentSlots,
  present,
  type CleanColumn,
  type DressedKind,
  type ReadRow,
  type Scalar,
} from "../clean-table";
import type { Draw } from "../draw";
import { attributeColumn, personColumns } from "./person-columns";
import { column, records } from "./column";
import { asked, options, type Question } from "./survey-questions";

/** "3、您希望的培训方式*" and "3 、 您 希 望 的 培 训 方 式" are one question. */
function bare(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

const slotOf = new Map(
  Object.values(asked).flatMap((questions) =>
    questions.map(({ text, slot }): [string, string] => [bare(text), slot]),
  ),
);

/** The name of the group above a question may stand before it. */
function slotFor(text: string): string {
  const known = bare(text);
  return [...slotOf].find(([question]) => known.endsWith(question))?.[1] ?? text;
}

function answered(
  draw: Draw,
  { slot, text, kind }: Question,
  place: number,
  { language, people }: Cast,
): CleanColumn {
  const rows = people.map((_, i) => i);
  const header = `${place}${language === "en" ? ". " : "、"}${text}`;
  const more = { fields: ["question"], slot, header, mayGo: true } as const;
  const { skills, ways, times, wishes, ends } = options[language];
  switch (kind) {
    case "multi":
      return column(
        "question",
        "list",
        rows.map(() => picked(draw, skills)),
        more,
      );
    case "choice":
      return column(
        "question",
        "label",
        rows.map(() => draw.pick(ways)),
        more,
      );
    case "scale":
      return column(
        "question",
        "number",
        rows.map(() => draw.int(1, 5)),
        {
          ...more,
          most: 10,
          // Form tools write −3 and its like where a question was skipped.
          mayBeNegative: true,
        },
      );
    case "ranking": {
      const orders = rows.map(() => draw.shuffled(times));
      const words = Object.fromEntries(orders.map((order) => [order.join("|"), order.join("→")]));
      return column(
        "question",
        "label",
        orders.map((order) => order.join("|")),
        { ...more, words },
      );
    }
    case "text":
      return column(
        "question",
        "label",
        rows.map(
          (row) =>
            `${wishes[row % wishes.length] ?? ""}${ends[Math.floor(row / wishes.length)] ?? ""}`,
        ),
        more,
      );
  }
}

function picked(draw: Draw, from: readonly string[]): string {
  return draw.some(from, draw.int(1, 3)).join("|");
}

/** Who answered, or a number a sheet where nobody says who she is. */
function sheetColumns(draw: Draw, cast: Cast, isNamed: boolean): CleanColumn[] {
  const rows = cast.people.map((_, i) => i);
  const first = firstDayOfMonth(cast.lastMonth);
  const isDated = draw.chance(0.6);
  return [
    ...(isNamed
      ? personColumns(cast, rows)
      : [
          column(
            "answerNo",
            "number",
            rows.map((row) => row + 1),
            { slot: "unread", isKey: true },
          ),
        ]),
    ...(isDated
      ? [
          column(
            "answeredOn",
            "day",
            rows.map(() => first + draw.int(0, 27)),
            { slot: "day", mayGo: true },
          ),
        ]
      : []),
    ...(isNamed && draw.chance(0.4) ? [attributeColumn(cast, rows, "team")] : []),
  ];
}

export const needsSurvey: DressedKind = {
  kind: "needs-survey",
  topics: {
    "zh-CN": ["培训需求调研", "培训需求问卷"],
    "zh-TW": ["培訓需求調查", "教育訓練需求問卷"],
    en: ["Training needs survey", "Training needs questionnaire"],
  },
  make: (draw, cast) => {
    const isNamed = draw.chance(0.5);
    const about = sheetColumns(draw, cast, isNamed);
    const chosen = draw.some(asked[cast.language], draw.int(3, 5));
    return {
      kind: "needs-survey",
      columns: [...about, ...chosen.map((each, i) => answered(draw, each, i + 1, cast))],
      rows: cast.people.length,
      person: cast.people.map((_, i) => (isNamed ? i : -1)),
    };
  },
  read: (centre) =>
    (centre.needsSurveys ?? []).flatMap((survey) =>
      records(survey.count, (sheet): ReadRow => {
        const agent = survey.agent[sheet] ?? -1;
        return {
          agent,
          values: new Map<string, Scalar>([
            ...agentSlots(centre, agent),
            ["day", present(survey.day[sheet])],
            ...answersOf(survey, sheet),
          ]),
        };
      }),
    ),
};

function answersOf({ questions }: NeedsSurvey, sheet: number): [string, Scalar][] {
  return questions.map(({ text, kind, options: words, starts, codes, values }) => {
    const given = Array.from(codes.slice(starts[sheet], starts[sheet + 1]), (code) => words[code]);
    const said = given.length === 0 ? null : given.join("|");
    return [slotFor(text), kind === "scale" ? present(values[sheet]) : said];
  });
}
