import { Inflate } from "fflate";
import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-entry";

/** Takes the next piece of a part; `fraction` of the part (0–1) has been read when it answers. */
export type ChunkSink = (
  chunk: Uint8Array,
  fraction: number,
) => Promise<"go-on" | "stop"> | "go-on" | "stop";

/** Compressed bytes fed at a time: at most 16 MB expanded, since deflate cannot do better than 1,032 to 1. */
const step = 16 * 1024;

/** Expands an entry piece by piece and checks size and checksum at the end ("damaged" when they differ). */
export async function inflateStream(
  entry: ZipEntry,
  onChunk: ChunkSink,
): Promise<Result<null, WorkbookCause>> {
  const damaged = fail<WorkbookCause>({ kind: "damaged", part: entry.name });
  let size = 0;
  let crc = 0;
  const chunks = pieces(entry);
  for (;;) {
    let next: IteratorResult<Uint8Array, null>;
    try {
      next = chunks.next();
    } catch {
      return damaged;
    }
    if (next.done) break;
    const chunk = next.value;
    size += chunk.length;
    if (size > entry.size) return damaged;
    crc = crc32(chunk, crc);
    if ((await onChunk(chunk, size / entry.size)) === "stop") return fail({ kind: "cancelled" });
  }
  return size === entry.size && crc === entry.crc32 ? ok(null) : damaged;
}

/** Throws fflate's error on bad data, and on a method other than stored or deflated. */
function* pieces(entry: ZipEntry): Generator<Uint8Array, null> {
  if (entry.method !== 0 && entry.method !== 8) throw new Error("unknown compression method");
  const ready: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => ready.push(chunk));
  for (let at = 0; at < entry.raw.length; at += step) {
    const piece = entry.raw.subarray(at, at + step);
    if (entry.method === 0) {
      yield piece;
      continue;
    }
    inflate.push(piece, at + step >= entry.raw.length);
    while (ready.length > 0) {
      const chunk = ready.shift();
      if (chunk && chunk.length > 0) yield chunk;
    }
  }
  return null;
}
