import { isoDay } from "../../foundation/day";
import type { ComplaintColumn, SampleWords } from "../../locales/sample-words";
import { businessTypes } from "../business-types";
import type { SampleComplaint } from "../complaints";
import { itemAt } from "../draws";
import type { SamplePeople } from "../people";
import type { SamplePeriod } from "../period";
import { filled } from "../words";
import { Page, type DrawnSheet } from "./page";

const headerRow = 3;

/** One row a complaint; the KPI sheet counts the same ones. */
export function complaintsSheet(
  complaints: readonly SampleComplaint[],
  people: SamplePeople,
  words: SampleWords,
  period: SamplePeriod,
): DrawnSheet {
  const page = new Page("sample-complaints", words.sheets.complaints);
  const headers = words.headers.complaints;
  const columns = Object.keys(headers) as ComplaintColumn[];
  page.putStyled(0, 0, words.titles.complaints, "title");
  page.merge({ row: 0, column: 0, rows: 1, columns: columns.length });
  const days = { from: isoDay(period.firstDay), to: isoDay(period.lastDay) };
  page.putStyled(1, 0, filled(words.period, days), "subtitle");
  columns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  complaints.forEach((complaint, i) => {
    const row = headerRow + 1 + i;
    const person = itemAt(people.agents, complaint.agent);
    const type = itemAt(businessTypes, complaint.businessType).type;
    const texts = words.complaintTexts;
    page.put(row, 0, `TS${String(2001 + i)}`);
    page.put(row, 1, { type: "day", day: complaint.day }, "date");
    page.put(row, 2, person.id, "text");
    page.put(row, 3, person.name);
    page.put(row, 4, words.businessTypes[type]);
    page.put(row, 5, itemAt(texts, Math.floor(complaint.text * texts.length)));
    page.put(row, 6, words.complaintOutcomes[complaint.upheld ? 0 : 1]);
  });
  return page.drawn({
    widths: [14, 14, 16, 18, 20, 36, 12],
    header: { first: headerRow, last: headerRow },
  });
}
