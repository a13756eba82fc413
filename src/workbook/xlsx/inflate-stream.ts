import { Inflate } from "fflate";
import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { crc32 } from "./crc32";
import type { Gunzip } from "./gunzip";
import type { ZipEntry } from "./zip-entry";

/** Takes the next piece of a part; `fraction` of the part (0–1) has been read when it answers. */
export type ChunkSink = (
  chunk: Uint8Array,
  fraction: number,
) => Promise<"go-on" | "stop"> | "go-on" | "stop";

/**
 * Expands an entry piece by piece and checks its size and checksum ("damaged" when they differ). Without an inflater of the
 * platform's (`null`) one in JavaScript does the work.
 */
export async function inflateStream(
  entry: ZipEntry,
  gunzip: Gunzip | null,
  onChunk: ChunkSink,
): Promise<Result<null, WorkbookCause>> {
  const damaged = fail<WorkbookCause>({ kind: "damaged", part: entry.name });
  if (entry.method !== methods.stored && entry.method !== methods.deflated) return damaged;
  let size = 0;
  const chunks = expanded(entry, gunzip)[Symbol.asyncIterator]();
  for (;;) {
    // Only bad data makes `next` throw: what the sink throws is a defect and goes on up.
    const next = await chunks.next().catch(() => null);
    if (next === null) return damaged;
    if (next.done === true) return size === entry.size ? ok(null) : damaged;
    size += next.value.length;
    if (size > entry.size) return damaged;
    const answer = onChunk(next.value, size / entry.size);
    if ((typeof answer === "string" ? answer : await answer) === "stop") {
      await chunks.return?.();
      return fail({ kind: "cancelled" });
    }
  }
}

/** The only two that a package may have (ECMA-376 part 2, annex C). */
const methods = { stored: 0, deflated: 8 } as const;

/** Throws on bad data and on a wrong checksum. */
function expanded(entry: ZipEntry, gunzip: Gunzip | null): AsyncIterable<Uint8Array> {
  if (entry.method === methods.stored) return checked(entry, slices(entry.raw, storedSlice));
  return gunzip ? gunzip(framed(entry)) : checked(entry, inflated(entry.raw));
}

const storedSlice = 256 * 1024;
const gzipSlice = 64 * 1024;
/** At most 16 MB when expanded, since deflate cannot do better than 1,032 to 1. */
const deflatedSlice = 16 * 1024;

/** As a gzip file, whose frame of 18 bytes has the inflater check the checksum as well. */
function framed(entry: ZipEntry): Uint8Array[] {
  return [gzipHead, ...slices(entry.raw, gzipSlice), gzipTail(entry)];
}

/** RFC 1952: deflate, no flags, no date, unknown system. */
const gzipHead = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);

function gzipTail(entry: ZipEntry): Uint8Array {
  const tail = new DataView(new ArrayBuffer(8));
  tail.setUint32(0, entry.crc32, true);
  tail.setUint32(4, entry.size, true);
  return new Uint8Array(tail.buffer);
}

async function* checked(entry: ZipEntry, chunks: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let crc = 0;
  for (const chunk of chunks) {
    crc = crc32(chunk, crc);
    yield chunk;
    await Promise.resolve();
  }
  if (crc !== entry.crc32) throw new Error("wrong checksum");
}

function* inflated(raw: Uint8Array): Generator<Uint8Array> {
  let ready: Uint8Array[] = [];
  const state = { isEnded: false };
  const inflate = new Inflate((chunk, isFinal) => {
    ready.push(chunk);
    state.isEnded = isFinal;
  });
  for (const slice of slices(raw, deflatedSlice)) {
    inflate.push(slice, slice.byteOffset + slice.length === raw.byteOffset + raw.length);
    yield* ready;
    ready = [];
  }
  if (!state.isEnded) throw new Error("unexpected end");
}

function* slices(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
