import { serveBook } from "./serve-book";

// The worker's entry: the thread that holds the file while the page stays free.
serveBook(
  (message) => {
    self.postMessage(message);
  },
  (onMessage) => {
    self.addEventListener("message", (event: MessageEvent<unknown>) => {
      onMessage(event.data);
    });
  },
);
