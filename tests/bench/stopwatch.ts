import type { Checkpoint } from "../../src/foundation/watch";

/** Milliseconds; `stretch`: the longest without a checkpoint. */
export type PartCost = {
  readonly wall: number;
  readonly processor: number;
  readonly stretch: number;
};

/** Times the parts of a longer work one after the other, and how long each goes on without a checkpoint. */
export class Stopwatch {
  readonly #parts = new Map<string, PartCost>();
  #part: string | null = null;
  #since = { wall: 0, processor: 0, checkpoint: 0, stretch: 0 };

  /** @param processorTime in milliseconds, of the whole process */
  constructor(private readonly processorTime: () => number) {}

  readonly begin = (part: string): void => {
    this.#end();
    this.#part = part;
    const wall = performance.now();
    this.#since = { wall, processor: this.processorTime(), checkpoint: wall, stretch: 0 };
  };

  readonly checkpoint: Checkpoint = () => {
    const now = performance.now();
    this.#since.stretch = Math.max(this.#since.stretch, now - this.#since.checkpoint);
    this.#since.checkpoint = now;
    return Promise.resolve("go-on");
  };

  parts(): Readonly<Record<string, PartCost>> {
    this.#end();
    this.#part = null;
    return Object.fromEntries(this.#parts);
  }

  #end(): void {
    if (this.#part === null) return;
    const { wall, processor, checkpoint, stretch } = this.#since;
    const now = performance.now();
    this.#parts.set(this.#part, {
      wall: now - wall,
      processor: this.processorTime() - processor,
      stretch: Math.max(stretch, now - checkpoint),
    });
  }
}
