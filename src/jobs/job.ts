import type { Day } from "../foundation/day";
import type { Checkpoint } from "../foundation/watch";
import type { Corrections } from "../domain/records/corrections";
import type { SettingProblem, Settings } from "../domain/settings/settings";
import type { PeopleCause } from "../domain/standing/chosen-people";
import type { DataReport } from "../domain/records/data-report";

/** What a job may know of the world besides its input: the same snapshot, settings, day and seed give the same bytes. */
export type JobContext = {
  readonly today: Day;
  readonly seed: number;
  readonly onProgress: (progress: JobProgress) => void;
  readonly signal: AbortSignal;
  /** Asked between timetables: true = keep the best so far and try no more. `null`: try all. */
  readonly searchUntil: (() => boolean) | null;
  /** Lets the event loop turn, so that a cancel can arrive; a job awaits it at every checkpoint. */
  readonly breathe: () => Promise<void>;
};

export type JobStep = "read" | "rank" | "diagnose" | "plan" | "verify" | "draw" | "write";

/** `fraction` is of the whole job, 0–1, and never falls. */
export type JobProgress = { readonly step: JobStep; readonly fraction: number };

export type JobCause =
  | { readonly kind: "cancelled" }
  /** What was chosen for this run does not go together with the rest of the settings. */
  | { readonly kind: "settings"; readonly problem: SettingProblem }
  | PeopleCause
  /** What was asked for is made of the timetable, and the workbook holds none. */
  | { readonly kind: "no-timetable" }
  /** No agent and no figure about agents was recognised; the report says what was found instead. */
  | {
      readonly kind: "nothing-usable";
      readonly report: DataReport;
      /** What was in force. */
      readonly settings: Settings;
      readonly corrections: Corrections;
    };

/** Asked after every step, since a step that was told to stop gives only part of its answer. */
export function isCancelled(context: JobContext): boolean {
  return context.signal.aborted;
}

/** The checkpoint of one step, which fills the bar from `from` to `to`. */
export function stepCheckpoint(
  context: JobContext,
  step: JobStep,
  from: number,
  to: number,
): Checkpoint {
  return async (fraction) => {
    context.onProgress({ step, fraction: from + (to - from) * Math.min(1, Math.max(0, fraction)) });
    await context.breathe();
    return isCancelled(context) ? "stop" : "go-on";
  };
}
