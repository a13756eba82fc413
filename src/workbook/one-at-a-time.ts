import { fail, type Result } from "../foundation/result";
import type { WorkbookCause } from "./port";

type Work<Value> = () => Promise<Result<Value, WorkbookCause>>;

/** A gate for writes: whoever asks while another's work runs is told "busy", and nothing is done for her. */
export function oneAtATime(): <Value>(work: Work<Value>) => Promise<Result<Value, WorkbookCause>> {
  let isBusy = false;
  return async (work) => {
    if (isBusy) return fail({ kind: "busy" });
    isBusy = true;
    try {
      return await work();
    } finally {
      isBusy = false;
    }
  };
}
