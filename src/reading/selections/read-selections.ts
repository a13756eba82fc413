import type { DataIssue } from "../../domain/records/data-report";
import { metrics, type MetricId } from "../../domain/metrics/metric";
import { checkCondition } from "../../domain/selections/check-condition";
import {
  comparisons,
  type Comparison,
  type Condition,
  type ConditionProblem,
  type RefusedCondition,
  type TypedSelections,
} from "../../domain/selections/selections";
import { localeFor } from "../../locales/locale";
import { localeTags } from "../../locales/locale-tag";
import { cellAt, type SheetCells } from "../../workbook/cells";
import type { WorkbookSnapshot } from "../../workbook/port";
import { foldWord } from "../recognition/normalise-header";
import { parseNumber } from "../values/numbers";

/** The id under which the sheet is ours. */
const sheetId = "selections";
const columns = ["selection", "metric", "comparison", "value"] as const;

export type ReadSelections = {
  readonly typed: TypedSelections;
  /** One a refused row, at the cell that is wrong. */
  readonly problems: readonly DataIssue[];
};

/**
 * Reads the conditions on the sheet "Selections" as they now are, in whatever language they were typed. A row that cannot be
 * understood is listed. `null` without such a sheet.
 */
export function readSelections(snapshot: WorkbookSnapshot): ReadSelections | null {
  const description = snapshot.description.sheets.find(({ ours }) => ours === sheetId);
  const cells = description && snapshot.cells.get(description.key);
  if (!description || !cells) return null;
  const header = headerPlace(cells);
  if (header === null) return null;
  const conditions: Condition[] = [];
  const refused: RefusedCondition[] = [];
  const problems: DataIssue[] = [];
  for (let row = header.row + 1; row <= header.row + mostRows; row++) {
    const typed = header.columns.map((column) => textAt(cells, row, column));
    const [name = "", metric = "", comparison = "", value = ""] = typed;
    // The heading of the people below stands alone in the first column.
    if (name !== "" && metric + comparison + value === "" && isHeading(name)) break;
    if (typed.every((text) => text === "")) continue;
    const checked = conditionOf(name, metric, comparison, value);
    if ("condition" in checked) {
      conditions.push(checked.condition);
      continue;
    }
    const column = header.columns[wrongColumn[checked.problem]] ?? 0;
    const address = { sheet: description.name, row, column };
    refused.push({ address, problem: checked.problem, typed: [name, metric, comparison, value] });
    problems.push({
      address,
      cause: { kind: "selection", problem: checked.problem },
      found: typed[wrongColumn[checked.problem]]?.slice(0, 60) ?? "",
      action: "value-left-out",
    });
  }
  return { typed: { conditions, refused }, problems };
}

/** A person may have put columns of her own before ours. */
const mostColumns = 50;
/** More conditions than anybody types; the people below the table end it sooner. */
const mostRows = 500;

/** Position in `columns` of the cell that is wrong. */
const wrongColumn: Readonly<Record<ConditionProblem, number>> = {
  "no-name": 0,
  "unknown-metric": 1,
  "unknown-comparison": 2,
  "no-better-side": 2,
  "not-a-number": 3,
  "not-a-share": 3,
};

function conditionOf(
  name: string,
  metricWord: string,
  comparisonWord: string,
  value: string,
): ReturnType<typeof checkCondition> {
  const metric = metricMeant(metricWord);
  if (metric === undefined) return { problem: name === "" ? "no-name" : "unknown-metric" };
  const comparison = comparisonMeant(comparisonWord);
  if (comparison === undefined) return { problem: "unknown-comparison" };
  const number = value === "" ? null : parseNumber(value);
  return checkCondition({ name, metric, comparison, value: number?.value ?? Number.NaN });
}

function metricMeant(word: string): MetricId | undefined {
  return Object.values(metrics)
    .map(({ id }) => id)
    .find((id) => isOneOf(word, id, (tag) => localeFor(tag).domain.metrics[id]));
}

function comparisonMeant(word: string): Comparison | undefined {
  return comparisons.find((id) =>
    isOneOf(word, id, (tag) => localeFor(tag).sheets.selections.comparisons[id]),
  );
}

function isOneOf(
  word: string,
  id: string,
  wordIn: (tag: (typeof localeTags)[number]) => string,
): boolean {
  const meant = foldWord(word);
  return meant !== "" && [id, ...localeTags.map(wordIn)].map(foldWord).includes(meant);
}

function isHeading(text: string): boolean {
  return localeTags.some((tag) => localeFor(tag).sheets.selections.peopleHeading === text);
}

/** The row of the headers, of whatever language, and the columns of {@link columns}. */
function headerPlace(
  cells: SheetCells,
): { readonly row: number; readonly columns: readonly number[] } | null {
  for (const row of cells.rows) {
    for (const tag of localeTags) {
      const words = localeFor(tag).columns.selections.conditions;
      const places = columns.map((id) => columnOf(cells, row, words[id]));
      if (places.every((place) => place >= 0)) return { row, columns: places };
    }
  }
  return null;
}

function columnOf(cells: SheetCells, row: number, header: string): number {
  for (let column = 0; column < mostColumns; column++) {
    if (textAt(cells, row, column) === header) return column;
  }
  return -1;
}

function textAt(cells: SheetCells, row: number, column: number): string {
  const cell = cellAt(cells, row, column);
  return cell === null ? "" : String(cell.value).trim();
}
