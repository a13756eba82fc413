/** The page's end of the line to one worker. */
export type WorkerPort = {
  readonly post: (message: unknown, transfer: readonly Transferable[]) => void;
  /** In place of the listeners before. `onFailure`: the script did not load, or ended by itself. */
  readonly listen: (onMessage: (data: unknown) => void, onFailure: () => void) => void;
  readonly terminate: () => void;
};

/** The port of a browser's worker. */
export function webWorkerPort(worker: Worker): WorkerPort {
  return {
    post: (message, transfer) => {
      worker.postMessage(message, [...transfer]);
    },
    listen: (onMessage, onFailure) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        onMessage(data);
      };
      worker.onerror = onFailure;
      worker.onmessageerror = onFailure;
    },
    terminate: () => {
      worker.terminate();
    },
  };
}
