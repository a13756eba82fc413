import { relayMinutes, roundsInAll } from "../domain/daily-relay/daily-relays";
import { planEffect, type PlanEffect } from "../domain/staffing/plan-effect";
import type { CellContent, SheetSpec } from "../workbook/sheet-spec";
import { Page } from "./page";
import type { PlanIndex } from "./plan-index";
import { columnsFrom } from "./table-draft";
import { usualDayPart } from "./usual-day-part";

/** Interval by interval what the phones take, what the plan takes off them, and the service level before and with it. */
export function releasableHeadsSheet(index: PlanIndex): SheetSpec {
  const { plan, locale } = index;
  const { floor } = plan;
  const words = locale.sheets.releasableHeads;
  const make = columnsFrom(locale.columns.releasableHeads.intervals);
  const effect = planEffect(plan.floor, plan.problem, plan.timetable);
  const page = new Page(words.title, words.about);
  page.sentence(floor.loads === null ? words.unknown : words.target(floor.target, floor.shrinkage));
  const rounds = roundsInAll(plan.followUp.dailyRelays);
  if (rounds.rounds > 0) {
    page.sentence(locale.sheets.dailyRelay.onFloor(rounds.rounds, rounds.people, relayMinutes));
  }
  const slots = floor.onShift.length;
  if (slots > 0) {
    const target = {
      kind: "own-sheet",
      sheet: "releasableHeads",
      row: page.row + 2 + slots + 1,
      column: 0,
    } as const;
    page.put(0, { type: "link", text: words.goToChart, target }, "link");
    page.down();
  }
  const missed = [words.verdicts.shortByPlan, words.verdicts.shortBefore];
  const table = page.table({
    id: "intervals",
    tableName: "PeilianReleasableHeads",
    columns: [
      make("date", "date"),
      make("start", "time"),
      make("calls", "decimal1", { headerNote: words.notes.calls }),
      make("handle", "integer"),
      make("days", "integer", { headerNote: words.notes.days }),
      make("onShift", "integer"),
      make("required", "integer", { headerNote: words.notes.required }),
      make("mostReleased", "integer"),
      make("released", "integer", { headerNote: words.notes.released }),
      make("left", "integer"),
      make("spare", "integer", {
        headerNote: words.notes.spare,
        conditionals: [{ kind: "at-most", value: -1, style: "bad" }],
      }),
      make("before", "percent1", { headerNote: words.notes.before }),
      make("withPlan", "percent1"),
      make("verdict", "text", {
        conditionals: missed.map((value) => ({ kind: "equals", value, style: "bad" })),
      }),
    ],
    rows: Array.from({ length: slots }, (_, slot) => intervalRow(index, effect, slot)),
    key: [],
    wrapAt: { verdict: 24 },
  });
  if (slots > 0) usualDayPart(page, index, effect);
  return page.finish({
    id: "releasableHeads",
    name: words.name,
    tabColour: "plan",
    frozenAt: table,
    frozenColumns: 2,
    orientation: "landscape",
    protection: "open",
  });
}

/** The plan's effect on the service level in a sentence for the summary; `null` when nothing is planned. */
export function releasableHeadsFinding(index: PlanIndex): string | null {
  const { plan, locale } = index;
  const words = locale.sheets.releasableHeads;
  const effect = planEffect(plan.floor, plan.problem, plan.timetable);
  const staffed = plan.floor.onShift.filter((heads) => heads > 0).length;
  if (staffed === 0) return null;
  const released = effect.released.reduce((sum, heads) => sum + heads, 0) / staffed;
  const { overall, shortBefore, shortByPlan } = effect;
  return overall === null
    ? words.findingUnknown(released)
    : words.finding(overall.before, overall.withPlan, released, shortByPlan, shortBefore);
}

function intervalRow({ plan, locale }: PlanIndex, effect: PlanEffect, slot: number): CellContent[] {
  const { floor, problem } = plan;
  const { verdicts } = locale.sheets.releasableHeads;
  const { slotsPerDay, slotMinutes, dayStart, days } = problem;
  const onShift = floor.onShift[slot] ?? 0;
  const released = effect.released[slot] ?? 0;
  const required = floor.required[slot] ?? NaN;
  const left = onShift - released;
  const day = days[Math.floor(slot / slotsPerDay)];
  const [calls, handle, history] = offered(floor.loads, slot, floor.onShift.length);
  const verdict = (): string => {
    if (Number.isNaN(required)) return verdicts.unknown;
    if (onShift === 0) return verdicts.nobody;
    if (onShift < required) return verdicts.shortBefore;
    return left < required ? verdicts.shortByPlan : verdicts.met;
  };
  return [
    day === undefined ? null : { type: "day", day },
    { type: "time", minute: dayStart + (slot % slotsPerDay) * slotMinutes },
    known(calls),
    known(handle),
    history === 0 ? null : history,
    onShift,
    known(required),
    problem.releasable[slot] ?? 0,
    released,
    left,
    known(left - required),
    known(effect.before[slot] ?? NaN),
    known(effect.withPlan[slot] ?? NaN),
    verdict(),
  ];
}

/** Calls of all queues, their mean handling time, and the fewest days behind them. */
function offered(
  loads: PlanIndex["plan"]["floor"]["loads"],
  slot: number,
  slots: number,
): readonly [number, number, number] {
  let calls = NaN;
  let work = 0;
  let days = 0;
  for (let at = slot; loads !== null && at < loads.calls.length; at += slots) {
    const own = loads.calls[at] ?? NaN;
    if (Number.isNaN(own)) continue;
    calls = (Number.isNaN(calls) ? 0 : calls) + own;
    work += own * (loads.handleSeconds[at] ?? NaN);
    const behind = loads.days[at] ?? 0;
    days = days === 0 ? behind : Math.min(days, behind);
  }
  return [calls, calls > 0 ? work / calls : NaN, days];
}

function known(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
