import type { CellContent } from "../workbook/sheet-spec";
import type { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Below the unplaced: everybody whose working hours no session can reach, with the reason and what would help. */
export function unreachablePart(page: Page, index: PlanIndex): void {
  const { plan, locale } = index;
  if (plan.unreachable.length === 0) return;
  const words = locale.sheets.unplaced.unreachable;
  const make = columnsFrom(locale.columns.unplaced.unreachable);
  page.heading(words.heading);
  page.sentence(words.about(plan.settings.besideShift, plan.settings.minimumRest));
  page.table({
    id: "unreachable",
    tableName: "PeilianUnreachable",
    columns: [...personColumns(make), make("why", "text"), make("courses", "integer")],
    rows: plan.unreachable.map(({ agent, because }): CellContent[] => [
      ...personCells(index, agent),
      [words.reasons[because], words.remedies[because]].join(
        locale.sheets.common.sentenceSeparator,
      ),
      plan.demands.filter((demand) => demand.agent === agent).length,
    ]),
    key: [],
    wrapAt: { name: 16, team: 14, why: 30 },
  });
}
