import { quarterInHeader } from "../layout/quarter-in-header";
import { isTotalText } from "../rows/total-text";
import { looksLikeDayHeader } from "../tables/day-headers";
import { parseMonth } from "../values/months";
import type { ColumnProfile } from "./column-profile";

const endsInNumber = /(?:[号號]|编码|編碼|代[码碼]|(?:^|[\s_])(?:id|no\.?))$/i;

/** "质检批次号", "Batch id": numbers that name something are no marks. */
export function namesSomething(header: string): boolean {
  return endsInNumber.test(header);
}

/** 1, 2, 3 … down the rows. */
export function countsRows({ numbers, filled, distinct, min }: ColumnProfile): boolean {
  return numbers === filled && distinct === filled && (min === 0 || min === 1);
}

/** Months or days side by side, and their average: the same measure over time, which must not be summed as marks are. */
export function isPeriodOrTotal(header: string): boolean {
  let answer = remembered.get(header);
  if (answer === undefined) {
    answer = saysPeriodOrTotal(header);
    if (remembered.size < rememberAtMost) remembered.set(header, answer);
  }
  return answer;
}

/** Several kinds of table ask the same of one header. */
const remembered = new Map<string, boolean>();
const rememberAtMost = 5000;

function saysPeriodOrTotal(header: string): boolean {
  const leaf = header.split(" / ").at(-1)?.trim() ?? header;
  if (/^\d+$/.test(leaf)) return false;
  const quarter = quarterInHeader(leaf);
  return (
    parseMonth(leaf) !== null ||
    (quarter !== null && !quarter.isBare) ||
    looksLikeDayHeader(leaf) ||
    isTotalText(leaf)
  );
}
