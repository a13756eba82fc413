import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";
import { unreachablePart } from "./unreachable-part";

/** What found no place, most urgent first, with the rules in the way and what would free it. */
export function unplacedSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { domain } = locale;
  const { common, unplaced: words } = locale.sheets;
  const make = columnsFrom(locale.columns.unplaced.unplaced);
  const missing = plan.timetable.unplaced
    .flatMap((one) => {
      const demand = plan.demands[one.demand];
      return demand === undefined ? [] : [{ demand, blockedBy: one.blockedBy }];
    })
    .sort((a, b) => b.demand.need - a.demand.need || a.demand.id - b.demand.id);

  const page = new Page(words.title, words.about);
  if (missing.length === 0) page.sentence(common.nothing);
  const table = page.table({
    id: "unplaced",
    tableName: "PeilianUnplaced",
    columns: [
      ...personColumns(make),
      make("course", "text"),
      make("need", "decimal1"),
      make("deadline", "date"),
      make("blockedBy", "text"),
      make("remedy", "text"),
    ],
    rows: missing.map(({ demand, blockedBy }): CellContent[] => {
      const [strongest] = blockedBy;
      return [
        ...personCells(index, demand.agent),
        index.courseName(demand.course),
        demand.need,
        { type: "day", day: demand.deadline },
        strongest === undefined
          ? words.noRule
          : blockedBy.map((rule) => domain.rules[rule]).join(common.listSeparator),
        strongest === undefined ? words.noRemedy : domain.remedies[strongest],
      ];
    }),
    key: [],
    wrapAt: { name: 16, team: 14, course: 30, blockedBy: 40, remedy: 40 },
  });
  unreachablePart(page, index);
  return page.finish({
    id: "unplaced",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}
