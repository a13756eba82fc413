import { ok } from "../../foundation/result";
import { unwatched, type Checkpoint } from "../../foundation/watch";
import { breather } from "../../worker/breather";
import { readParcelMessage } from "../../worker/job-messages";
import { loadedWorker } from "../../worker/loaded-worker";
import { parcelReader, sendParcel } from "../../worker/parcel";
import type { WorkerPort } from "../../worker/worker-port";
import { readBesides, type CallInputs, type CallName, type CallOutputs } from "./book-messages";
import type { FileBook, OpenFileBook, Opening } from "./file-book";

/**
 * Opens each file in a worker of its own, which ends when the book is closed. Should the worker end by itself, what is asked of
 * the book rejects from then on.
 *
 * @param startWorker may throw or give a worker that never loads: some browsers and policies refuse workers.
 * @param withoutWorker what to open files with then.
 */
export function openInWorker(
  startWorker: () => WorkerPort,
  withoutWorker: () => Promise<OpenFileBook>,
): OpenFileBook {
  return async (opening) => {
    const worker = await loadedWorker(startWorker, new AbortController().signal);
    if (typeof worker === "string") return (await withoutWorker())(opening);
    const call = caller(worker);
    const opened = await call("open", opening, unwatched, memoryOf(opening)).catch(
      (error: unknown) => {
        worker.terminate();
        throw error;
      },
    );
    if (!opened.ok) {
      worker.terminate();
      return opened;
    }
    const book: FileBook = {
      describe: (checkpoint) => call("describe", null, checkpoint),
      readSheet: (key, checkpoint) => call("readSheet", key, checkpoint),
      apply: (plan, checkpoint) => call("apply", plan, checkpoint),
      restore: (checkpoint) => call("restore", null, checkpoint),
      restorableSteps: () => call("restorableSteps", null),
      reveal: (address) => call("reveal", address),
      bytes: () => call("bytes", null),
      look: async () => {
        const look = await call("look", null);
        if (!look.ok) return look;
        return ok({
          ...look.value,
          readSheet: (key, checkpoint) => call("readLook", key, checkpoint),
        });
      },
      close: () => {
        worker.terminate();
      },
    };
    return ok(book);
  };
}

type Caller = <Name extends CallName>(
  name: Name,
  input: CallInputs[Name],
  checkpoint?: Checkpoint,
  transfer?: readonly Transferable[],
) => Promise<CallOutputs[Name]>;

/** Calls the worker, several calls at a time if need be. */
function caller(worker: WorkerPort): Caller {
  const waiting = new Set<(reason: Error) => void>();
  let hasEnded = false;
  worker.listen(
    () => undefined,
    () => {
      hasEnded = true;
      for (const reject of waiting) reject(ended());
      waiting.clear();
    },
  );
  return (name, input, checkpoint = unwatched, transfer = []) =>
    new Promise((resolve, reject) => {
      if (hasEnded) {
        reject(ended());
        return;
      }
      const { port1: line, port2: itsEnd } = new MessageChannel();
      worker.post({ name, line: itsEnd }, [itsEnd]);
      waiting.add(reject);
      converse(line, input, checkpoint, transfer)
        .finally(() => {
          waiting.delete(reject);
          line.close();
        })
        .then((answer) => {
          // Page and worker are built together, so that an answer fits its call.
          resolve(answer as CallOutputs[typeof name]);
        }, reject);
    });
}

function ended(): Error {
  return new Error("The worker that held the file has ended.");
}

/** Sends one input over a line and waits for the answer. */
function converse(
  line: MessagePort,
  input: unknown,
  checkpoint: Checkpoint,
  transfer: readonly Transferable[],
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const read = parcelReader();
    const report = async (fraction: number): Promise<void> => {
      if ((await checkpoint(fraction)) === "stop") line.postMessage({ kind: "stop" });
    };
    line.onmessage = ({ data }: MessageEvent<unknown>) => {
      const besides = readBesides(data);
      if (besides?.kind === "progress") report(besides.fraction).catch(reject);
      if (besides?.kind === "defect") reject(new Error("The worker that holds the file failed."));
      const message = besides === null ? readParcelMessage(data) : null;
      const parcel = message && read(message);
      if (parcel) resolve(parcel.value);
    };
    sendParcel(
      input,
      (message, handed) => {
        line.postMessage(message, [...handed]);
      },
      breather(),
      transfer,
    ).catch(reject);
  });
}

function memoryOf(opening: Opening): readonly Transferable[] {
  if (opening.kind !== "file") return [];
  const { buffer } = opening.bytes;
  return buffer instanceof ArrayBuffer ? [buffer] : [];
}
