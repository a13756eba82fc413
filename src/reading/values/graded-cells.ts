import { cellKind, numberFormat } from "../../workbook/cells";
import type { FieldId } from "../../locales/header-synonyms";
import type { RowLedger } from "../rows/row-ledger";
import { isGradeWord } from "./grades";
import { parseMarks } from "./marks";
import { listNotRead } from "./not-read";
import type { ParsedNumber } from "./numbers";
import { TextNumbers } from "./text-numbers";

/** What kind of judgement a cell holds. */
export const judged = { not: 0, number: 1, share: 2, outOf: 3, grade: 4 } as const;

/** A column of judgements as written, one entry a data row. */
export type GradedCells = {
  /** One of {@link judged}. */
  readonly kinds: Uint8Array;
  /** The number, the share 0–1, the marks; of a grade its index in `grades`. */
  readonly values: Float64Array;
  /** What marks are out of; NaN elsewhere. */
  readonly outOf: Float64Array;
  /** Distinct grades in the order of first use. */
  readonly grades: readonly string[];
};

type Judgement = { readonly kind: number; readonly value: number; readonly outOf: number };

const notJudged: Judgement = { kind: judged.not, value: Number.NaN, outOf: Number.NaN };

/**
 * Takes a column of scores, grades or stars as it stands; what is none of them is left out and listed.
 *
 * @param otherWords the share 0–1 that a word of no scale stands for, NaN for "not judged", `null` for neither
 */
export function gradedCells(
  ledger: RowLedger,
  column: number,
  field: FieldId,
  otherWords: (text: string) => number | null = () => null,
): GradedCells {
  const { view, grid } = ledger.table;
  const kinds = new Uint8Array(ledger.rows);
  const values = new Float64Array(ledger.rows).fill(Number.NaN);
  const outOf = new Float64Array(ledger.rows).fill(Number.NaN);
  const grades: string[] = [];
  const known = new Map<number, Judgement>();
  const numbers = new TextNumbers(ledger, column, field);
  for (let row = 0; row < ledger.rows; row++) {
    if (!ledger.isUsed(row)) continue;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const value = view.value(cell);
    switch (view.cells.kinds[cell]) {
      case cellKind.number: {
        const format = view.cells.formats[cell];
        if (format === numberFormat.date) {
          ledger.leaveOut(row, column, { kind: "number-as-date", field });
          break;
        }
        kinds[row] = format === numberFormat.percent ? judged.share : judged.number;
        values[row] = value;
        break;
      }
      case cellKind.text: {
        const text = view.text(cell);
        let found = known.get(value);
        if (!found) {
          // "4星" is four of five before it is a plain 4.
          const number = parseMarks(text) ? null : numbers.at(value);
          found = number ? plainJudgement(number) : judgementIn(text, grades, otherWords);
          known.set(value, found);
        }
        kinds[row] = found.kind;
        values[row] = found.value;
        outOf[row] = found.outOf;
        if (found.kind === judged.number)
          ledger.repair(row, column, { kind: "number-as-text", field });
        else if (found.kind === judged.not) {
          listNotRead(ledger, row, column, { kind: "not-a-number", field }, text);
        }
        break;
      }
      case cellKind.boolean:
        ledger.leaveOut(row, column, { kind: "not-a-number", field });
        break;
      default:
        ledger.leaveOut(row, column, { kind: "error-cell", error: view.shown(cell) });
    }
  }
  return { kinds, values, outOf, grades };
}

function plainJudgement({ value, percent }: ParsedNumber): Judgement {
  return { kind: percent ? judged.share : judged.number, value, outOf: Number.NaN };
}

function judgementIn(
  text: string,
  grades: string[],
  otherWords: (text: string) => number | null,
): Judgement {
  const marks = parseMarks(text);
  if (marks) return { kind: judged.outOf, ...marks };
  const share = otherWords(text);
  if (share !== null) return { kind: judged.share, value: share, outOf: Number.NaN };
  if (!isGradeWord(text)) return notJudged;
  const word = text.trim();
  const at = grades.indexOf(word);
  const value = at >= 0 ? at : grades.push(word) - 1;
  return { kind: judged.grade, value, outOf: Number.NaN };
}
