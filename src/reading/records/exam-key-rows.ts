import type { KeyItem } from "../../domain/records/exams";
import type { ColumnMeaning } from "../recognition/assign-columns";
import { foldTraditional } from "../recognition/traditional-characters";
import { parseItemHeader } from "../kinds/item-header";
import type { RowLedger } from "../rows/row-ledger";
import { foldAnswer } from "../values/answers";
import { isNothing, parseNumber } from "../values/numbers";

const answerWords =
  /^(?:(?:标准|正确|参考)?答案|正解|key|answer key|answers?|correct answers?|right answers?)$/;
const pointWords =
  /^(?:分值|每题分值|题目分值|满分|配分|points|marks|max points|full marks|weight)$/;

/** What a row under the items of an exam holds when it is nobody's. */
export type KeyRowKind = "answers" | "points";

/** "标准答案" or "Answer key" where a name belongs: the row holds the key; "分值": what each item is worth. */
export function keyRowKind(text: string): KeyRowKind | null {
  const word = foldTraditional(text.normalize("NFKC").toLowerCase())
    .replace(/[\s:：*]+/g, " ")
    .trim();
  if (answerWords.test(word)) return "answers";
  return pointWords.test(word) ? "points" : null;
}

/** The rows of a table of results that hold its key. */
export type KeyRows = {
  readonly answers: number | null;
  readonly points: number | null;
};

/** Sets aside the rows of a table of results that hold its key; call before anybody asks whom they are about. */
export function setAsideKeyRows(ledger: RowLedger): void {
  for (const { row, column } of keyCells(ledger)) {
    if (ledger.isUsed(row)) ledger.setAside(row, column, { kind: "key-row" });
  }
}

/** The first row of answers and the first of points under the items of a table. */
export function keyRowsOf(ledger: RowLedger): KeyRows {
  const cells = keyCells(ledger);
  const first = (kind: KeyRowKind): number | null =>
    cells.find((cell) => cell.kind === kind)?.row ?? null;
  return { answers: first("answers"), points: first("points") };
}

/** Items side by side over one row of answers, and perhaps one of points. */
export function keyAcross(ledger: RowLedger, answers: number, points: number | null): KeyItem[] {
  return itemsOf(ledger).flatMap(({ column, header }): KeyItem[] => {
    const answer = ledger.shown(answers, column);
    if (isNothing(answer)) return [];
    const item = parseItemHeader(header);
    const stated =
      points === null ? null : (parseNumber(ledger.shown(points, column))?.value ?? null);
    return [
      {
        item: item?.name ?? header.trim(),
        answer: foldAnswer(answer),
        points: stated ?? item?.fullMarks ?? null,
        module: null,
        explanation: null,
      },
    ];
  });
}

function itemsOf(ledger: RowLedger): readonly ColumnMeaning[] {
  return ledger.found.columns.filter(({ field }) => field === "examItem");
}

/** Cells left of the items that say that their row holds the key, one a row. */
export function keyCells(
  ledger: RowLedger,
): readonly { readonly row: number; readonly column: number; readonly kind: KeyRowKind }[] {
  const firstItem = itemsOf(ledger)[0]?.column ?? 0;
  return Array.from({ length: ledger.rows }, (_, row) => {
    for (let column = 0; column < firstItem; column++) {
      const kind = keyRowKind(ledger.shown(row, column));
      if (kind !== null) return [{ row, column, kind }];
    }
    return [];
  }).flat();
}
