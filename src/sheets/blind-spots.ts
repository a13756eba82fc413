import type { BlindSpots, SelfView, View } from "../domain/blind-spots/blind-spots";
import { decimal } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { chanceText } from "./small-figures";
import { columnsFrom } from "./table-draft";

/** How people see themselves beside how QA does, for a talk between two; the notes are the user's. */
export function blindSpotsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.blindSpots;
  const found = plan.analysis.blindSpots;
  const page = new Page(words.title, words.about);
  if (found === null) page.sentence(words.nothing);
  else {
    page.sentence(words.basis(found.agents, found.compared, found.tooFew));
    page.sentence(words.rate(found.views.length, found.harmless));
    if (found.views.length === 0) page.sentence(words.nobody);
  }
  const table = viewsTable(page, index, found?.views ?? [], found);
  if (found !== null) comparedTable(page, index, found);
  return page.finish({
    id: "blindSpots",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function viewsTable(
  page: Page,
  index: PlanIndex,
  views: readonly SelfView[],
  found: BlindSpots | null,
) {
  const { locale } = index;
  const words = locale.sheets.blindSpots;
  const make = columnsFrom(locale.columns.blindSpots.views);
  return page.table({
    id: "views",
    tableName: "PeilianBlindSpots",
    columns: [
      ...personColumns(make),
      make("criterion", "text"),
      make("kind", "text", {
        conditionals: [
          { kind: "equals", value: words.kinds["blind-spot"], style: "caution" },
          { kind: "equals", value: words.kinds["hidden-strength"], style: "good" },
        ],
      }),
      make("self", "text", { align: "center" }),
      make("selfN", "integer"),
      make("qa", "text", { align: "center" }),
      make("qaN", "integer"),
      make("gap", "signed2", { headerNote: words.notes.gap }),
      make("gapLow", "signed2"),
      make("gapHigh", "signed2"),
      make("chance", "text", { align: "center", headerNote: words.notes.chance }),
      make("say", "text"),
      make("notes", "text", { owner: "user", headerNote: locale.sheets.common.yourInput }),
    ],
    rows: views.map((view): CellContent[] => {
      const criterion = found?.criteria[view.criterion]?.name ?? "";
      const self = marks(index, view.self);
      const qa = marks(index, view.qa);
      return [
        ...personCells(index, view.agent),
        criterion,
        words.kinds[view.kind],
        self,
        view.self.n,
        qa,
        view.qa.n,
        view.gap.value,
        view.gap.low,
        view.gap.high,
        chanceText(view.chance),
        words.say[view.kind]({ criterion, self, selfN: view.self.n, qa, qaN: view.qa.n }),
        null,
      ];
    }),
    key: ["agentId", "criterion"],
    wrapAt: { name: 13, team: 10, criterion: 16, kind: 12, say: 40, notes: 20 },
  });
}

function comparedTable(page: Page, index: PlanIndex, found: BlindSpots): void {
  const { locale } = index;
  const words = locale.sheets.blindSpots;
  const make = columnsFrom(locale.columns.blindSpots.compared);
  page.heading(words.matchedHeading);
  page.sentence(words.agreementNote);
  if (found.unmatchedAsked.length + found.unmatchedJudged.length > 0) {
    const list = (names: readonly string[]) =>
      names.length === 0 ? words.none : names.join(locale.sheets.common.listSeparator);
    page.sentence(words.unmatched(list(found.unmatchedAsked), list(found.unmatchedJudged)));
  }
  page.table({
    id: "compared",
    tableName: "PeilianSelfCriteria",
    columns: [
      make("criterion", "text"),
      make("agents", "integer"),
      make("agreement", "signed2"),
      make("asked", "text"),
    ],
    rows: found.criteria.map(({ name, asked, agents, agreement }): CellContent[] => [
      name,
      agents,
      Number.isNaN(agreement) ? null : agreement,
      asked,
    ]),
    key: [],
    wrapAt: { criterion: 16, asked: 16 },
  });
}

function marks({ locale }: PlanIndex, { mean, fullMarks }: View): string {
  const text = decimal(mean, 1);
  return Number.isNaN(fullMarks)
    ? text
    : locale.sheets.blindSpots.of(text, decimal(fullMarks, fullMarks % 1 === 0 ? 0 : 1));
}
