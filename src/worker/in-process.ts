import { fail, ok } from "../foundation/result";
import { breather } from "./breather";
import type { JobRunner } from "./job-messages";
import { performJob } from "./perform-job";

/** Runs jobs on the thread it is called on: for tests, and where the browser refuses a worker. */
export const inProcess: JobRunner = {
  run: async (name, input, world, { signal, enough, onProgress }) => {
    try {
      const breathe = breather();
      const searchUntil = (): boolean => enough.aborted;
      const context = { ...world, signal, onProgress, breathe, searchUntil };
      const done = await performJob(name, input, context);
      return done.ok ? ok(done.value) : fail({ of: "job", cause: done.cause });
    } catch (error) {
      console.error(error);
      return fail({ of: "defect" });
    }
  },
};
