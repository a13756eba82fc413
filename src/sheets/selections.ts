import { sure } from "../domain/selections/selection-counts";
import type {
  AppliedCondition,
  SelectedAgent,
  SelectedFigure,
  Selections,
} from "../domain/selections/selections";
import { metricFigure } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import type { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { conditionsPage, finishSelections } from "./selection-conditions";
import { columnsFrom } from "./table-draft";

/** The conditions as typed, each with how it was understood; below, who meets them and how surely. */
export function selectionsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.selections;
  const part = plan.analysis.selections;
  // Rows of one name come together, as they are applied.
  const applied = (part?.selections ?? []).flatMap(({ conditions }) => conditions);
  const typed = { conditions: applied, refused: part?.typed.refused ?? [] };
  const { page, table } = conditionsPage(locale, typed, (_, position) => {
    const one = applied[position];
    return one === undefined || one.agents === 0
      ? words.noFigures
      : words.limit(one.side, limitText(one), one.agents);
  });
  if (part !== null) peoplePart(page, index, part);
  return finishSelections(page, table, locale);
}

function peoplePart(page: Page, index: PlanIndex, part: Selections): void {
  const words = index.locale.sheets.selections;
  for (const { name, people } of part.selections) {
    const surely = people.filter(({ chance }) => (chance ?? 0) >= sure).length;
    page.sentence(words.count(name, people.length, surely));
  }
  const rows = part.selections.flatMap(({ name, conditions, people }) =>
    people.map((one) => personRow(index, name, conditions, one)),
  );
  if (rows.length === 0) {
    page.sentence(part.selections.length === 0 ? words.nothing : words.nobody);
    return;
  }
  const make = columnsFrom(index.locale.columns.selections.selected);
  page.table({
    id: "selected",
    tableName: "PeilianSelected",
    columns: [
      make("selection", "text"),
      ...personColumns(make),
      // The "why" stands below the conditions' state, which is as wide.
      make("why", "text"),
      make("chance", "percent", {
        headerNote: words.notes.chance,
        conditionals: [{ kind: "data-bar" }],
      }),
    ],
    rows,
    key: [],
    wrapAt: { selection: 24, name: 22, team: 14, why: 60 },
  });
}

function personRow(
  index: PlanIndex,
  name: string,
  conditions: readonly AppliedCondition[],
  { agent, figures, chance }: SelectedAgent,
): CellContent[] {
  const { locale } = index;
  const { selections: words, common } = locale.sheets;
  const own = conditions.flatMap((condition, i) => {
    const figure = figures[i];
    return figure === undefined ? [] : [figureText(index, condition, figure)];
  });
  const asked = conditions.map((one) =>
    words.asked(locale.domain.metrics[one.metric], one.side, limitText(one)),
  );
  return [
    name,
    ...personCells(index, agent),
    words.why(own.join(common.listSeparator), asked.join(common.listSeparator)),
    chance,
  ];
}

function figureText(
  { locale }: PlanIndex,
  { metric }: AppliedCondition,
  one: SelectedFigure,
): string {
  const words = locale.sheets.selections;
  const name = locale.domain.metrics[metric];
  const shown = (value: number): string => metricFigure({ kind: "metric", metric }, value);
  return one.fair === null
    ? words.volume(name, shown(one.raw))
    : words.figure(name, shown(one.fair.value), shown(one.fair.low), shown(one.fair.high), one.n);
}

function limitText({ metric, limit }: AppliedCondition): string {
  return metricFigure({ kind: "metric", metric }, limit);
}
