import { jobRunner } from "../worker/job-client";
import type { JobRunner } from "../worker/job-messages";
import { webWorkerPort } from "../worker/worker-port";

/** The jobs in a worker of this page; on the page itself where the browser refuses workers. */
export function startJobs(): JobRunner {
  return jobRunner(
    () => webWorkerPort(new Worker(new URL("../worker/job-worker.ts", import.meta.url))),
    async () => (await import("../worker/in-process")).inProcess,
  );
}
