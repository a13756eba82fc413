import type { FieldId } from "../../locales/header-synonyms";
import type { ColumnMeaning, StudiedTable } from "../recognition/assign-columns";
import { matchHeader } from "../recognition/header-index";
import { isNothing, parseNumber } from "../values/numbers";
import { isAnswerLike } from "../values/answers";
import type { RawTable } from "../tables/table";
import { attributeFields, personFields } from "./field-groups";
import { parseItemHeader, type ItemHeader } from "./item-header";

/** What the cells of an item's column are. */
export type ItemCells = "answers" | "right-wrong" | "points" | "texts" | "empty";

/** A column that holds one item of an exam. */
export type ItemColumn = ItemHeader & {
  readonly column: number;
  readonly cells: ItemCells;
  /** Column of the points that an online form gave for it; `null`: none. */
  readonly pointsColumn: number | null;
};

const fewestItems = 3;
const fewestOfOnePrefix = 5;
const sampled = 60;

/** "Points - 客户要求退费时…", "得分-…": beside the question of a form, what it earned. */
const pointsOf = /^(?:points|score|得分|分数|积分|分值|點數|分數|積分|点数)\s*[-–—:：]\s*(.+)$/i;

/** The items of an exam among the columns nobody else claims; empty when there are fewer than three. */
export function itemColumns(
  studied: StudiedTable,
  columns: readonly ColumnMeaning[],
): readonly ItemColumn[] {
  const free = columns.filter(
    ({ column, field, header, period }) =>
      header !== "" &&
      period === null &&
      (field === null || field === "ignored") &&
      (studied.profiles[column]?.errors ?? 0) <= 0.5 * (studied.profiles[column]?.filled ?? 0),
  );
  const ofForm = itemsOfForm(studied.table, free);
  if (ofForm.length > 0) return ofForm;
  const numbered = free.flatMap((meaning) => numberedItem(studied.table, meaning));
  if (areItems(numbered)) return numbered;
  return itemsOfOnePrefix(studied.table, free);
}

function numberedItem(table: RawTable, { column, header }: ColumnMeaning): ItemColumn[] {
  const item = parseItemHeader(header);
  if (!item || isOtherColumn(header)) return [];
  return [{ ...item, column, cells: cellsOf(table, column), pointsColumn: null }];
}

/** "2、您的工号": a numbered question of a form that asks who is answering. */
function isOtherColumn(header: string): boolean {
  return matchHeader(header).some(
    ({ confidence, field }) => confidence >= 0.8 && whoAnswers.has(field),
  );
}

const whoAnswers: ReadonlySet<FieldId> = new Set([...personFields, ...attributeFields, "date"]);

function areItems(items: readonly ItemColumn[]): boolean {
  const numbers = new Set(items.map(({ number }) => number));
  return items.length >= fewestItems && numbers.size === items.length;
}

/** The question whose points a column of an online form holds; `null` for any other column. */
export function questionOfPoints(header: string): string | null {
  return pointsOf.exec(header.normalize("NFKC").trim())?.[1]?.trim() ?? null;
}

/** Questions whose points stand in a column of their own, as online forms export them. */
function itemsOfForm(table: RawTable, free: readonly ColumnMeaning[]): readonly ItemColumn[] {
  const items = free.flatMap(({ column, header }): ItemColumn[] => {
    const question = questionOfPoints(header);
    if (question === null || isOtherColumn(question)) return [];
    const asked = free.find((other) => other.header.normalize("NFKC").trim() === question);
    const item = parseItemHeader(question);
    return [
      {
        name: item?.name ?? question,
        number: item?.number ?? null,
        fullMarks: item?.fullMarks ?? null,
        isExplicit: true,
        isQuestion: true,
        column: asked?.column ?? column,
        cells: asked ? cellsOf(table, asked.column) : "points",
        pointsColumn: column,
      },
    ];
  });
  return items.length >= 2 ? items : [];
}

/** "X2001", "X2002", … over nothing but answers. */
function itemsOfOnePrefix(table: RawTable, free: readonly ColumnMeaning[]): readonly ItemColumn[] {
  const byPrefix = new Map<string, ItemColumn[]>();
  for (const { column, header } of free) {
    const [, prefix, number] = /^([a-z]{1,6})[_\-. ]?(\d{1,5})$/i.exec(header.trim()) ?? [];
    if (prefix === undefined || number === undefined) continue;
    const cells = cellsOf(table, column);
    if (cells !== "answers" && cells !== "right-wrong") continue;
    const alike = byPrefix.get(prefix.toLowerCase()) ?? [];
    alike.push({
      name: header.trim(),
      number: Number(number),
      fullMarks: null,
      isExplicit: false,
      isQuestion: false,
      column,
      cells,
      pointsColumn: null,
    });
    byPrefix.set(prefix.toLowerCase(), alike);
  }
  const [most] = [...byPrefix.values()].sort((a, b) => b.length - a.length);
  return most !== undefined && most.length >= fewestOfOnePrefix ? most : [];
}

/** What an even sample of a column's cells is. */
function cellsOf({ view, grid, rows }: RawTable, column: number): ItemCells {
  const step = Math.max(1, Math.ceil(rows.length / sampled));
  const counts = { filled: 0, answers: 0, points: 0, rightWrong: 0 };
  for (let row = 0; row < rows.length; row += step) {
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const text = view.shown(cell);
    if (isNothing(text)) continue;
    counts.filled += 1;
    const number = parseNumber(text);
    if (number && number.value >= 0 && number.value <= 100) counts.points += 1;
    if (number?.value === 0 || number?.value === 1) counts.rightWrong += 1;
    if (!number && isAnswerLike(text)) counts.answers += 1;
  }
  const most = 0.8 * counts.filled;
  if (counts.filled === 0) return "empty";
  if (counts.answers >= most) return "answers";
  if (counts.rightWrong >= counts.filled) return "right-wrong";
  return counts.points >= most ? "points" : "texts";
}
