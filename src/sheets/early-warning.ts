import type { ChangedAgent, EarlyWarning } from "../domain/early-warning/early-warning";
import { decimal } from "../locales/figures";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import {
  alsoMoved,
  figureText,
  monthText,
  signedFigure,
  signedLow,
  smallChance,
  whyChanged,
} from "./change-texts";
import { choiceWord } from "./choice-words";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Who fell against her own past beyond chance, with every figure of the reason in her row; below, what was compared. */
export function earlyWarningSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { earlyWarning: words, common } = locale.sheets;
  const part = plan.analysis.earlyWarning;
  const page = new Page(words.title, words.about);
  if (part !== null) {
    page.sentence(words.compared(part.compared, part.tooLittle, part.newHires));
    page.sentence(
      words.rate(part.fallen.length, decimal(part.expectedFalse, 1), decimal(part.ratePer100, 1)),
    );
    if (part.fallen.length > 0) page.sentence(words.overstated);
  }
  if (part === null || part.fallen.length === 0) page.sentence(words.nobody);
  page.down();
  const make = columnsFrom(locale.columns.earlyWarning.warnings);
  const right = { align: "right" } as const;
  const table = page.table({
    id: "warnings",
    tableName: "PeilianEarlyWarning",
    columns: [
      ...personColumns(make),
      make("metric", "text"),
      make("nBefore", "integer"),
      make("before", "text", { ...right, headerNote: words.notes.before }),
      make("nNow", "integer"),
      make("now", "text", right),
      make("expected", "text", { ...right, headerNote: words.notes.expected }),
      make("change", "text", { ...right, headerNote: words.notes.change }),
      make("changeRange", "text", right),
      make("byChance", "text", { ...right, headerNote: words.notes.byChance }),
      make("alsoMoved", "text"),
      make("why", "text"),
      make("interview", "text", {
        owner: "user",
        align: "center",
        headerNote: common.yourInput,
        validation: { kind: "list", values: [choiceWord(locale, "yes"), choiceWord(locale, "no")] },
      }),
      make("notes", "text", { owner: "user", headerNote: common.yourInput }),
    ],
    rows: (part?.fallen ?? []).map((fallen) => warningRow(index, fallen)),
    key: ["agentId"],
    wrapAt: {
      name: 12,
      team: 9,
      metric: 12,
      change: 8,
      changeRange: 10,
      alsoMoved: 18,
      why: 36,
      notes: 12,
    },
  });
  if (part !== null) comparedPart(page, index, part);
  return page.finish({
    id: "earlyWarning",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "inputs-only",
  });
}

function warningRow(index: PlanIndex, fallen: ChangedAgent): CellContent[] {
  const { agent, byChance, lines } = fallen;
  const [first] = lines;
  const { months: range } = index.locale.sheets.earlyWarning;
  if (first === undefined) return [...personCells(index, agent)];
  const { metric, nBefore, before, nNow, now, expected, change } = first;
  return [
    ...personCells(index, agent),
    index.locale.domain.metrics[metric],
    nBefore,
    figureText(metric, before.value),
    nNow,
    figureText(metric, now),
    figureText(metric, expected),
    signedFigure(index.locale, metric, change.value),
    range(signedLow(metric, change.low), signedFigure(index.locale, metric, change.high)),
    smallChance(byChance),
    alsoMoved(index, fallen),
    whyChanged(index, fallen),
    null,
    null,
  ];
}

function comparedPart(page: Page, { locale }: PlanIndex, part: EarlyWarning): void {
  const words = locale.sheets.earlyWarning;
  const make = columnsFrom(locale.columns.earlyWarning.compared);
  page.heading(words.comparedHeading);
  page.table({
    id: "compared",
    tableName: "PeilianCompared",
    columns: [
      make("metric", "text"),
      make("earlier", "text"),
      make("later", "text"),
      make("agents", "integer"),
      make("centreMove", "text", { align: "right", headerNote: words.notes.centreMove }),
    ],
    rows: part.metrics.map(({ metric, earlier, later, compared, centreMove }): CellContent[] => [
      locale.domain.metrics[metric],
      words.months(monthText(earlier.first), monthText(earlier.last)),
      words.months(monthText(later.first), monthText(later.last)),
      compared,
      signedFigure(locale, metric, centreMove),
    ]),
    key: [],
    wrapAt: { metric: 14, earlier: 12, later: 12 },
  });
}
