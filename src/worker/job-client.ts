import { fail, ok, type Result } from "../foundation/result";
import type { JobCause } from "../jobs/job";
import { breather } from "./breather";
import { handedOver } from "./handed-over";
import {
  readPageMessage,
  type EnoughMessage,
  type JobFailure,
  type JobInputs,
  type JobName,
  type JobOutputs,
  type JobRunner,
  type JobWatch,
  type JobWorld,
} from "./job-messages";
import { loadedWorker } from "./loaded-worker";
import { parcelReader, sendParcel } from "./parcel";
import type { WorkerPort } from "./worker-port";

/**
 * Runs jobs in a worker, one after the other. A cancel ends the worker at once, whatever it is at; so does a crash, which gives
 * the cause "defect". The next job gets a new worker.
 *
 * @param startWorker may throw or give a worker that never loads: some browsers and policies refuse workers.
 * @param withoutWorker what to run jobs on then.
 */
export function jobRunner(
  startWorker: () => WorkerPort,
  withoutWorker: () => Promise<JobRunner>,
): JobRunner {
  let worker: WorkerPort | null = null;
  let refused = false;
  let before: Promise<unknown> = Promise.resolve();

  const drop = (): void => {
    worker?.terminate();
    worker = null;
  };

  const runOne = async <Name extends JobName>(
    name: Name,
    input: JobInputs[Name],
    world: JobWorld,
    watch: JobWatch,
  ): Promise<Result<JobOutputs[Name], JobFailure>> => {
    if (watch.signal.aborted) return cancelled;
    if (!refused && worker === null) {
      const started = await loadedWorker(startWorker, watch.signal);
      if (started === "cancelled") return cancelled;
      if (started === "refused") refused = true;
      else worker = started;
    }
    if (worker === null) return (await withoutWorker()).run(name, input, world, watch);
    const answer = await converse(worker, { name, input, world }, handedOver(input), watch);
    if (answer === "cancelled" || answer === "crashed") drop();
    if (answer === "cancelled") return cancelled;
    if (answer === "crashed") return fail({ of: "defect" });
    // Page and worker are built together, so that an answer fits its question.
    const done = answer.value as Result<JobOutputs[Name], JobCause>;
    return done.ok ? ok(done.value) : fail({ of: "job", cause: done.cause });
  };

  return {
    run: (name, input, world, watch) => {
      const result = before.then(() => runOne(name, input, world, watch));
      before = result.catch(() => null);
      return result;
    },
  };
}

const cancelled = fail({ of: "job", cause: { kind: "cancelled" } } as const);

/** Sends one request and waits for its answer. */
function converse(
  worker: WorkerPort,
  request: unknown,
  transfer: readonly Transferable[],
  watch: JobWatch,
): Promise<{ readonly value: unknown } | "crashed" | "cancelled"> {
  return new Promise((resolve) => {
    const finish = (end: { readonly value: unknown } | "crashed" | "cancelled"): void => {
      watch.signal.removeEventListener("abort", onAbort);
      watch.enough.removeEventListener("abort", onEnough);
      worker.listen(ignored, ignored);
      resolve(end);
    };
    const onAbort = (): void => {
      finish("cancelled");
    };
    const onEnough = (): void => {
      const message: EnoughMessage = { kind: "enough" };
      worker.post(message, []);
    };
    watch.signal.addEventListener("abort", onAbort, { once: true });
    watch.enough.addEventListener("abort", onEnough, { once: true });
    const read = parcelReader();
    worker.listen(
      (data) => {
        const message = readPageMessage(data);
        if (message === null) return;
        switch (message.kind) {
          case "ready":
            return;
          case "progress":
            watch.onProgress(message.progress);
            return;
          case "defect":
            finish("crashed");
            return;
          default: {
            const parcel = read(message);
            if (parcel !== null) finish(parcel);
          }
        }
      },
      () => {
        finish("crashed");
      },
    );
    const breathe = breather();
    sendParcel(
      request,
      (message, handed) => {
        if (!watch.signal.aborted) worker.post(message, handed);
      },
      breathe,
      transfer,
    ).catch(() => {
      finish("crashed");
    });
  });
}

function ignored(): void {
  // What a worker says after its job is over is nobody's.
}
