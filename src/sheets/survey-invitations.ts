import type { InvitingAgent, SurveyInvitations } from "../domain/selections/survey-invitations";
import { decimal, percent } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { chanceText } from "./small-figures";
import { columnsFrom } from "./table-draft";

/** Everybody's share of surveys sent beside her satisfaction; first those to be asked, with the figures of the reason. */
export function surveyInvitationsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { surveyInvitations: words, common } = locale.sheets;
  const part = plan.analysis.surveyInvitations;
  const page = new Page(words.title, words.about);
  if (part === null) page.sentence(words.nothing);
  else {
    const count = (is: (one: InvitingAgent) => boolean): number => part.agents.filter(is).length;
    page.sentence(words.how(part.against, part.usualShare));
    page.sentence(
      words.rate(
        count(({ marked }) => marked),
        count(({ isLow }) => isLow),
        part.falseShare,
      ),
    );
    if (part.unknown > 0) page.sentence(words.unknown(part.unknown));
  }
  const make = columnsFrom(locale.columns.surveyInvitations.invitations);
  const format = part?.satisfactionMax === 1 ? "percent1" : "decimal2";
  const table = page.table({
    id: "invitations",
    tableName: "PeilianSurveyInvitations",
    columns: [
      ...personColumns(make),
      make("mark", "text", {
        conditionals: [{ kind: "equals", value: words.marks.ask, style: "caution" }],
      }),
      make("n", "integer"),
      make("sent", "percent1", { conditionals: [{ kind: "data-bar" }] }),
      make("satisfaction", format),
      make("expected", format, { headerNote: words.notes.expected }),
      make("expectedLow", format),
      make("expectedHigh", format),
      make("byChance", "text", { align: "right", headerNote: words.notes.byChance }),
      make("why", "text"),
      make("notes", "text", { owner: "user", headerNote: common.yourInput }),
    ],
    rows: part === null ? [] : part.agents.map((one) => invitationRow(index, part, one)),
    key: ["agentId"],
    wrapAt: { name: 14, team: 12, mark: 12, why: 46, notes: 24 },
  });
  return page.finish({
    id: "surveyInvitations",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function invitationRow(
  index: PlanIndex,
  { usualShare, satisfactionMax }: SurveyInvitations,
  one: InvitingAgent,
): CellContent[] {
  const words = index.locale.sheets.surveyInvitations;
  const rating = (value: number): string =>
    satisfactionMax === 1 ? percent(value) : decimal(value, 2);
  const [sent, usual] = [percent(one.sent), percent(usualShare)];
  const why = one.marked
    ? words.why({
        sent,
        usual,
        satisfaction: rating(one.satisfaction),
        expected: rating(one.expected.value),
        chance: chanceText(one.p),
        n: one.n,
      })
    : one.isLow
      ? words.lowWhy(sent, usual)
      : words.usualWhy(sent);
  return [
    ...personCells(index, one.agent),
    one.marked ? words.marks.ask : one.isLow ? words.marks.low : words.marks.usual,
    one.n,
    one.sent,
    one.satisfaction,
    one.expected.value,
    one.expected.low,
    one.expected.high,
    one.isLow ? chanceText(one.p) : null,
    why,
    null,
  ];
}
