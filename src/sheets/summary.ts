import { chosenOf, optionalSheets } from "../domain/settings/optional-sheets";
import type { SheetSpec } from "../workbook/sheet-spec";
import { findings } from "./findings";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import type { PlanSheetId } from "./sheet-ids";
import { checksPart } from "./summary-checks";
import {
  evaluatorsPart,
  issueGroupsPart,
  sourcesPart,
  tiersPart,
  weightsPart,
} from "./summary-tables";

/** Columns A–H at least so wide, so that labels, links and figures stand apart whatever the tables hold. */
const widths = [28, 14, 14, 12, 12, 12, 12, 12];

/**
 * The first sheet: what was read and from where, what came of it, what was taken for granted, whether it adds up, and the
 * way to every other sheet of the plan, `sheetIds`.
 */
export function summarySheet(index: PlanIndex, sheetIds: readonly PlanSheetId[]): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.summary;
  const page = new Page(words.title, words.about);
  widths.forEach((width, column) => {
    page.widen(column, width);
  });
  page.sentence(origin(index));
  page.down();
  page.banner(words.caution);
  page.down();
  keyFigures(page, index);

  const found = new Map<string, string>(
    findings(index).map(({ sheet, sentence }) => [sheet, sentence]),
  );
  page.heading(words.headings.sheets);
  for (const id of sheetIds) {
    if (id === "summary") continue;
    page.put(
      0,
      {
        type: "link",
        text: locale.sheets[id].name,
        target: { kind: "own-sheet", sheet: id, row: 0, column: 0 },
      },
      "link",
    );
    page.sentence(found.get(id) ?? aboutSheet(index, id), 1);
  }
  unwantedPart(page, index, sheetIds);
  checksPart(page, index);
  tiersPart(page, index);
  page.breakHere();
  sourcesPart(page, index);
  issueGroupsPart(page, index);
  page.heading(words.headings.assumptions);
  if (plan.assumptions.length === 0) page.sentence(words.noAssumptions);
  for (const assumption of plan.assumptions) page.sentence(locale.domain.assumption(assumption));
  weightsPart(page, index);
  if (plan.ranking.notes.length > 0) {
    page.heading(words.headings.notes);
    for (const note of plan.ranking.notes) page.sentence(locale.domain.rankingNote(note));
  }
  evaluatorsPart(page, index);
  return page.finish({
    id: "summary",
    name: words.name,
    tabColour: "summary",
    frozenAt: null,
    frozenColumns: 0,
    orientation: "portrait",
    protection: "open",
  });
}

/** Which sheets were not wanted, and which of them stand there all the same. */
function unwantedPart(page: Page, { plan, locale }: PlanIndex, written: readonly string[]): void {
  const { summary: words, common } = locale.sheets;
  const unwanted = chosenOf(plan.settings.unwantedSheets);
  const isThere = (id: string): boolean => written.includes(id);
  const namesOf = (isListed: (id: string) => boolean): string =>
    optionalSheets
      .filter((id) => unwanted.includes(id) && isListed(id))
      .map((id) => locale.sheets[id].name)
      .join(common.listSeparator);
  const [left, still] = [namesOf((id) => !isThere(id)), namesOf(isThere)];
  if (left !== "") page.sentence(words.unwanted(left));
  if (still !== "") page.sentence(words.stillThere(still));
}

/** When, from what file, from which days, for which days. */
function origin(index: PlanIndex): string {
  const { plan, locale } = index;
  const words = locale.sheets.summary;
  const { date } = locale.domain;
  const { period } = plan.ranking;
  const first = plan.problem.days[0];
  const last = plan.problem.days[plan.problem.days.length - 1];
  return [
    words.made(date(plan.today), plan.report.fileName),
    ...(period === null ? [] : [words.period(date(period.first), date(period.last))]),
    ...(first === undefined || last === undefined ? [] : [words.planned(date(first), date(last))]),
  ].join(locale.sheets.common.sentenceSeparator);
}

function keyFigures(page: Page, index: PlanIndex): void {
  const { plan } = index;
  const words = index.locale.sheets.summary.figures;
  const { agents } = plan.ranking;
  const { sessions, unplaced } = plan.timetable;
  const placed = sessions.reduce((sum, session) => sum + session.demands.length, 0);
  const figures: readonly (readonly [string, number])[] = [
    [words.agents, plan.tiers.length],
    [words.ranked, agents.filter((one) => one.rank !== null).length],
    [words.tiedAtCut, agents.filter((one) => one.atCut !== null).length],
    [words.sessions, sessions.length],
    [words.placed, placed],
    [words.unplaced, unplaced.length],
  ];
  page.figures(figures.map(([label, value]) => ({ label, value, format: "integer" })));
}

function aboutSheet(index: PlanIndex, id: Exclude<PlanSheetId, "summary">): string {
  const { sheets, domain } = index.locale;
  if (id === "ranking") return sheets.ranking.about(domain.metrics[index.plan.ranking.headline]);
  return sheets[id].about;
}
