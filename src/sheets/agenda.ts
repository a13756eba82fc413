import { clockTime, weekday } from "../foundation/day";
import type { Session } from "../domain/scheduling/timetable";
import type { SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
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

const dateWidth = 17;
const timeWidth = 13;
const pointsPerLine = 13.5;
const tallestRow = 400;

/** Lays out the blocks one below the other, each on a printed page of its own. */
export function agendaSheet(index: PlanIndex, agenda: Agenda): SheetSpec {
  const { id, words, blocks, columns } = agenda;
  const page = new Page(words.title, words.about);
  [dateWidth, timeWidth, ...columns.map(({ width }) => width)].forEach((width, column) => {
    page.widen(column, width);
  });
  if (blocks.length === 0) page.sentence(index.locale.sheets.common.nothing);
  blocks.forEach((block, at) => {
    page.down();
    if (at > 0) page.breakHere();
    drawBlock(page, index, block, columns);
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

function drawBlock(
  page: Page,
  { locale }: PlanIndex,
  block: AgendaBlock,
  columns: readonly AgendaColumn[],
): void {
  const { date, time } = locale.sheets.agendas;
  page.heading(block.heading);
  page.sentence(block.note);
  [date, time, ...columns.map(({ header }) => header)].forEach((header, column) => {
    page.put(column, header, "calendar-day");
  });
  page.down();
  for (const session of block.sessions) {
    const { day, start, end } = session;
    const weekdayName = locale.domain.shortWeekdays[weekday(day)] ?? "";
    page.put(0, `${locale.domain.date(day)} ${weekdayName}`, "calendar-slot");
    page.put(1, `${clockTime(start)}–${clockTime(end)}`, "calendar-slot");
    columns.forEach(({ text }, column) => {
      page.put(column + 2, text(session, block), "calendar-session");
    });
    page.height(rowHeight(session, block, columns));
    page.down();
  }
}

function rowHeight(session: Session, block: AgendaBlock, columns: readonly AgendaColumn[]): number {
  const lines = columns.map(({ text, width }) => smallTypeLines(text(session, block), width));
  return Math.min(tallestRow, Math.max(1, ...lines) * pointsPerLine + 4);
}
