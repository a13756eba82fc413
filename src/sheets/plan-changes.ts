import type { ChangeKind, PlanChange, PlanChanges } from "../domain/replanning/plan-changes";
import type { Session } from "../domain/scheduling/timetable";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import { personCells } from "./person-cells";
import { personColumns } from "./person-columns";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";

/** Most pressing first: who expects a session that is gone, then who expects it at another time. */
const order: readonly ChangeKind[] = ["unplaced", "moved", "place", "new", "gone"];

/** To whom something else is said now than by the last timetable, what, and why: the list of whom to tell. */
export function planChangesSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const words = locale.sheets.planChanges;
  const make = columnsFrom(locale.columns.planChanges.planChanges);
  const before = plan.replan?.changes ?? null;
  const changes = [...(before?.changes ?? [])].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || firstDay(a) - firstDay(b),
  );

  const page = new Page(words.title, words.about);
  if (before === null) page.sentence(words.first);
  else {
    if (changes.length === 0) page.sentence(words.nothing);
    page.figures(figuresOf(before, index));
    page.down();
  }
  const table = page.table({
    id: "planChanges",
    tableName: "PeilianPlanChanges",
    columns: [
      ...personColumns(make),
      make("course", "text"),
      make("change", "text", {
        conditionals: [
          { kind: "equals", value: words.kinds.unplaced, style: "bad" },
          { kind: "equals", value: words.kinds.moved, style: "caution" },
        ],
      }),
      make("toldSession", "text"),
      make("toldDate", "date"),
      make("toldStart", "time"),
      make("toldPlace", "text"),
      make("nowSession", "text"),
      make("nowDate", "date"),
      make("nowStart", "time"),
      make("nowPlace", "text"),
      make("why", "text"),
    ],
    rows: changes.map((change): CellContent[] => [
      ...(change.agent === null ? [change.name, "", ""] : personCells(index, change.agent)),
      index.course.has(change.course) ? index.courseName(change.course) : change.courseName,
      words.kinds[change.kind],
      ...toldCells(change, index),
      ...nowCells(change.now, index),
      words.whys[change.why],
    ]),
    key: [],
    wrapAt: { name: 12, team: 12, course: 20, change: 13, toldPlace: 16, nowPlace: 16, why: 30 },
  });
  return page.finish({
    id: "planChanges",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 0,
    orientation: "landscape",
    protection: "open",
  });
}

function figuresOf({ changes, told }: PlanChanges, { locale }: PlanIndex) {
  const { figures } = locale.sheets.planChanges;
  const of = (kind: ChangeKind): number => changes.filter((change) => change.kind === kind).length;
  const kinds = ["moved", "place", "unplaced", "gone"] as const;
  const same = kinds.reduce((left, kind) => left - of(kind), told);
  const figure = (label: string, value: number) => ({ label, value, format: "integer" as const });
  return [
    figure(figures.told, told),
    figure(figures.same, same),
    ...kinds.map((kind) => figure(figures[kind], of(kind))),
    figure(figures.new, of("new")),
  ];
}

function firstDay({ told, now }: PlanChange): number {
  return told?.planned.day ?? now?.day ?? 0;
}

function toldCells({ told }: PlanChange, { locale }: PlanIndex): CellContent[] {
  if (told === null) return [null, null, null, null];
  const { common, planChanges } = locale.sheets;
  const { day, start, trainer, venue } = told.planned;
  return [
    told.id,
    { type: "day", day },
    { type: "time", minute: start },
    planChanges.place(trainer ?? common.notNeeded, venue ?? common.atTheDesk),
  ];
}

function nowCells(now: Session | null, index: PlanIndex): CellContent[] {
  if (now === null) return [null, null, null, null];
  const { planChanges } = index.locale.sheets;
  return [
    now.id,
    { type: "day", day: now.day },
    { type: "time", minute: now.start },
    planChanges.place(index.trainerName(now), index.venueName(now)),
  ];
}
