import type { Attitude, AttitudeCase } from "../domain/attitude/attitude";
import { decimal, percent } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { chanceText } from "./small-figures";
import { columnsFrom } from "./table-draft";

/** Service attitude apart: what is common, whom to train, whom to praise, and every team. */
export function attitudeSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.attitude;
  const found = plan.analysis.attitude;
  const page = new Page(words.title, words.about);
  if (found === null) page.sentence(words.nothing);
  else {
    page.sentence(words.basis(found.samples, found.agents, found.listeners, found.tooFew));
    page.sentence(words.fair);
    page.sentence(words.rate);
    if (found.notJudged.length > 0) {
      page.sentence(words.notJudged(found.notJudged.join(locale.sheets.common.listSeparator)));
    }
    page.down();
    criteriaTable(page, index, found);
    trainTable(page, index, found);
    praiseTable(page, index, found);
    if (found.teams.length > 0) teamTable(page, index, found);
  }
  return page.finish({
    id: "attitude",
    name: words.name,
    tabColour: "analysis",
    frozenAt: null,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "open",
  });
}

/** As on the form; a bad habit is said to have been heard. */
function criterionName({ locale }: PlanIndex, found: Attitude, criterion: number): string {
  const one = found.criteria[criterion];
  if (one === undefined) return "";
  return one.isFault ? locale.sheets.attitude.faultHeard(one.name) : one.name;
}

function criteriaTable(page: Page, index: PlanIndex, found: Attitude): void {
  const { locale } = index;
  const make = columnsFrom(locale.columns.attitude.criteria);
  page.table({
    id: "criteria",
    tableName: "PeilianAttitude",
    columns: [
      make("criterion", "text"),
      make("n", "integer"),
      make("scope", "text"),
      make("teams", "text"),
      make("named", "integer"),
      make("short", "percent"),
      make("shortLow", "percent"),
      make("shortHigh", "percent"),
    ],
    rows: found.criteria.map((one, criterion): CellContent[] => [
      criterionName(index, found, criterion),
      one.n,
      locale.domain.scopes[one.scope],
      one.teams.length === 0 ? null : one.teams.join(locale.sheets.common.listSeparator),
      one.named,
      one.short.value,
      one.short.low,
      one.short.high,
    ]),
    key: [],
    wrapAt: { criterion: 20, scope: 14, teams: 26 },
  });
}

function trainTable(page: Page, index: PlanIndex, found: Attitude): void {
  const { locale } = index;
  const words = locale.sheets.attitude;
  const make = columnsFrom(locale.columns.attitude.toTrain);
  page.heading(words.headings.train);
  if (found.toTrain.length === 0) {
    page.sentence(words.nobodyToTrain);
    return;
  }
  page.table({
    id: "toTrain",
    tableName: "PeilianAttitudeTrain",
    columns: [
      ...personColumns(make),
      make("criterion", "text"),
      make("n", "integer"),
      make("times", "integer"),
      make("share", "percent", { headerNote: words.notes.share }),
      make("shareLow", "percent"),
      make("shareHigh", "percent"),
      make("expected", "percent", { headerNote: words.notes.expected }),
      make("against", "text"),
      make("chance", "text", { align: "center", headerNote: words.notes.chance }),
      make("why", "text"),
    ],
    rows: found.toTrain.map((one): CellContent[] => [
      ...personCells(index, one.agent),
      criterionName(index, found, one.criterion),
      one.n,
      one.times,
      one.share.value,
      one.share.low,
      one.share.high,
      one.expected,
      words.against[one.against],
      chanceText(one.chance),
      whyTrain(index, found, one),
    ]),
    key: [],
    wrapAt: { name: 20, team: 14, criterion: 26, against: 10, why: 46 },
  });
}

function whyTrain({ locale }: PlanIndex, found: Attitude, one: AttitudeCase): string {
  const criterion = found.criteria[one.criterion];
  return locale.sheets.attitude.why({
    criterion: criterion?.name ?? "",
    isFault: criterion?.isFault ?? false,
    n: one.n,
    times: one.times,
    share: percent(one.share.value),
    low: percent(one.share.low),
    high: percent(one.share.high),
    expected: percent(one.expected),
    against: one.against,
    chance: chanceText(one.chance),
    listeners: one.listeners,
  });
}

/** The "why" stands where the tables above and below have their criteria: a column of figures would be as wide as it is. */
function praiseTable(page: Page, index: PlanIndex, found: Attitude): void {
  const { locale } = index;
  const words = locale.sheets.attitude;
  const make = columnsFrom(locale.columns.attitude.toPraise);
  page.heading(words.headings.praise);
  page.sentence(found.toPraise.length === 0 ? words.nobodyToPraise : words.praiseNote);
  if (found.toPraise.length === 0) return;
  page.table({
    id: "toPraise",
    tableName: "PeilianAttitudePraise",
    columns: [
      ...personColumns(make),
      make("why", "text"),
      make("n", "integer"),
      make("marks", "integer"),
      make("expected", "decimal1"),
    ],
    rows: found.toPraise.map((one): CellContent[] => [
      ...personCells(index, one.agent),
      words.praise(one.n, one.marks, decimal(one.expected, 1)),
      one.n,
      one.marks,
      one.expected,
    ]),
    key: [],
    wrapAt: { name: 20, team: 14, why: 26 },
  });
}

function teamTable(page: Page, index: PlanIndex, found: Attitude): void {
  const { locale } = index;
  const words = locale.sheets.attitude;
  const make = columnsFrom(locale.columns.attitude.attitudeTeams);
  page.heading(words.headings.teams);
  page.table({
    id: "attitudeTeams",
    tableName: "PeilianAttitudeTeams",
    columns: [
      make("team", "text"),
      make("people", "integer"),
      make("concerned", "integer"),
      make("criterion", "text"),
      make("n", "integer"),
      make("short", "percent"),
      make("shortLow", "percent"),
      make("shortHigh", "percent"),
      make("expected", "percent"),
      make("verdict", "text", {
        conditionals: [
          { kind: "equals", value: words.verdicts.more, style: "bad" },
          { kind: "equals", value: words.verdicts.fewer, style: "good" },
        ],
      }),
    ],
    rows: found.teams.map((one): CellContent[] => [
      one.team,
      one.people,
      one.concerned,
      criterionName(index, found, one.criterion),
      one.n,
      one.short.value,
      one.short.low,
      one.short.high,
      one.expected,
      words.verdicts[one.verdict],
    ]),
    key: [],
    wrapAt: { team: 20, criterion: 26, verdict: 12 },
  });
}
