import { webWorkerPort } from "../../worker/worker-port";
import type { OpenFileBook } from "./file-book";
import { openInWorker } from "./open-in-worker";

/** Opens files in workers of this page; on the page itself where the browser refuses workers. */
export function startFiles(): OpenFileBook {
  return openInWorker(
    () => webWorkerPort(new Worker(new URL("./book-worker.ts", import.meta.url))),
    async () => (await import("./open-here")).openHere,
  );
}
