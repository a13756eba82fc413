/**
 * Expands a gzip file given in pieces, off the thread where the platform can. Iterating throws on bad data, a wrong checksum or a
 * wrong size; whoever stops early returns the iterator, which lets everything go.
 */
export type Gunzip = (pieces: readonly Uint8Array[]) => AsyncIterable<Uint8Array>;

/** What browsers and Node share; `null` where there are no native streams, as in jsdom. */
export function platformGunzip(): Gunzip | null {
  return typeof DecompressionStream === "undefined" ? null : gunzipByStream;
}

async function* gunzipByStream(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  const waiting = [...pieces];
  const source = new ReadableStream<BufferSource>({
    pull: (controller) => {
      const next = waiting.shift();
      if (next) controller.enqueue(next.slice());
      else controller.close();
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("gzip")).getReader();
  try {
    // The next piece is asked for before this one is used: it is expanded meanwhile, on another thread.
    const ask = (): ReturnType<typeof reader.read> => {
      const asked = reader.read();
      // Whoever stops early never awaits the last piece; a failure in it is then nobody's concern.
      asked.catch(() => undefined);
      return asked;
    };
    let next = ask();
    for (;;) {
      const { done, value } = await next;
      if (done) return;
      next = ask();
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
