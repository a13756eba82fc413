import { metrics } from "../domain/metrics/metric";
import type {
  AppliedCondition,
  SelectedAgent,
  SelectedFigure,
  Selections,
} from "../domain/selections/selections";
import { comparisons } from "../domain/selections/selections";
import { metricFigure } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Rows left blank for conditions typed by hand: a protected sheet lets no table grow. */
const spareRows = 10;
/** A chance from which a selection is called sure. */
const sure = 0.8;

/** The conditions as typed, each with how it was understood; below, who meets them and how surely. */
export function selectionsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.selections;
  const part = plan.analysis.selections;
  const page = new Page(words.title, words.about);
  page.sentence(words.how);
  page.heading(words.conditionsHeading);
  const make = columnsFrom(locale.columns.selections.conditions);
  const user = { owner: "user" } as const;
  const metricNames = Object.keys(metrics).map(
    (id) => locale.domain.metrics[id as keyof typeof metrics],
  );
  const table = page.table({
    id: "conditions",
    tableName: "PeilianSelections",
    columns: [
      make("selection", "text", user),
      make("metric", "text", { ...user, validation: { kind: "list", values: metricNames } }),
      make("comparison", "text", {
        ...user,
        validation: { kind: "list", values: comparisons.map((one) => words.comparisons[one]) },
      }),
      make("value", "general", { ...user, align: "center", headerNote: words.notes.value }),
      make("state", "text"),
    ],
    rows: conditionRows(index, part),
    key: [],
    wrapAt: { selection: 24, metric: 22, comparison: 14, value: 10, state: 46 },
  });
  page.heading(words.peopleHeading);
  if (part !== null) peoplePart(page, index, part);
  return page.finish({
    id: "selections",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function conditionRows(index: PlanIndex, part: Selections | null): CellContent[][] {
  const { locale } = index;
  const words = locale.sheets.selections;
  const understood = (part?.selections ?? []).flatMap(({ conditions }) =>
    conditions.map((one): CellContent[] => [
      one.name,
      locale.domain.metrics[one.metric],
      words.comparisons[one.comparison],
      one.value,
      one.agents === 0 ? words.noFigures : words.limit(one.side, limitText(one), one.agents),
    ]),
  );
  const refused = (part?.typed.refused ?? []).map(({ typed, problem }): CellContent[] => [
    ...typed.map((text) => (text === "" ? null : text)),
    words.problems[problem],
  ]);
  const blank = Array.from({ length: spareRows }, (): CellContent[] => [
    null,
    null,
    null,
    null,
    null,
  ]);
  return [...understood, ...refused, ...blank];
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
