import { mondayOf, type Day } from "../foundation/day";
import type { PlannedTrainer } from "../domain/scheduling/problem";
import type { Session } from "../domain/scheduling/timetable";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const chartRows = 18;
const chartColumns = 8;
/** So many trainers leave room for the chart on the same printed page. */
const mostAboveChart = 22;

/** What each trainer teaches beside an equal share of it all, and how near the busiest week comes to the weekly limit. */
export function trainerLoadSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.trainerLoad;
  const headers = locale.columns.trainerLoad.trainerLoad;
  const make = columnsFrom(headers);
  const { trainers } = plan.problem;
  const taught = trainers.map((_, trainer) =>
    plan.timetable.sessions.filter((session) => session.trainer === trainer),
  );
  const equalShare =
    taught.reduce((sum, sessions) => sum + hoursOf(sessions), 0) / Math.max(1, trainers.length);

  const page = new Page(words.title, words.about);
  if (trainers.length === 0) page.sentence(locale.sheets.common.nothing);
  const table = page.table({
    id: "trainerLoad",
    tableName: "PeilianTrainerLoad",
    columns: [
      make("trainer", "text"),
      make("sessions", "integer"),
      make("places", "integer", { headerNote: words.notes.places }),
      make("hours", "decimal1", { conditionals: [{ kind: "data-bar" }] }),
      make("equalShare", "decimal1", { headerNote: words.notes.equalShare }),
      make("difference", "signed2"),
      make("busiestWeek", "decimal1"),
      make("weeklyLimit", "decimal1"),
    ],
    rows: trainers.map((trainer, at): CellContent[] => {
      const sessions = taught[at] ?? [];
      return [
        trainer.name,
        sessions.length,
        sessions.reduce((sum, { demands }) => sum + demands.length, 0),
        hoursOf(sessions),
        equalShare,
        hoursOf(sessions) - equalShare,
        busiestWeek(sessions),
        weeklyLimit(index, trainer),
      ];
    }),
    key: [],
  });
  if (trainers.length > 0) {
    if (trainers.length > mostAboveChart) page.breakHere();
    page.down();
    const values = ["hours", "equalShare"] as const;
    page.chart({
      id: "load",
      kind: "column",
      title: words.chart.title,
      categoryAxis: headers.trainer,
      valueAxis: words.chart.hoursAxis,
      series: values.map((column) => ({
        name: headers[column],
        table: "trainerLoad",
        categories: "trainer",
        values: column,
      })),
      anchor: { row: page.row, column: 0, rows: chartRows, columns: chartColumns },
    });
    page.down(chartRows);
  }
  return page.finish({
    id: "trainerLoad",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 1,
    orientation: "portrait",
    protection: "open",
  });
}

function hoursOf(sessions: readonly Session[]): number {
  return sessions.reduce((sum, { start, end }) => sum + end - start, 0) / 60;
}

/** By calendar weeks: sessions held before the plan's first day count too, each in its own week. */
function busiestWeek(sessions: readonly Session[]): number {
  const hours = new Map<Day, number>();
  for (const session of sessions) {
    const week = mondayOf(session.day);
    hours.set(week, (hours.get(week) ?? 0) + (session.end - session.start) / 60);
  }
  return Math.max(0, ...hours.values());
}

function weeklyLimit({ plan }: PlanIndex, { maxSlotsPerWeek }: PlannedTrainer): number {
  return (maxSlotsPerWeek * plan.problem.slotMinutes) / 60;
}
