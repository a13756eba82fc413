import type { Mentor, NewHire, NewHires, WarningSign } from "../domain/new-hires/new-hires";
import { unreachable } from "../foundation/result";
import { decimal, percent } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { chanceText, figureText } from "./change-texts";
import { choiceWord } from "./choice-words";
import { metricFormat } from "./metric-format";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** One row a newcomer with mentor and signs; below, the talks of the first weeks with room to tick them off. */
export function newHiresSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { newHires: words, common } = locale.sheets;
  const part = plan.analysis.newHires;
  const page = new Page(words.title, words.about);
  if (part === null) page.sentence(words.nobody);
  else {
    page.sentence(words.window(part.hires.length, part.window));
    page.sentence(
      part.earlierHires === 0 ? words.usualUnknown : words.comparedWithEarlier(part.earlierHires),
    );
  }
  page.down();
  const make = columnsFrom(locale.columns.newHires.hires);
  const format = metricFormat(plan.ranking.headline);
  const input = { owner: "user", headerNote: common.yourInput } as const;
  const table = page.table({
    id: "hires",
    tableName: "PeilianNewHires",
    columns: [
      ...personColumns(make),
      make("hiredOn", "date"),
      make("days", "integer"),
      make("mentor", "text"),
      make("n", "integer"),
      make("fairMean", format),
      make("fairLow", format),
      make("fairHigh", format),
      make("signCount", "integer"),
      make("signs", "text"),
      make("agreedMentor", "text", input),
      make("notes", "text", input),
    ],
    rows: (part?.hires ?? []).map((hire) => hireRow(index, hire)),
    key: ["agentId"],
    wrapAt: { name: 12, team: 12, mentor: 22, signs: 42, agreedMentor: 14, notes: 20 },
  });
  if (part !== null) checkInsPart(page, index, part);
  return page.finish({
    id: "newHires",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function hireRow(index: PlanIndex, hire: NewHire): CellContent[] {
  const { newHires: words, common } = index.locale.sheets;
  const signs = hire.signs.map((sign) => signText(index, sign));
  const thin = hire.tooLittle ? [words.tooLittle(hire.n)] : [];
  return [
    ...personCells(index, hire.agent),
    { type: "day", day: hire.hiredOn },
    hire.days,
    mentorText(index, hire.mentor),
    hire.n,
    hire.fairMean?.value ?? null,
    hire.fairMean?.low ?? null,
    hire.fairMean?.high ?? null,
    hire.signs.length,
    [...(signs.length === 0 && thin.length === 0 ? [words.noSigns] : signs), ...thin].join(
      common.sentenceSeparator,
    ),
    null,
    null,
  ];
}

/** Who looks after a newcomer, and why she. */
export function mentorText(index: PlanIndex, mentor: Mentor): string {
  const words = index.locale.sheets.newHires.mentors;
  switch (mentor.kind) {
    case "named":
      return mentor.doubt === null ? mentor.name : words.doubts[mentor.doubt](mentor.name);
    case "proposed":
      return words.proposed(index.nameOf(mentor.agent), chanceText(mentor.pTop), mentor.hires);
    case "lead":
      return words.lead(mentor.name);
    case "none":
      return words.none;
    default:
      return unreachable(mentor);
  }
}

/** The name alone. */
function mentorName(index: PlanIndex, mentor: Mentor | undefined): string | null {
  if (mentor === undefined || mentor.kind === "none") return null;
  return mentor.kind === "proposed" ? index.nameOf(mentor.agent) : mentor.name;
}

function signText({ locale }: PlanIndex, sign: WarningSign): string {
  const words = locale.sheets.newHires.signs;
  switch (sign.kind) {
    case "below-earlier-hires":
      return words.belowEarlier(
        locale.domain.metrics[sign.metric],
        figureText(sign.metric, sign.value),
        sign.n,
        figureText(sign.metric, sign.mean),
        sign.peers,
        chanceText(sign.chance),
      );
    case "below-centre":
      return words.belowCentre(
        sign.n,
        decimal(sign.score.value, 1),
        decimal(sign.score.low, 1),
        decimal(sign.score.high, 1),
      );
    case "adherence":
      return words.adherence(
        locale.domain.metrics[sign.metric],
        figureText(sign.metric, sign.value),
        figureText(sign.metric, sign.mean),
        sign.months,
      );
    case "missed-training":
      return words.missedTraining(sign.sessions, sign.of);
    case "self-assessment":
      return words.selfAssessment(percent(sign.share), percent(sign.usual));
    case "stress-test":
      return words.stressTest(percent(sign.share));
    case "interview":
      return words.interview(sign.day === null ? "" : locale.domain.date(sign.day), sign.word);
    case "complaints":
      return words.complaints(sign.count);
    default:
      return unreachable(sign);
  }
}

function checkInsPart(page: Page, index: PlanIndex, part: NewHires): void {
  const { locale } = index;
  const { newHires: words, common } = locale.sheets;
  const make = columnsFrom(locale.columns.newHires.checkIns);
  const mentors = new Map(part.hires.map(({ agent, mentor }) => [agent, mentor] as const));
  page.heading(words.checkInsHeading);
  page.sentence(words.planNote(locale.domain.date(part.planEnd)));
  page.table({
    id: "checkIns",
    tableName: "PeilianCheckIns",
    columns: [
      ...personColumns(make),
      make("mentor", "text"),
      make("age", "integer"),
      make("due", "date"),
      make("state", "text", {
        conditionals: [{ kind: "equals", value: words.states["in-plan"], style: "caution" }],
      }),
      make("done", "text", {
        owner: "user",
        align: "center",
        headerNote: common.yourInput,
        validation: { kind: "list", values: [choiceWord(locale, "yes"), choiceWord(locale, "no")] },
      }),
      make("notes", "text", { owner: "user", headerNote: common.yourInput }),
    ],
    rows: part.checkIns.map(({ agent, age, due, state }): CellContent[] => [
      ...personCells(index, agent),
      mentorName(index, mentors.get(agent)),
      age,
      { type: "day", day: due },
      words.states[state],
      null,
      null,
    ]),
    key: ["agentId", "age"],
    wrapAt: { name: 12, team: 12, mentor: 12, state: 12 },
  });
}
