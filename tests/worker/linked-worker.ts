import { MessageChannel } from "node:worker_threads";
import type { WorkerPort } from "../../src/worker/worker-port";
import { serveJobs } from "../../src/worker/serve-jobs";

/**
 * The worker's side on this very thread, with a real channel between: what crosses is copied or handed over as between
 * threads.
 */
export function linkedWorker(): WorkerPort & { readonly isEnded: () => boolean } {
  const { port1: page, port2: worker } = new MessageChannel();
  let isEnded = false;
  serveJobs(
    (message, transfer) => {
      if (!isEnded) worker.postMessage(message, asBuffers(transfer));
    },
    (onMessage) => {
      worker.on("message", onMessage);
    },
  );
  return {
    post: (message, transfer) => {
      page.postMessage(message, asBuffers(transfer));
    },
    listen: (onMessage) => {
      page.removeAllListeners("message");
      page.on("message", onMessage);
    },
    terminate: () => {
      isEnded = true;
      page.close();
      worker.close();
    },
    isEnded: () => isEnded,
  };
}

/** Jobs hand over nothing but the memory of arrays. */
function asBuffers(transfer: readonly Transferable[]): ArrayBuffer[] {
  return transfer as ArrayBuffer[];
}
