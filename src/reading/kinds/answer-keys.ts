import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { has, count, person, speaksOf, believed, foreign, type Evidence } from "./evidence";
import { itemColumns } from "./item-columns";
import type { KindReading } from "./kind-reading";

const fields: readonly FieldId[] = [
  "itemNo",
  "rightAnswer",
  "points",
  "module",
  "explanation",
  "examName",
  "examCode",
];

/** The right answers of an exam: an item a row, or the items side by side over one row of answers. */
export const answerKeys: KindReading = {
  fields,
  keys: ["rightAnswer"],
  rowsAbout: "others",
  evidence,
  complete,
  correctable: [...fields, "examItem"],
};

function evidence(table: Evidence): number {
  const others = foreign(table, ["stem", "optionA", "options", "score", "evaluator", "date"]);
  const asked = foreign(table, ["stem"]);
  return believed(Math.max(ofRows(table), ofColumns(table)) - 0.25 * others - 0.2 * asked);
}

function ofRows(table: Evidence): number {
  const answer = has(table, "rightAnswer");
  if (answer === 0 || person(table) > 0) return 0;
  const numbered = has(table, "itemNo");
  const facts = count(table, ["points", "module", "explanation", "examName"]);
  const isAlone = table.studied.table.headers.filter((header) => header !== "").length === 1;
  if (numbered === 0 && facts < 0.8 && !isAlone) return 0;
  return (
    answer *
    (0.4 +
      0.4 * Math.max(numbered, isAlone ? 0.8 : 0) +
      0.07 * facts +
      (speaksOf(table, "exam") || speaksOf(table, "keys") ? 0.08 : 0))
  );
}

/** One line of answers, with perhaps one of points below it, under the items. */
function ofColumns(table: Evidence): number {
  if (person(table) > 0 || table.studied.table.rows.length > 2) return 0;
  const items = itemColumns(table.studied, table.columns);
  const answers = items.filter(({ cells }) => cells === "answers").length;
  const mixed = items.filter(({ cells }) => cells === "texts").length;
  if (items.length === 0 || answers + mixed < 0.6 * items.length) return 0;
  const context = speaksOf(table, "exam") || speaksOf(table, "keys");
  return 0.6 + 0.2 * has(table, "itemNo") + (context ? 0.15 : 0);
}

function complete(studied: StudiedTable, columns: readonly ColumnMeaning[]): ColumnMeaning[] {
  if (columns.some(({ field }) => field === "rightAnswer")) return [...columns];
  const items = new Set(itemColumns(studied, columns).map(({ column }) => column));
  return columns.map((meaning) =>
    items.has(meaning.column) ? { ...meaning, field: "examItem", confidence: 0.9 } : meaning,
  );
}
