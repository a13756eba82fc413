import type { DataIssue } from "../domain/records/data-report";
import { rangeName } from "../foundation/address";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { linkToRecognition, recognitionPart } from "./recognition-part";
import { columnsFrom } from "./table-draft";

/** What costs most comes first. */
const actionOrder: readonly DataIssue["action"][] = [
  "table-not-used",
  "row-set-aside",
  "correction-not-applied",
  "value-left-out",
  "value-repaired",
  "read-as-it-stands",
];

/** Every row set aside and every value repaired, by cause, each a click from its cell. */
export function dataCheckSheet(index: PlanIndex): SheetSpec {
  const { report } = index.plan;
  const { locale } = index;
  const { common, dataCheck: words } = locale.sheets;
  const make = columnsFrom(locale.columns.dataCheck.dataCheck);
  const issues = issueGroups(report.issues).flatMap((group) => group.issues);

  const page = new Page(words.title, words.about);
  const { rows } = report;
  page.figures([
    { label: words.figures.rowsIn, value: rows.in, format: "integer" },
    { label: words.figures.rowsUsed, value: rows.used, format: "integer" },
    { label: words.figures.rowsSetAside, value: rows.setAside, format: "integer" },
    { label: words.figures.rowsRepaired, value: rows.repaired, format: "integer" },
  ]);
  if (issues.length === 0) page.sentence(common.nothing);
  linkToRecognition(page, index, issues.length);
  const table = page.table({
    id: "dataCheck",
    tableName: "PeilianDataCheck",
    columns: [
      make("sheet", "text"),
      make("cell", "text"),
      make("cause", "text"),
      make("action", "text", {
        conditionals: [
          { kind: "equals", value: words.actions["row-set-aside"], style: "caution" },
          { kind: "equals", value: words.actions["table-not-used"], style: "caution" },
        ],
      }),
      make("count", "integer"),
      make("found", "text"),
      make("sentence", "text"),
    ],
    rows: issues.map((issue): CellContent[] => [
      issue.address.sheet,
      placeLink(issue),
      words.causes[issue.cause.kind],
      words.actions[issue.action],
      issue.count ?? 1,
      issue.found,
      locale.reading.issue(issue),
    ]),
    key: [],
    wrapAt: { sheet: 18, cause: 20, action: 14, found: 24, sentence: 60 },
  });
  recognitionPart(page, index);
  return page.finish({
    id: "dataCheck",
    name: words.name,
    tabColour: "analysis",
    frozenAt: table,
    frozenColumns: 2,
    orientation: "landscape",
    protection: "open",
  });
}

/** Title, what the sheet is about, figures in two rows, the link to the lower table, the header. */
const rowsAboveList = 6;

/** The first row of each group on the sheet, in the groups' order. */
export function rowsOfGroups(groups: readonly IssueGroup[]): readonly number[] {
  let row = rowsAboveList;
  return groups.map(({ issues }) => {
    const first = row;
    row += issues.length;
    return first;
  });
}

export type IssueGroup = {
  readonly cause: DataIssue["cause"]["kind"];
  readonly action: DataIssue["action"];
  /** Cells or rows concerned. */
  readonly count: number;
  readonly issues: readonly DataIssue[];
};

/** Issues of one cause that were treated alike, the gravest treatment and then the largest group first. */
export function issueGroups(issues: readonly DataIssue[]): readonly IssueGroup[] {
  const groups = new Map<string, { first: DataIssue; count: number; issues: DataIssue[] }>();
  for (const issue of issues) {
    const key = `${issue.action} ${issue.cause.kind}`;
    const group = groups.get(key) ?? { first: issue, count: 0, issues: [] };
    group.count += issue.count ?? 1;
    group.issues.push(issue);
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ first, ...group }) => ({ ...group, cause: first.cause.kind, action: first.action }))
    .sort(
      (a, b) => actionOrder.indexOf(a.action) - actionOrder.indexOf(b.action) || b.count - a.count,
    );
}

function placeLink(issue: DataIssue): CellContent {
  const { row, column } = issue.address;
  const rows = (issue.lastRow ?? row) - row + 1;
  return {
    type: "link",
    text: rangeName({ row, column, rows, columns: 1 }),
    target: { kind: "cell", address: issue.address },
  };
}
