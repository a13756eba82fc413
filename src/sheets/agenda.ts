import { clockTime, weekday, type Day } from "../foundation/day";
import { textWidth } from "../foundation/text-lines";
import type { Session } from "../domain/scheduling/timetable";
import type { SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { pageCapacity, rowPoints, titlePoints } from "./printed-page";
import type { PlanSheetId } from "./sheet-ids";
import { smallTypeLines } from "./small-type";

/** Sessions of one trainer, room or team, in the order of time: a page to hand out or to put up. */
export type AgendaBlock = {
  readonly heading: string;
  /** What it comes to, below the heading. */
  readonly note: string;
  readonly sessions: readonly Session[];
};

export type AgendaColumn = {
  readonly header: string;
  readonly text: (session: Session, block: AgendaBlock) => string;
  /** Characters of a line. */
  readonly width: number;
};

export type Agenda = {
  readonly id: PlanSheetId;
  readonly words: { readonly name: string; readonly title: string; readonly about: string };
  readonly blocks: readonly AgendaBlock[];
  readonly columns: readonly AgendaColumn[];
};

const narrowestDate = 17;
const timeWidth = 13;
const headerPoints = 15;
/** A blank row, the heading and the note. */
const headingPoints = 51;

/** Lays out the blocks one below the other, each on printed pages of its own, with its headers on every one of them. */
export function agendaSheet(index: PlanIndex, agenda: Agenda): SheetSpec {
  const { id, words, blocks, columns } = agenda;
  const page = new Page(words.title, words.about);
  const widths = [dateWidth(index, blocks), timeWidth, ...columns.map(({ width }) => width)];
  widths.forEach((width, column) => {
    page.widen(column, width);
  });
  const capacity = pageCapacity("portrait", widths);
  if (blocks.length === 0) page.sentence(index.locale.sheets.common.nothing);
  blocks.forEach((block, at) => {
    page.down();
    if (at > 0) page.breakHere();
    drawBlock(page, index, block, columns, capacity, at > 0 ? 0 : titlePoints);
  });
  return page.finish({
    id,
    name: words.name,
    tabColour: "plan",
    frozenAt: null,
    frozenColumns: 0,
    orientation: "portrait",
    protection: "open",
  });
}

/** Wide enough for the longest date, which nothing wraps. */
function dateWidth(index: PlanIndex, blocks: readonly AgendaBlock[]): number {
  const texts = blocks.flatMap(({ sessions }) => sessions.map(({ day }) => dateOf(index, day)));
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text)), narrowestDate);
}

function dateOf({ locale }: PlanIndex, day: Day): string {
  return `${locale.domain.date(day)} ${locale.domain.shortWeekdays[weekday(day)] ?? ""}`;
}

function drawBlock(
  page: Page,
  index: PlanIndex,
  block: AgendaBlock,
  columns: readonly AgendaColumn[],
  capacity: number,
  above: number,
): void {
  const { agendas, calendar } = index.locale.sheets;
  const headers = [agendas.date, agendas.time, ...columns.map(({ header }) => header)];
  const head = (heading: string): void => {
    page.heading(heading, headers.length);
    page.sentence(block.note, 0, headers.length);
    headers.forEach((header, column) => {
      page.put(column, header, "calendar-day");
    });
    page.down();
  };
  head(block.heading);
  let used = above + headingPoints + headerPoints;
  for (const session of block.sessions) {
    const { day, start, end } = session;
    const points = rowHeight(session, block, columns);
    if (used + points > capacity) {
      page.breakHere();
      head(calendar.continued(block.heading));
      used = headingPoints + headerPoints;
    }
    used += points;
    page.put(0, dateOf(index, day), "calendar-slot");
    page.put(1, `${clockTime(start)}–${clockTime(end)}`, "calendar-slot");
    columns.forEach(({ text }, column) => {
      page.put(column + 2, text(session, block), "calendar-session");
    });
    page.height(points);
    page.down();
  }
}

function rowHeight(session: Session, block: AgendaBlock, columns: readonly AgendaColumn[]): number {
  const lines = columns.map(({ text, width }) => smallTypeLines(text(session, block), width));
  return rowPoints(Math.max(1, ...lines));
}
