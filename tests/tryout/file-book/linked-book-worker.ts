import { serveBook } from "../../../src/tryout/file-book/serve-book";
import type { WorkerPort } from "../../../src/worker/worker-port";

type LinkedBookWorker = WorkerPort & {
  /** Ends it as a crash does. */
  readonly crash: () => void;
  readonly isEnded: () => boolean;
};

/** The file's worker on this very thread: what crosses is copied or handed over as between threads. */
export function linkedBookWorker(): LinkedBookWorker {
  let toPage: (data: unknown) => void = () => undefined;
  let toWorker: (data: unknown) => void = () => undefined;
  let tellFailure: () => void = () => undefined;
  let isEnded = false;
  const end = (): void => {
    isEnded = true;
    toWorker = () => undefined;
  };
  serveBook(
    (message) => {
      queueMicrotask(() => {
        toPage(message);
      });
    },
    (onMessage) => {
      toWorker = onMessage;
    },
  );
  return {
    post: (message, transfer) => {
      toWorker(structuredClone(message, { transfer: [...transfer] }));
    },
    listen: (onMessage, onFailure) => {
      toPage = onMessage;
      tellFailure = onFailure;
    },
    terminate: end,
    crash: () => {
      end();
      tellFailure();
    },
    isEnded: () => isEnded,
  };
}
