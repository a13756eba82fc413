import { columnLetters } from "../../foundation/address";
import { isoDay } from "../../foundation/day";
import { seededRandom, subSeed } from "../../foundation/random";
import type { KpiColumn, KpiGroup, SampleWords } from "../../locales/sample-words";
import { itemAt } from "../draws";
import type { SampleKpi } from "../kpis";
import type { SamplePeople } from "../people";
import { monthText, type SamplePeriod } from "../period";
import { filled } from "../words";
import { Page, spreadRows, type DrawnSheet } from "./page";

const personColumns = ["month", "agent", "name", "team"] as const satisfies readonly KpiColumn[];
const groups: readonly { readonly group: KpiGroup; readonly columns: readonly KpiColumn[] }[] = [
  { group: "volume", columns: ["calls", "talkTime", "afterCallWork", "handleTime"] },
  { group: "quality", columns: ["surveySent", "satisfaction", "resolution"] },
  { group: "service", columns: ["complaints", "auditErrors"] },
  { group: "attendance", columns: ["adherence"] },
];
const columns: readonly KpiColumn[] = [
  ...personColumns,
  ...groups.flatMap((group) => group.columns),
];
const headerRow = 3;
const firstRow = headerRow + 2;
const textCounts = 4;
const nils = 2;

/**
 * One row an agent and month under a header of two rows. The survey share is "92.3%" text, satisfaction a bare fraction,
 * resolution a formatted percentage; times are seconds; the last agent was added below the total row.
 */
export function kpiSheet(
  kpis: readonly SampleKpi[],
  people: SamplePeople,
  words: SampleWords,
  period: SamplePeriod,
  seed: number,
): DrawnSheet {
  const random = seededRandom(subSeed(seed, "kpi-sheet"));
  const page = new Page("sample-kpis", words.sheets.kpis);
  putHead(page, words, period);
  const aboveTotal = kpis.length - 1;
  const [slow, ...odd] = spreadRows(aboveTotal, 1 + textCounts + nils, random);
  const asText = new Set(odd.slice(0, textCounts));
  const nil = new Set(odd.slice(textCounts));
  const at = (column: KpiColumn): number => columns.indexOf(column);
  kpis.forEach((kpi, i) => {
    const row = firstRow + i + (i === aboveTotal ? 1 : 0);
    const person = itemAt(people.agents, kpi.agent);
    const handleTime = kpi.talkTime + kpi.afterCallWork;
    page.put(row, at("month"), monthText(kpi.month));
    page.put(row, at("agent"), person.id, "text");
    page.put(row, at("name"), person.name);
    page.put(row, at("team"), itemAt(people.teams, person.team).name);
    page.put(row, at("calls"), asText.has(i) ? String(kpi.calls) : kpi.calls);
    page.put(row, at("talkTime"), kpi.talkTime);
    page.put(row, at("afterCallWork"), kpi.afterCallWork);
    page.put(row, at("handleTime"), i === slow ? handleTime * 100 : handleTime);
    page.put(row, at("surveySent"), `${(100 * kpi.surveySent).toFixed(1)}%`);
    const unrated = kpi.satisfaction === null || nil.has(i);
    page.put(row, at("satisfaction"), unrated ? words.none : rounded(kpi.satisfaction, 4));
    page.put(row, at("resolution"), rounded(kpi.resolution, 3), "percent1");
    page.put(row, at("complaints"), kpi.complaints);
    page.put(row, at("auditErrors"), kpi.auditErrors);
    page.put(row, at("adherence"), rounded(kpi.adherence, 3), "decimal2");
    if (asText.has(i)) page.planted("number-as-text", row, at("calls"));
    if (unrated) page.planted("nil", row, at("satisfaction"));
    if (i === slow) page.planted("implausible-value", row, at("handleTime"));
  });
  const totalRow = firstRow + aboveTotal;
  page.put(totalRow, 0, words.total);
  page.planted("total-row", totalRow, 0);
  for (const column of ["calls", "complaints", "auditErrors"] as const) {
    // As Excel's SUM does it: numbers typed as text do not count.
    const value = kpis
      .slice(0, aboveTotal)
      .reduce((sum, kpi, i) => (column === "calls" && asText.has(i) ? sum : sum + kpi[column]), 0);
    const letters = columnLetters(at(column));
    const formula = `SUM(${letters}${firstRow + 1}:${letters}${totalRow})`;
    page.put(totalRow, at(column), { type: "formula", formula, value });
  }
  return page.drawn({
    widths: [10, 12, 18, 10, 14, 18, 20, 18, 22, 14, 14, 14, 14, 14],
    header: { first: headerRow, last: headerRow + 1 },
    frozenColumns: 3,
    tallRows: [{ row: headerRow + 1, points: 32 }],
  });
}

function putHead(page: Page, words: SampleWords, period: SamplePeriod): void {
  page.putStyled(0, 0, words.titles.kpis, "title");
  page.merge({ row: 0, column: 0, rows: 1, columns: columns.length });
  const days = { from: isoDay(period.firstDay), to: isoDay(period.lastDay) };
  page.putStyled(1, 0, filled(words.period, days), "subtitle");
  const headers = words.headers.kpis;
  personColumns.forEach((column, c) => {
    page.putHeader(headerRow, c, headers[column], 2);
  });
  let next = personColumns.length;
  for (const group of groups) {
    page.putHeader(headerRow, next, words.headers.kpiGroups[group.group], 1, group.columns.length);
    for (const column of group.columns) {
      page.putHeader(headerRow + 1, next, headers[column]);
      next++;
    }
  }
}

function rounded(value: number | null, digits: number): number | null {
  return value === null ? null : Number(value.toFixed(digits));
}
