import { metrics } from "../domain/metrics/metric";
import { isShare } from "../domain/selections/check-condition";
import { comparisons, type Condition, type TypedSelections } from "../domain/selections/selections";
import type { Locale } from "../locales/locale";
import type { CellContent, SheetSpec, TableBlock } from "../workbook/sheet-spec";
import { Page } from "./page";
import { columnsFrom } from "./table-draft";

/** Rows left blank for conditions typed by hand: a protected sheet lets no table grow. */
const spareRows = 10;

/** The sheet up to its conditions; each row with what `stateOf` says of it. */
export function conditionsPage(
  locale: Locale,
  { conditions, refused }: TypedSelections,
  stateOf: (condition: Condition, position: number) => string,
): { readonly page: Page; readonly table: TableBlock } {
  const words = locale.sheets.selections;
  const page = new Page(words.title, words.about);
  page.sentence(words.how);
  page.heading(words.conditionsHeading);
  const make = columnsFrom(locale.columns.selections.conditions);
  const user = { owner: "user" } as const;
  const metricNames = Object.values(metrics).map(({ id }) => locale.domain.metrics[id]);
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
    rows: [
      ...conditions.map((one, position): CellContent[] => [
        one.name,
        locale.domain.metrics[one.metric],
        words.comparisons[one.comparison],
        shownValue(one),
        stateOf(one, position),
      ]),
      ...refused.map(({ typed, problem }): CellContent[] => [
        ...typed.map((text) => (text === "" ? null : text)),
        words.problems[problem],
      ]),
      ...Array.from({ length: spareRows }, (): CellContent[] => [null, null, null, null, null]),
    ],
    key: [],
    wrapAt: { selection: 24, metric: 22, comparison: 14, value: 10, state: 46 },
  });
  page.heading(words.peopleHeading);
  return { page, table };
}

/** A share as a person types it, "10%"; any other value as the number it is. */
function shownValue({ metric, comparison, value }: Condition): CellContent {
  const isPercent = isShare(comparison) || metrics[metric].unit === "fraction";
  return isPercent ? `${Number((100 * value).toPrecision(12))}%` : value;
}

/** Ends the sheet of selections. */
export function finishSelections(page: Page, table: TableBlock, locale: Locale): SheetSpec {
  return page.finish({
    id: "selections",
    name: locale.sheets.selections.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

/** The conditions alone, as they were chosen: whom they find is for the next plan to say. */
export function keptSelectionsSheet(typed: TypedSelections, locale: Locale): SheetSpec {
  const words = locale.sheets.selections;
  const { page, table } = conditionsPage(locale, typed, () => words.awaitsPlan);
  page.sentence(words.awaitsPlan);
  return finishSelections(page, table, locale);
}
