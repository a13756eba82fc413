import { headsOnShift } from "../../staffing/heads-on-shift";
import type { Floor } from "../../staffing/floor";

/** Heads that may be off the phone in each slot, in total and per team (`team * slots + slot`). */
export type ReleasableHeads = {
  readonly releasable: Uint16Array;
  readonly releasablePerTeam: Uint16Array;
};

/**
 * How many heads may train at once. In total: those beyond what the target takes where the load is known, and never more than
 * a share of those on shift; none where the floor is short already. Of a team: a share of those on shift. A share is rounded
 * down, but is at least one wherever anyone is on shift, or a small team could never be trained; a share of 0 means nobody.
 *
 * @param onShift a word a day of each agent; `teamOf` her position in `teams`, whose empty name stands for those of none: they
 * are bound by the floor's limit only.
 * @param share per cent of the whole floor; `teamShare` of one team.
 */
export function releasableHeads(
  onShift: readonly Uint32Array[],
  teamOf: readonly number[],
  teams: readonly string[],
  slotsPerDay: number,
  floor: Pick<Floor, "onShift" | "required">,
  share: number,
  teamShare: number,
): ReleasableHeads {
  const slots = floor.onShift.length;
  const heads = (counts?: (position: number) => boolean): Uint16Array =>
    headsOnShift(onShift, slotsPerDay, slots / slotsPerDay, counts);
  const releasable = heads().map((all, at) => {
    const most = released(all, share);
    const required = floor.required[at] ?? NaN;
    const spare = Math.max(0, (floor.onShift[at] ?? 0) - required);
    return Number.isNaN(required) ? most : Math.min(most, spare);
  });
  const releasablePerTeam = new Uint16Array(teams.length * slots);
  teams.forEach((name, team) => {
    const own = (): Uint16Array =>
      heads((position) => teamOf[position] === team).map((all) => released(all, teamShare));
    releasablePerTeam.set(name === "" ? releasable : own(), team * slots);
  });
  return { releasable, releasablePerTeam };
}

function released(heads: number, share: number): number {
  if (heads === 0 || share === 0) return 0;
  return Math.max(1, Math.floor((heads * share) / 100));
}
