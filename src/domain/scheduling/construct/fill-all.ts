import type { Checkpoint } from "../../../foundation/watch";
import type { Board } from "../board/board";
import { courseOrder } from "./course-order";
import { GroupFiller } from "./group-filler";
import { sober } from "./mood";
import { reopenTold } from "./reopen-told";

/** Twice through the courses: what the first pass left free helps demands whose predecessors it placed late. */
const passes = 2;

/** The constructive start on an empty board. "stop": it was told to, and holds what was placed by then. */
export async function fillAll(board: Board, checkpoint: Checkpoint): Promise<"go-on" | "stop"> {
  const { compiled } = board;
  const order = courseOrder(compiled);
  const filler = new GroupFiller(board);
  if (compiled.hasTold) reopenTold(board);
  let done = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (const group of order) {
      filler.fill(group, compiled.demands.ofGroup[group] ?? [], sober);
      done++;
      if ((await checkpoint(done / (passes * order.length))) === "stop") return "stop";
    }
  }
  return "go-on";
}
