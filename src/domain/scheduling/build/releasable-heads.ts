import type { PlannedAgent } from "../problem";

/** Heads that may be off the phone in each slot, in total and per team (`team * slots + slot`). */
export type ReleasableHeads = {
  readonly releasable: Uint16Array;
  readonly releasablePerTeam: Uint16Array;
};

/**
 * How many heads the phones can spare, by a simple rule: a share of those on shift, rounded down, but at least one wherever anyone is on shift, or a small
 * team could never be trained. A share of 0 means nobody.
 *
 * @param share per cent of the whole floor; `teamShare` of one team.
 * @param noTeam position of the team of those who have none: bound by the floor's limit only.
 */
export function releasableByShare(
  agents: readonly PlannedAgent[],
  teams: number,
  noTeam: number,
  days: number,
  slotsPerDay: number,
  share: number,
  teamShare: number,
): ReleasableHeads {
  const slots = days * slotsPerDay;
  const onShift = new Uint16Array(slots);
  const perTeam = new Uint16Array(teams * slots);
  for (const { team, onShift: words } of agents) {
    for (let day = 0; day < days; day++) {
      const word = words[day] ?? 0;
      for (let slot = 0; slot < slotsPerDay; slot++) {
        if (((word >>> slot) & 1) === 0) continue;
        const at = day * slotsPerDay + slot;
        onShift[at] = (onShift[at] ?? 0) + 1;
        perTeam[team * slots + at] = (perTeam[team * slots + at] ?? 0) + 1;
      }
    }
  }
  const releasable = onShift.map((heads) => released(heads, share));
  const releasablePerTeam = perTeam.map((heads, at) =>
    Math.floor(at / slots) === noTeam ? (releasable[at % slots] ?? 0) : released(heads, teamShare),
  );
  return { releasable, releasablePerTeam };
}

function released(heads: number, share: number): number {
  if (heads === 0 || share === 0) return 0;
  return Math.max(1, Math.floor((heads * share) / 100));
}
