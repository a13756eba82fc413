import type { PlanEffect } from "../domain/staffing/plan-effect";
import type { CellContent } from "../workbook/sheet-spec";
import type { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

const chartRows = 20;
const chartColumns = 8;
const chartColumn = 6;

/** The plan's days laid over each other: heads required, on shift and left in each interval, as a table and as lines beside it. */
export function usualDayPart(page: Page, index: PlanIndex, effect: PlanEffect): void {
  const { plan, locale } = index;
  const words = locale.sheets.releasableHeads;
  const headers = locale.columns.releasableHeads.usual;
  const make = columnsFrom(headers);
  page.breakHere();
  page.heading(words.usualHeading);
  page.sentence(words.usualAbout);
  const first = page.row;
  page.table({
    id: "usual",
    tableName: "PeilianUsualDay",
    columns: [
      make("start", "time"),
      make("required", "decimal1"),
      make("onShift", "decimal1"),
      make("left", "decimal1"),
      make("leastSpare", "integer", {
        conditionals: [{ kind: "at-most", value: -1, style: "bad" }],
      }),
      make("withPlan", "percent1"),
    ],
    rows: Array.from({ length: plan.problem.slotsPerDay }, (_, slot) =>
      usualRow(index, effect, slot),
    ),
    key: [],
  });
  const series = plan.floor.loads === null ? lines.slice(1) : lines;
  page.chart({
    id: "usual",
    kind: "line",
    title: words.chart.title,
    categoryAxis: words.chart.slotAxis,
    valueAxis: words.chart.headsAxis,
    series: series.map((values) => ({
      name: headers[values],
      table: "usual",
      categories: "start",
      values,
    })),
    anchor: { row: first, column: chartColumn, rows: chartRows, columns: chartColumns },
  });
  page.down(Math.max(0, first + chartRows - page.row));
}

const lines = ["required", "onShift", "left"] as const;

function usualRow({ plan }: PlanIndex, effect: PlanEffect, slot: number): CellContent[] {
  const { floor, problem } = plan;
  const { days, slotsPerDay, slotMinutes, dayStart } = problem;
  const places = days.map((_, day) => day * slotsPerDay + slot);
  const left = (at: number): number => (floor.onShift[at] ?? 0) - (effect.released[at] ?? 0);
  const spares = places
    .map((at) => left(at) - (floor.required[at] ?? NaN))
    .filter((spare) => !Number.isNaN(spare));
  return [
    { type: "time", minute: dayStart + slot * slotMinutes },
    mean(places.map((at) => floor.required[at] ?? NaN)),
    mean(places.map((at) => floor.onShift[at] ?? 0)),
    mean(places.map(left)),
    spares.length === 0 ? null : Math.min(...spares),
    mean(places.map((at) => effect.withPlan[at] ?? NaN)),
  ];
}

/** Of the known values; `null` without any. */
function mean(values: readonly number[]): number | null {
  const known = values.filter((value) => !Number.isNaN(value));
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0) / known.length;
}
