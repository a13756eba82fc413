import { clockTime } from "../../foundation/day";
import type { SampleWords } from "../../locales/sample-words";
import type { SampleTraffic } from "../traffic";
import { Page, type DrawnSheet } from "./page";
import { column } from "./table-column";

const headerRow = 2;

/** One row a half hour; a note stands apart below the table. */
export function trafficSheet(traffic: readonly SampleTraffic[], words: SampleWords): DrawnSheet {
  const page = new Page("sample-traffic", words.sheets.traffic);
  const headers = words.headers.traffic;
  page.putStyled(0, 0, words.titles.traffic, "title");
  page.table({
    kind: "table",
    id: "traffic",
    tableName: "SampleTraffic",
    row: headerRow,
    column: 0,
    columns: [
      column("day", headers.day, "date"),
      column("interval", headers.interval),
      column("offered", headers.offered, "integer"),
      column("answered", headers.answered, "integer"),
      column("handleTime", headers.handleTime, "integer"),
      column("serviceLevel", headers.serviceLevel, "percent1"),
    ],
    rows: traffic.map((half) => [
      { type: "day", day: half.day },
      `${clockTime(half.start)}-${clockTime(half.start + 30)}`,
      half.offered,
      half.answered,
      half.offered === 0 ? null : half.handleTime,
      half.offered === 0 ? null : Number(half.serviceLevel.toFixed(3)),
    ]),
    key: [],
  });
  const below = headerRow + traffic.length + 2;
  page.put(below, 0, words.strayNotes.traffic);
  page.planted("stray-note", below, 0);
  return page.drawn({
    widths: [13, 15, 14, 14, 18, 16],
    header: { first: headerRow, last: headerRow },
  });
}
