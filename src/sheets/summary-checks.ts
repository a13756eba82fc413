import { verifyTimetable } from "../domain/scheduling/verify";
import { cellName } from "../foundation/address";
import type { Page } from "./page";
import type { PlanIndex } from "./plan-index";

/** The labels run over two columns. */
const firstFigure = 2;
const statusColumn = 5;

type Check = {
  readonly label: string;
  readonly figures: readonly number[];
  /** Of the cells that hold the figures; true when all is well. */
  readonly condition: (cells: readonly string[]) => string;
  readonly holds: boolean;
};

/** The sums that must come out, each with its figures and a live verdict in words. */
export function checksPart(page: Page, index: PlanIndex): void {
  const { common, summary } = index.locale.sheets;
  page.heading(summary.headings.checks);
  const first = page.row;
  for (const check of checks(index)) {
    page.put(0, check.label, "label");
    check.figures.forEach((figure, i) => {
      page.put(firstFigure + i, figure, "value", "integer");
    });
    const cells = check.figures.map((_, i) => cellName(page.row, firstFigure + i));
    page.put(
      statusColumn,
      {
        type: "formula",
        formula: `IF(${check.condition(cells)},"${common.ok}","${common.attention}")`,
        value: check.holds ? common.ok : common.attention,
      },
      "plain",
    );
    page.down();
  }
  const area = { row: first, column: statusColumn, rows: page.row - first, columns: 1 };
  page.colourWhen(area, { kind: "equals", value: common.ok, style: "good" });
  page.colourWhen(area, { kind: "equals", value: common.attention, style: "caution" });
}

function checks(index: PlanIndex): readonly Check[] {
  const { plan } = index;
  const words = index.locale.sheets.summary.checks;
  const { rows } = plan.report;
  const placed = plan.timetable.sessions.reduce((sum, one) => sum + one.demands.length, 0);
  const broken = verifyTimetable(plan.problem, plan.timetable).length;
  const unsure = plan.tiers.filter((assigned) => {
    const ranked = index.ranked.get(assigned.agent);
    return (
      assigned.tier === "one-to-one" &&
      (ranked === undefined || ranked.n === 0 || ranked.rankLow === null)
    );
  }).length;
  const isZero = ([cell]: readonly string[]): string => `${cell ?? ""}=0`;
  return [
    {
      label: words.rows,
      figures: [rows.in, rows.used, rows.setAside],
      condition: ([all, used, aside]) => `${all ?? ""}=${used ?? ""}+${aside ?? ""}`,
      holds: rows.in === rows.used + rows.setAside,
    },
    { label: words.rules, figures: [broken], condition: isZero, holds: broken === 0 },
    {
      label: words.placed,
      figures: [placed, plan.demands.length],
      condition: ([done, all]) => `${done ?? ""}=${all ?? ""}`,
      holds: placed === plan.demands.length,
    },
    { label: words.evidence, figures: [unsure], condition: isZero, holds: unsure === 0 },
  ];
}
