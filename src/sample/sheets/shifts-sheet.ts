import type { SampleWords } from "../../locales/sample-words";
import { shiftHours, shiftIds } from "../shifts";
import { Page, type DrawnSheet } from "./page";

const headerRow = 2;

/** What the roster's codes mean; `--` for the hours of days off. */
export function shiftsSheet(words: SampleWords): DrawnSheet {
  const page = new Page("sample-shifts", words.sheets.shifts);
  const headers = words.headers.shifts;
  page.putStyled(0, 0, words.titles.shifts, "title");
  [headers.code, headers.name, headers.start, headers.end, headers.note].forEach((header, c) => {
    page.putHeader(headerRow, c, header);
  });
  shiftIds.forEach((shift, i) => {
    const row = headerRow + 1 + i;
    const hours = shiftHours[shift];
    const { code, name, note } = words.shifts[shift];
    page.put(row, 0, code);
    page.put(row, 1, name);
    page.put(row, 2, hours === null ? words.none : { type: "time", minute: hours.start }, "time");
    page.put(row, 3, hours === null ? words.none : { type: "time", minute: hours.end }, "time");
    page.put(row, 4, note);
  });
  return page.drawn({
    widths: [14, 16, 12, 12, 24],
    header: { first: headerRow, last: headerRow },
  });
}
