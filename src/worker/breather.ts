/** Shorter than a frame: what runs between two turns is never felt. */
const mostMillisecondsBetween = 12;

/**
 * A function to await between steps of long work on the page: it lets clicks and drawing through when the last turn of the
 * event loop was some milliseconds ago, and costs next to nothing otherwise.
 */
export function breather(milliseconds = mostMillisecondsBetween): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < milliseconds) return;
    await nextTurn();
    last = performance.now();
  };
}

/** One turn of the event loop. A message comes back sooner than a timer, which browsers hold back when often used. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === "undefined") {
      setTimeout(resolve, 0);
      return;
    }
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
