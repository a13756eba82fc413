import type { Day } from "../../foundation/day";
import type { CourseId } from "../curriculum/course";
import type { Agent, AgentIndex } from "../records/agents";
import type { TrainingProblem } from "../scheduling/problem";
import type { Session, Timetable } from "../scheduling/timetable";
import { isPast } from "./held-training";
import { isAway, type KeptAndTold, type KeptRow } from "./keep-and-tell";
import type { NamedSession } from "./names-in-problem";
import type { PreviousTrainee } from "./previous-timetable";
import { whyMoved } from "./why-moved";

export type ChangeKind = "moved" | "place" | "unplaced" | "gone" | "new";

export type ChangeWhy =
  | "edited"
  | "absent"
  | "not-held"
  | "left"
  | "unknown"
  | "need-gone"
  | "out-of-plan"
  | "off-shift"
  | "trainer-gone"
  | "venue-gone"
  | "in-the-way"
  | "new-need"
  | "no-place"
  | "rearranged";

/** To one person something else is said now about one course. */
export type PlanChange = {
  readonly kind: ChangeKind;
  readonly why: ChangeWhy;
  /** `null`: she is in the workbook no longer. */
  readonly agent: AgentIndex | null;
  readonly name: string;
  readonly course: CourseId;
  readonly courseName: string;
  /** `null`: nothing was told. */
  readonly told: NamedSession | null;
  readonly now: Session | null;
};

export type PlanChanges = {
  readonly changes: readonly PlanChange[];
  /** Places told before, held ones not counted. */
  readonly told: number;
};

export type ChangesInput = {
  readonly before: KeptAndTold;
  readonly problem: TrainingProblem;
  readonly timetable: Timetable;
  readonly agents: readonly Agent[];
  readonly today: Day;
};

/** Compares what people were told by the last plan with this one, person by person, and says why something changed. */
export function planChanges(input: ChangesInput): PlanChanges {
  const { before, problem, timetable, agents, today } = input;
  const placeOf = new Map<string, Session>();
  for (const session of timetable.sessions) {
    for (const demand of session.demands) {
      placeOf.set(keyOf(problem.demands[demand]?.agent ?? -1, session.course), session);
    }
  }
  const demanded = new Set(problem.demands.map(({ agent, course }) => keyOf(agent, course)));
  const keptOf = new Map(before.kept.map((row) => [row.previous.id, row]));
  const changes: PlanChange[] = [];
  const seen = new Set<string>();
  let told = 0;
  for (const session of before.sessions) {
    const kept = keptOf.get(session.id) ?? null;
    const isRecord = isPast(session, today) && kept !== null;
    for (const trainee of session.trainees) {
      const key = trainee.agent === null ? "" : keyOf(trainee.agent, session.course);
      if (isRecord && !isAway(trainee)) {
        seen.add(key);
        continue;
      }
      // A session too old to count tells nobody anything.
      if (isPast(session, today) && !isAway(trainee) && session.attended !== 0) continue;
      if (seen.has(key)) continue;
      if (key !== "") seen.add(key);
      told++;
      const now = placeOf.get(key) ?? null;
      const kind = kindOf(session, now, demanded.has(key));
      if (kind === null) continue;
      changes.push({
        kind,
        why: whyOf(kind, session, trainee, kept, now, input),
        agent: trainee.agent,
        name: trainee.name,
        course: session.course,
        courseName: session.courseName,
        told: session,
        now,
      });
    }
  }
  for (const session of timetable.sessions) {
    for (const demand of session.demands) {
      const agent = problem.demands[demand]?.agent ?? -1;
      const key = keyOf(agent, session.course);
      if (seen.has(key)) continue;
      seen.add(key);
      changes.push({
        kind: "new",
        why: "new-need",
        agent,
        name: agents[agent]?.name ?? "",
        course: session.course,
        courseName: session.course,
        told: null,
        now: session,
      });
    }
  }
  return { changes, told };
}

function keyOf(agent: AgentIndex, course: CourseId): string {
  return `${agent} ${course}`;
}

function kindOf(told: NamedSession, now: Session | null, isDemanded: boolean): ChangeKind | null {
  if (now === null) return isDemanded ? "unplaced" : "gone";
  if (now.day !== told.planned.day || now.start !== told.planned.start) return "moved";
  const isSamePlace = now.trainer === told.plannedTrainer && now.venue === told.plannedVenue;
  return isSamePlace ? null : "place";
}

function whyOf(
  kind: ChangeKind,
  told: NamedSession,
  trainee: PreviousTrainee,
  kept: KeptRow | null,
  now: Session | null,
  { problem, agents, before, today }: ChangesInput,
): ChangeWhy {
  if (trainee.agent === null) return "unknown";
  if (agents[trainee.agent]?.status !== "active") return "left";
  if (kind === "gone") return "need-gone";
  if (isAway(trainee)) return "absent";
  if (isPast(told, today) || told.attended === 0) return "not-held";
  const isInKept = kept !== null && now !== null && now.day === kept.session.day;
  if (isInKept && told.isEdited) return "edited";
  const found = whyMoved(problem, before.kept, told, trainee.agent, kind);
  if (found !== null) return found;
  return kind === "unplaced" ? "no-place" : "rearranged";
}
