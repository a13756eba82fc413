import type { TrainingProblem } from "../../scheduling/problem";
import { checkSetting } from "../../settings/settings";
import type { Ground, Proposal } from "../ground";

/** Percentage points of one step, and how many steps are tried until a head more may leave somewhere. */
const step = 5;
const steps = 5;

/** A larger share of the whole floor may be in training at once: the least that lets one head more go anywhere. */
export function moreAway(ground: Ground): Proposal | null {
  return largerShare(ground, "releasableShare", "more-away", ({ releasable }) => releasable);
}

/** A larger share of one team may be in training at once. */
export function moreOfTeamAway(ground: Ground): Proposal | null {
  return largerShare(
    ground,
    "releasableTeamShare",
    "more-of-team-away",
    ({ releasablePerTeam }) => releasablePerTeam,
  );
}

/** Fewer calls are to be answered in time, so that more heads can be spared; only where the calls to expect are known. */
export function lowerTarget(ground: Ground): Proposal | null {
  const from = ground.settings.serviceTarget;
  const value = from - step;
  if (ground.floor.loads === null || "problem" in checkSetting("serviceTarget", value)) return null;
  const posed = ground.pose({ serviceTarget: value });
  if (!isLooser(ground.problem.releasable, posed.problem.releasable)) return null;
  const setting = { id: "serviceTarget", value } as const;
  return { change: { kind: "lower-target", from, to: value }, posed, setting };
}

function largerShare(
  ground: Ground,
  id: "releasableShare" | "releasableTeamShare",
  kind: "more-away" | "more-of-team-away",
  limitOf: (problem: TrainingProblem) => Uint16Array,
): Proposal | null {
  const from = ground.settings[id];
  for (let taken = 1; taken <= steps; taken++) {
    const value = (Math.floor(from / step) + taken) * step;
    if ("problem" in checkSetting(id, value)) return null;
    const posed = ground.pose({ [id]: value });
    if (!isLooser(limitOf(ground.problem), limitOf(posed.problem))) continue;
    return { change: { kind, from, to: value }, posed, setting: { id, value } };
  }
  return null;
}

function isLooser(limits: Uint16Array, changed: Uint16Array): boolean {
  return changed.some((heads, at) => heads > (limits[at] ?? 0));
}
