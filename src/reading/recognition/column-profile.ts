import { cellKind, numberFormat } from "../../workbook/cells";
import { parseDate } from "../values/dates";
import { parseClock, parseDuration } from "../values/durations";
import { isNothing, parseNumber } from "../values/numbers";
import type { RawTable } from "../tables/table";
import { parseYesNo } from "../values/yes-no";

/** What a column's cells look like, from an even sample of its rows. Counts are of sampled filled cells. */
export type ColumnProfile = {
  readonly filled: number;
  /** Share of the sampled rows that hold something. */
  readonly density: number;
  readonly numbers: number;
  readonly texts: number;
  readonly dates: number;
  readonly times: number;
  readonly yesNo: number;
  readonly errors: number;
  readonly clocks: number;
  readonly distinct: number;
  readonly min: number;
  readonly max: number;
  /** Mean length of the texts that are neither numbers nor dates. */
  readonly textLength: number;
};

const sampleSize = 240;

/** Looks at one column of a table. */
export function profileColumn(table: RawTable, column: number): ColumnProfile {
  const { view, grid } = table;
  const rows = table.rows.length;
  const step = Math.max(1, Math.ceil(rows / sampleSize));
  const seen = new Set<string | number>();
  const counts = {
    filled: 0,
    numbers: 0,
    texts: 0,
    dates: 0,
    times: 0,
    yesNo: 0,
    errors: 0,
    clocks: 0,
  };
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  let letters = 0;
  let sampled = 0;
  for (let row = 0; row < rows; row += step) {
    sampled += 1;
    const cell = grid.at(row, column);
    if (cell < 0) continue;
    const kind = view.cells.kinds[cell];
    const value = view.value(cell);
    if (kind === cellKind.error) {
      counts.errors += 1;
      counts.filled += 1;
      continue;
    }
    if (kind === cellKind.boolean) {
      counts.yesNo += 1;
      counts.filled += 1;
      seen.add(value);
      continue;
    }
    if (kind === cellKind.number) {
      counts.filled += 1;
      seen.add(value);
      const format = view.cells.formats[cell];
      if (format === numberFormat.date) counts.dates += 1;
      else {
        counts.numbers += 1;
        if (format === numberFormat.time) counts.times += 1;
        if (value === 0 || value === 1) counts.yesNo += 1;
        min = Math.min(min, value);
        max = Math.max(max, value);
      }
      continue;
    }
    const text = view.text(cell);
    if (isNothing(text)) continue;
    counts.filled += 1;
    seen.add(text);
    const number = parseNumber(text);
    if (parseYesNo(text) !== null) counts.yesNo += 1;
    if (number) {
      counts.numbers += 1;
      min = Math.min(min, number.value);
      max = Math.max(max, number.value);
    } else if (parseDate(text)) counts.dates += 1;
    else if (parseDuration(text)) {
      counts.times += 1;
      if (parseClock(text) !== null) counts.clocks += 1;
    } else {
      counts.texts += 1;
      letters += text.length;
    }
  }
  return {
    ...counts,
    density: sampled === 0 ? 0 : counts.filled / sampled,
    distinct: seen.size,
    min,
    max,
    textLength: counts.texts === 0 ? 0 : letters / counts.texts,
  };
}
