import { isoDay } from "../../foundation/day";
import type { CallColumn, SampleWords } from "../../locales/sample-words";
import { businessTypes } from "../business-types";
import type { SampleCall } from "../calls";
import { itemAt } from "../draws";
import type { SamplePeople } from "../people";
import type { SamplePeriod } from "../period";
import { filled } from "../words";
import { Page, type DrawnSheet } from "./page";

const headerRow = 3;

/** One row a call, as a telephone system exports it: no names, the caller's rating where there is one. */
export function callsSheet(
  calls: readonly SampleCall[],
  people: SamplePeople,
  words: SampleWords,
  period: SamplePeriod,
): DrawnSheet {
  const page = new Page("sample-calls", words.sheets.calls);
  const headers = words.headers.calls;
  const columns = Object.keys(headers) as CallColumn[];
  page.putStyled(0, 0, words.titles.calls, "title");
  page.merge({ row: 0, column: 0, rows: 1, columns: columns.length });
  const days = { from: isoDay(period.lastDay - 27), to: isoDay(period.lastDay) };
  page.putStyled(1, 0, filled(words.period, days), "subtitle");
  columns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  calls.forEach((call, i) => {
    const row = headerRow + 1 + i;
    page.put(row, 0, `C${String(700_001 + i)}`);
    page.put(row, 1, { type: "day", day: call.day }, "date");
    page.put(row, 2, itemAt(people.agents, call.agent).id, "text");
    page.put(row, 3, words.businessTypes[itemAt(businessTypes, call.businessType).type]);
    page.put(row, 4, call.seconds);
    if (call.satisfaction !== null) page.put(row, 5, call.satisfaction);
    page.put(row, 6, words.resolved[call.resolved ? 0 : 1]);
  });
  return page.drawn({
    widths: [14, 14, 16, 20, 16, 14, 16],
    header: { first: headerRow, last: headerRow },
  });
}
