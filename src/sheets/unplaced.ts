import { proveUnplaced } from "../domain/scheduling/proofs/prove-unplaced";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { certaintyText, proofSentences } from "./proof-texts";
import { columnsFrom } from "./table-draft";
import { unreachablePart } from "./unreachable-part";

/** What found no place, most urgent first: the rules in the way, what would free it, and whether it is proven that there is none. */
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

  const proofs = proveUnplaced(plan.problem, plan.timetable.unplaced);
  const page = new Page(words.title, words.about);
  for (const sentence of proofSentences(
    proofs,
    missing.length,
    plan.problem,
    index.courseName,
    locale,
  )) {
    page.sentence(sentence);
  }
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
      make("certainty", "text"),
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
          : blockedBy.map((rule) => domain.rules[rule]).join("\n"),
        strongest === undefined ? words.noRemedy : domain.remedies[strongest],
        certaintyText(proofs, demand.id, locale),
      ];
    }),
    key: [],
    wrapAt: { name: 14, team: 14, course: 24, blockedBy: 34, remedy: 32, certainty: 26 },
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
