/**
 * How long work reports progress and learns that it should stop.
 *
 * Long functions are async and await a checkpoint every few milliseconds of work: the caller may paint a bar, let the
 * event loop breathe, or answer "stop". Work that is told to stop returns what it has or a cancelled cause; it never throws.
 */
export type Checkpoint = (fractionDone: number) => Promise<"go-on" | "stop">;

/** For callers that want neither progress nor cancel. */
export const unwatched: Checkpoint = () => Promise.resolve("go-on");

/** The part of a larger task's progress bar that a sub-task fills, from `from` to `to` (both 0–1). */
export function span(checkpoint: Checkpoint, from: number, to: number): Checkpoint {
  return (fraction) => checkpoint(from + (to - from) * fraction);
}
