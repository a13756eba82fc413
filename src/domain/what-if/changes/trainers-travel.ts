import type { Ground, Proposal } from "../ground";

/** Trainers teach at every site instead of at their own. */
export function trainersTravel({ problem, settings, pose }: Ground): Proposal | null {
  const isTied = problem.trainers.some(({ site }) => site >= 0);
  if (settings.trainerSites === "all-sites" || !isTied) return null;
  const setting = { id: "trainerSites", value: "all-sites" } as const;
  return {
    change: { kind: "trainers-travel" },
    posed: pose({ trainerSites: "all-sites" }),
    setting,
  };
}
