import { nowhere, type Board } from "../board/board";
import { isAllowed } from "../guards/registry";
import { isWithinReach } from "../guards/same-site";
import type { Seat } from "../guards/seat";
import { slotRun } from "../slot-bits";

/**
 * Opens the sessions again that people were told of, each with those of them who may still come: what nothing stands
 * against stays as it was.
 */
export function reopenTold(board: Board): void {
  const { demands, dayCount } = board.compiled;
  const byDay = [...demands.toldDay.keys()].sort(
    (a, b) => (demands.toldDay[a] ?? 0) - (demands.toldDay[b] ?? 0) || a - b,
  );
  const reopened = new Map<string, number>();
  for (const demand of byDay) {
    const day = demands.toldDay[demand] ?? -1;
    const isFree = board.dayOf[demand] === nowhere && (demands.agent[demand] ?? -1) >= 0;
    if (!isFree || day < 0 || day >= dayCount) continue;
    const trainer = demands.toldTrainer[demand] ?? -1;
    const venue = demands.toldVenue[demand] ?? -1;
    const start = demands.toldStart[demand] ?? -1;
    const group = groupWith(board, demand, trainer, venue);
    if (group < 0 || !fitsGrid(board, group, start)) continue;
    const key = `${group} ${day} ${start} ${trainer} ${venue}`;
    const seat: Seat = {
      demand,
      session: reopened.get(key) ?? -1,
      group,
      day,
      start,
      trainer,
      venue,
    };
    if (!isAllowed(board, seat)) continue;
    const session = seat.session < 0 ? board.open(group, day, start, trainer, venue) : seat.session;
    reopened.set(key, session);
    board.join(demand, session);
  }
}

/** The group of the demand's course to which trainer and room belong, so that later moves may rely on it; −1: none. */
function groupWith(board: Board, demand: number, trainer: number, venue: number): number {
  const { demands, groups, problem } = board.compiled;
  const course = groups[demands.group[demand] ?? -1]?.course;
  const site = problem.agents[demands.agent[demand] ?? -1]?.site ?? -1;
  const has = (list: Int32Array | null, member: number): boolean =>
    list === null ? member === -1 : list.includes(member);
  return groups.findIndex(
    (group) =>
      group.course === course &&
      isWithinReach(site, group.site) &&
      has(group.trainers, trainer) &&
      has(group.venues, venue),
  );
}

function fitsGrid(board: Board, group: number, start: number): boolean {
  const { lengths, slotsPerDay } = board.compiled;
  const run = start < 0 ? 0 : slotRun(start, lengths[group] ?? 1);
  return run > 0 && run < 2 ** slotsPerDay;
}
