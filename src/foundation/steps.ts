import type { Checkpoint } from "./watch";

/** Long work cut into steps, each short: it may be done in one go, or with a checkpoint after each step. */
export type Steps<Result> = Generator<undefined, Result>;

export function inOneGo<Result>(steps: Steps<Result>): Result {
  let next = steps.next();
  while (next.done !== true) next = steps.next();
  return next.value;
}

/** With a checkpoint after each step, at a fraction of the whole that does not move; the work is finished even when told to stop. */
export async function stepByStep<Result>(
  steps: Steps<Result>,
  checkpoint: Checkpoint,
  fractionDone: number,
): Promise<Result> {
  let next = steps.next();
  while (next.done !== true) {
    await checkpoint(fractionDone);
    next = steps.next();
  }
  return next.value;
}
