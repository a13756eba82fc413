import { inflateSync } from "fflate";
import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { crc32 } from "./crc32";
import { platformGunzip, type Gunzip } from "./gunzip";
import { inflateStream, type ChunkSink } from "./inflate-stream";
import { readDirectory } from "./zip-directory";
import { partKey, type ZipEntry } from "./zip-entry";

export type Zip = {
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** The entry of a part, whatever the case of letters or the slashes; `undefined` when there is none. */
  find(part: string): ZipEntry | undefined;
  /** The expanded content of a part; a missing, unreadable or altered part is "damaged". */
  read(part: string): Result<Uint8Array, WorkbookCause>;
  /**
   * Expands a part piece by piece, for sheets and shared strings: never the whole part in memory. The sink may be
   * asynchronous and may stop it (cause "cancelled"). A chunk is not written to again.
   */
  inflateInto(part: string, onChunk: ChunkSink): Promise<Result<null, WorkbookCause>>;
};

export type ZipLimits = {
  /** Bytes that all compressed entries together may expand to. */
  readonly expandedBytes: number;
  /** How many times its compressed size an entry above `ratioFromBytes` may expand to. */
  readonly ratio: number;
  readonly ratioFromBytes: number;
};

export type ZipOptions = {
  readonly limits?: ZipLimits;
  /** A faster inflater than the one browsers and Node share. */
  readonly gunzip?: Gunzip | null;
};

/** Sheets of real workbooks expand 5 to 50 times; a bomb about 1,000 times. */
const defaultZipLimits: ZipLimits = {
  expandedBytes: 512 * 1024 * 1024,
  ratio: 200,
  ratioFromBytes: 16 * 1024 * 1024,
};

/**
 * Opens a package without expanding anything. Causes: "damaged" (truncated, overlapping or doubled entries, sizes that
 * do not add up), "encrypted" (entries with a zip password), "too-large" (a bomb, by what it declares; no entry can
 * expand to more than it declares).
 */
export function openZip(
  bytes: Uint8Array,
  { limits = defaultZipLimits, gunzip = platformGunzip() }: ZipOptions = {},
): Result<Zip, WorkbookCause> {
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const entries = directory.value;
  const bomb = findBomb(entries, limits);
  if (bomb) {
    return fail({ kind: "too-large", part: bomb.name, limitBytes: limits.expandedBytes });
  }
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if ((entry.flags & flagEncrypted) !== 0) return fail({ kind: "encrypted" });
    const key = partKey(entry.name);
    if (byKey.has(key)) return fail({ kind: "damaged", part: entry.name });
    byKey.set(key, entry);
  }
  const find = (part: string): ZipEntry | undefined => byKey.get(partKey(part));
  return ok({
    entries,
    find,
    read: (part) => {
      const entry = find(part);
      return entry ? expand(entry) : fail({ kind: "damaged", part });
    },
    inflateInto: async (part, onChunk) => {
      const entry = find(part);
      return entry ? inflateStream(entry, gunzip, onChunk) : fail({ kind: "damaged", part });
    },
  });
}

const flagEncrypted = 1;

function findBomb(entries: readonly ZipEntry[], limits: ZipLimits): ZipEntry | undefined {
  let total = 0;
  return entries.find((entry) => {
    if (entry.method === 0) return false;
    total += entry.size;
    const bloated = entry.size > entry.compressedSize * limits.ratio;
    return total > limits.expandedBytes || (bloated && entry.size > limits.ratioFromBytes);
  });
}

function expand(entry: ZipEntry): Result<Uint8Array, WorkbookCause> {
  const content = contentOf(entry);
  if (content?.length !== entry.size || crc32(content) !== entry.crc32) {
    return fail({ kind: "damaged", part: entry.name });
  }
  return ok(content);
}

function contentOf(entry: ZipEntry): Uint8Array | null {
  switch (entry.method) {
    case 0:
      return entry.raw;
    case 8:
      try {
        return inflateSync(entry.raw, { out: new Uint8Array(entry.size) });
      } catch {
        return null;
      }
    default:
      return null;
  }
}
