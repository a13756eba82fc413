import { serveJobs } from "./serve-jobs";

// The worker's entry: the thread that does the jobs while the page stays free.
serveJobs(
  (message, transfer) => {
    self.postMessage(message, { transfer: [...transfer] });
  },
  (onMessage) => {
    self.addEventListener("message", (event: MessageEvent<unknown>) => {
      onMessage(event.data);
    });
  },
);
