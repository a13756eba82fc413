import { civilFromDay } from "../../foundation/day";
import type { ReleaseColumn } from "../../locales/sample-training-words";
import type { SampleWords } from "../../locales/sample-words";
import type { SampleReleaseRow } from "../releases";
import { Page, type DrawnSheet } from "./page";

const headerRow = 2;

/** One row a release; what is new in one cell, a line a point or a separator between; one day typed as text, a note right below. */
export function releasesSheet(
  releases: readonly SampleReleaseRow[],
  words: SampleWords,
): DrawnSheet {
  const { sheet, title, headers, list, statuses, pointSeparator, note } = words.training.releases;
  const page = new Page("sample-releases", sheet);
  const columns = Object.keys(headers) as ReleaseColumn[];
  page.putStyled(0, 0, title, "title");
  columns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column]);
  });
  releases.forEach(({ release, goLive, status, audience }, i) => {
    const row = headerRow + 1 + i;
    const { name, version, points, owner, document } = list[release];
    page.put(row, 0, name);
    page.put(row, 1, version);
    if (release === "app") {
      const { year, month, day } = civilFromDay(goLive);
      page.put(row, 2, `${year}/${month}/${day}`);
      page.planted("date-as-text", row, 2);
    } else {
      page.put(row, 2, { type: "day", day: goLive }, "date");
    }
    const lines = points.map((point, p) => `${p + 1}. ${point}`).join("\n");
    page.put(row, 3, release === "app" ? lines : points.join(pointSeparator));
    page.put(row, 4, audience);
    page.put(row, 5, owner);
    page.put(row, 6, statuses[status]);
    page.put(row, 7, document);
  });
  const below = headerRow + 1 + releases.length;
  page.put(below, 0, note);
  page.planted("stray-note", below, 0);
  return page.drawn({
    widths: [24, 10, 14, 44, 16, 20, 12, 22],
    header: { first: headerRow, last: headerRow },
    tallRows: [{ row: headerRow + 3, points: 46 }],
  });
}
