import type { CountedErrors, ErrorPareto } from "../domain/diagnosis/error-pareto";
import type { CellContent, SheetSpec, TableBlock, TableColumnSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const chartRows = 16;
const chartColumns = 9;

/** Where marks are lost, and errors and complaints by type. */
export function paretoSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.pareto;
  const found = plan.analysis.pareto;
  const page = new Page(words.title, words.about);
  const lost = lostTable(page, index, found);
  const isAlone = (found?.auditErrors.length ?? 0) + (found?.complaints.length ?? 0) === 0;
  if (found !== null && found.auditErrors.length > 0) {
    page.heading(words.auditHeading);
    page.table({
      id: "auditErrors",
      tableName: "PeilianAuditErrors",
      columns: countColumns(columnsFrom(locale.columns.pareto.auditErrors)),
      rows: found.auditErrors.map(countCells),
      key: [],
      wrapAt: { type: 26 },
    });
  }
  if (found !== null && found.complaints.length > 0) {
    page.heading(words.complaintsHeading);
    page.sentence(words.complaintsNote);
    page.table({
      id: "complaintTypes",
      tableName: "PeilianComplaintTypes",
      columns: countColumns(columnsFrom(locale.columns.pareto.complaintTypes)),
      rows: found.complaints.map(countCells),
      key: [],
      wrapAt: { type: 26 },
    });
  }
  return page.finish({
    id: "pareto",
    name: words.name,
    tabColour: "analysis",
    frozenAt: isAlone ? lost : null,
    frozenColumns: 1,
    orientation: "landscape",
    protection: "open",
  });
}

function lostTable(
  page: Page,
  { locale }: PlanIndex,
  found: ErrorPareto | null,
): TableBlock | null {
  const words = locale.sheets.pareto;
  const headers = locale.columns.pareto.lostMarks;
  const make = columnsFrom(headers);
  const criteria = found?.criteria ?? [];
  page.sentence(
    criteria.length > 0
      ? words.reviews(found?.reviews ?? 0)
      : found === null
        ? words.nothing
        : words.noMarks,
  );
  if (found !== null && criteria.length === 0) return null;
  const table = page.table({
    id: "lostMarks",
    tableName: "PeilianLostMarks",
    columns: [
      make("criterion", "text"),
      make("lost", "integer", { conditionals: [{ kind: "data-bar" }] }),
      make("lostLow", "integer"),
      make("lostHigh", "integer"),
      make("share", "percent"),
      make("cumulative", "percent", { headerNote: words.notes.cumulative }),
      make("n", "integer"),
      make("fullMarks", "general", { align: "center" }),
      make("ability", "text"),
      make("half", "text", { headerNote: words.notes.half }),
    ],
    rows: criteria.map((one): CellContent[] => [
      one.name,
      one.lostPer100.value,
      one.lostPer100.low,
      one.lostPer100.high,
      one.share,
      one.cumulative,
      one.n,
      one.fullMarks,
      locale.domain.abilities[one.ability],
      words.few(one.halfBy, one.agents),
    ]),
    key: [],
    wrapAt: { criterion: 26, half: 24 },
  });
  if (criteria.length > 0) {
    page.down();
    page.breakHere();
    page.chart({
      id: "lost",
      kind: "column",
      title: words.chart.title,
      categoryAxis: words.chart.criterionAxis,
      valueAxis: words.chart.lostAxis,
      series: [{ name: headers.lost, table: "lostMarks", categories: "criterion", values: "lost" }],
      anchor: { row: page.row, column: 0, rows: chartRows, columns: chartColumns },
    });
    page.down(chartRows);
  }
  return table;
}

type CountColumn = "type" | "count" | "share" | "shareLow" | "shareHigh" | "cumulative" | "agents";

function countColumns(make: ReturnType<typeof columnsFrom<CountColumn>>): TableColumnSpec[] {
  return [
    make("type", "text"),
    make("count", "integer", { conditionals: [{ kind: "data-bar" }] }),
    make("share", "percent"),
    make("shareLow", "percent"),
    make("shareHigh", "percent"),
    make("cumulative", "percent"),
    make("agents", "integer"),
  ];
}

function countCells({ name, count, share, cumulative, agents }: CountedErrors): CellContent[] {
  return [name, count, share.value, share.low, share.high, cumulative, agents];
}
