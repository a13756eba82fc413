import { readPageMessage } from "./job-messages";
import type { WorkerPort } from "./worker-port";

/**
 * Starts a worker and waits until its script says that it is ready. "refused" where the browser, a policy or the network keeps
 * the worker from running.
 */
export function loadedWorker(
  startWorker: () => WorkerPort,
  signal: AbortSignal,
): Promise<WorkerPort | "refused" | "cancelled"> {
  return new Promise((resolve) => {
    let port: WorkerPort;
    try {
      port = startWorker();
    } catch {
      resolve("refused");
      return;
    }
    const giveUp = (why: "refused" | "cancelled"): void => {
      port.terminate();
      resolve(why);
    };
    const onAbort = (): void => {
      giveUp("cancelled");
    };
    signal.addEventListener("abort", onAbort, { once: true });
    port.listen(
      (data) => {
        if (readPageMessage(data)?.kind !== "ready") return;
        signal.removeEventListener("abort", onAbort);
        resolve(port);
      },
      () => {
        signal.removeEventListener("abort", onAbort);
        giveUp("refused");
      },
    );
  });
}
