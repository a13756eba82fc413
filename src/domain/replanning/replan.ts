import type { Day } from "../../foundation/day";
import type { Agent } from "../records/agents";
import type { Timetable } from "../scheduling/timetable";
import { isAway, type KeptAndTold, type KeptRow } from "./keep-and-tell";
import { keepNumbers } from "./keep-numbers";
import { planChanges, type PlanChanges } from "./plan-changes";
import type { NamedSession } from "./names-in-problem";
import type { PreviousTrainee } from "./previous-timetable";

/** What a plan made over an earlier one owes it. */
export type Replan = {
  /** The sessions that stayed as they were, by the number that they keep. */
  readonly kept: ReadonlyMap<string, KeptRow>;
  /** Who was absent or excused from a session that is kept: the record stays on the attendance sheet. */
  readonly missed: readonly Missed[];
  readonly changes: PlanChanges;
};

export type Missed = { readonly session: NamedSession; readonly trainee: PreviousTrainee };

/** The new timetable with the numbers that people know, and what of the last plan it keeps and changes. */
export function replanned(
  timetable: Timetable,
  before: KeptAndTold,
  lastNumber: number,
  agents: readonly Agent[],
  today: Day,
): { readonly timetable: Timetable; readonly replan: Replan } {
  const { problem } = before;
  const numbered = keepNumbers(problem, timetable, before.sessions, lastNumber);
  const kept = new Map(before.kept.map((row) => [row.previous.id, row]));
  const missed = before.kept.flatMap(({ previous }) =>
    previous.trainees.flatMap((trainee) =>
      isAway(trainee) && trainee.agent !== null ? [{ session: previous, trainee }] : [],
    ),
  );
  const changes = planChanges({ before, problem, timetable: numbered, agents, today });
  return { timetable: numbered, replan: { kept, missed, changes } };
}
