import type { Day, MinuteOfDay } from "../../foundation/day";
import type { CourseId } from "../curriculum/course";
import type { AgentIndex } from "../records/agents";
import type { Session } from "../scheduling/timetable";
import type { ChangeKind } from "./plan-changes";
import { measurePlan, placeKey, type PlanMeasures, type PlanSide } from "./plan-side";

/** When, with whom and where somebody sits; `null`: no trainer needed or named yet, no room needed. */
export type PlaceInPlan = {
  readonly day: Day;
  readonly start: MinuteOfDay;
  readonly trainer: string | null;
  readonly venue: string | null;
};

/** What the other plan says to one person about one course that this one does not. */
export type PlaceChange = {
  readonly kind: ChangeKind;
  /** Of the plan that has a place for her; of the other one where both do. */
  readonly agent: AgentIndex;
  readonly of: "this" | "other";
  readonly course: CourseId;
  readonly before: PlaceInPlan | null;
  readonly after: PlaceInPlan | null;
};

export type PlanComparison = {
  readonly thisPlan: PlanMeasures;
  readonly otherPlan: PlanMeasures;
  readonly changes: readonly PlaceChange[];
};

type Placed = {
  readonly agent: AgentIndex;
  readonly course: CourseId;
  readonly place: PlaceInPlan;
};

/**
 * Sets two plans side by side: what each comes to, and person by person where they differ. Trainers and rooms are the same when
 * their names are; a change of both time and place counts as one of time.
 */
export function comparePlans(thisPlan: PlanSide, otherPlan: PlanSide): PlanComparison {
  const before = placesOf(thisPlan);
  const after = placesOf(otherPlan);
  const asked = new Set(
    otherPlan.problem.demands.map(({ agent, course }) => placeKey(otherPlan, agent, course)),
  );
  const changes: PlaceChange[] = [];
  for (const [key, { agent, course, place }] of before) {
    const now = after.get(key);
    if (now === undefined) {
      const kind = asked.has(key) ? "unplaced" : "gone";
      changes.push({ kind, agent, of: "this", course, before: place, after: null });
      continue;
    }
    const kind = kindOf(place, now.place);
    if (kind === null) continue;
    changes.push({ kind, agent: now.agent, of: "other", course, before: place, after: now.place });
  }
  for (const [key, { agent, course, place }] of after) {
    if (before.has(key)) continue;
    changes.push({ kind: "new", agent, of: "other", course, before: null, after: place });
  }
  const { weights } = thisPlan.problem;
  return {
    thisPlan: measurePlan(thisPlan, weights),
    otherPlan: measurePlan(otherPlan, weights),
    changes,
  };
}

/** What people who have a place in both plans would be told anew, and those who would lose theirs. */
export function changesToTold({ changes }: PlanComparison): number {
  return changes.filter(({ kind }) => kind !== "new").length;
}

function placesOf(side: PlanSide): ReadonlyMap<string, Placed> {
  const { problem, sessions } = side;
  const places = new Map<string, Placed>();
  for (const session of sessions) {
    const place = placeOf(side, session);
    for (const demand of session.demands) {
      const agent = problem.demands[demand]?.agent;
      if (agent === undefined) continue;
      places.set(placeKey(side, agent, session.course), { agent, course: session.course, place });
    }
  }
  return places;
}

function placeOf({ problem }: PlanSide, { day, start, trainer, venue }: Session): PlaceInPlan {
  return {
    day,
    start,
    trainer: trainer === null ? null : (problem.trainers[trainer]?.name ?? null),
    venue: venue === null ? null : (problem.venues[venue]?.name ?? null),
  };
}

function kindOf(before: PlaceInPlan, after: PlaceInPlan): "moved" | "place" | null {
  if (before.day !== after.day || before.start !== after.start) return "moved";
  return before.trainer === after.trainer && before.venue === after.venue ? null : "place";
}
