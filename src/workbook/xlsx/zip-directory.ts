import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { wholePackage, type ZipEntry } from "./zip-entry";

/**
 * Reads the central directory (PKWARE APPNOTE 6.3.10, sections 4.3.7–4.3.16), zip64 included. The directory, not the
 * local headers, says how large an entry is, so data descriptors need no special care. Entries that reach outside the
 * file or into one another make the whole package "damaged".
 */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], WorkbookCause> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = findEnd(view);
  if (!end) return damaged(wholePackage);
  const entries: ZipEntry[] = [];
  const spans: Span[] = [];
  let at = end.directory;
  for (let i = 0; i < end.count; i++) {
    const record = readRecord(bytes, view, at, end.directoryEnd);
    if (!record) return damaged(wholePackage);
    const { name, local, compressedSize } = record;
    const start = dataStart(view, local, end.directory);
    if (start === null || start + compressedSize > end.directory) return damaged(name);
    spans.push({ name, from: local, to: start + compressedSize });
    entries.push({ ...record.entry, raw: bytes.subarray(start, start + compressedSize) });
    at = record.next;
  }
  const overlap = findOverlap(spans);
  return overlap === null ? ok(entries) : damaged(overlap);
}

type Span = { readonly name: string; readonly from: number; readonly to: number };

type End = { readonly count: number; readonly directory: number; readonly directoryEnd: number };

const signature = {
  end: 0x06054b50,
  end64: 0x06064b50,
  locator64: 0x07064b50,
  record: 0x02014b50,
  local: 0x04034b50,
} as const;
const endSize = 22;
const unknown16 = 0xffff;
const unknown32 = 0xffffffff;

function damaged(part: string): Result<never, WorkbookCause> {
  return fail({ kind: "damaged", part });
}

/** The end record lies behind everything but a comment of at most 64 kB, so it is looked for from the back. */
function findEnd(view: DataView): End | null {
  const lowest = Math.max(0, view.byteLength - endSize - unknown16);
  for (let at = view.byteLength - endSize; at >= lowest; at--) {
    if (view.getUint32(at, true) !== signature.end) continue;
    if (at + endSize + view.getUint16(at + 20, true) > view.byteLength) continue;
    const end = readEnd(view, at);
    if (end) return end;
  }
  return null;
}

function readEnd(view: DataView, at: number): End | null {
  let count = view.getUint16(at + 10, true);
  let size = view.getUint32(at + 12, true);
  let directory = view.getUint32(at + 16, true);
  if (count === unknown16 || size === unknown32 || directory === unknown32) {
    const at64 = findEnd64(view, at);
    if (at64 !== null) {
      count = uint64(view, at64 + 32);
      size = uint64(view, at64 + 40);
      directory = uint64(view, at64 + 48);
    }
  }
  const directoryEnd = directory + size;
  return directoryEnd <= at ? { count, directory, directoryEnd } : null;
}

function findEnd64(view: DataView, end: number): number | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return null;
  const at = uint64(view, locator + 8);
  if (at + 56 > locator || view.getUint32(at, true) !== signature.end64) return null;
  return at;
}

type DirectoryRecord = {
  readonly entry: Omit<ZipEntry, "raw">;
  readonly name: string;
  readonly compressedSize: number;
  readonly local: number;
  readonly next: number;
};

function readRecord(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  limit: number,
): DirectoryRecord | null {
  if (at + 46 > limit || view.getUint32(at, true) !== signature.record) return null;
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > limit) return null;
  const nameBytes = bytes.subarray(at + 46, nameEnd);
  const sizes = readSizes(view, at, nameEnd, extraEnd);
  const name = decodeName(nameBytes);
  return {
    entry: {
      name,
      nameBytes,
      method: view.getUint16(at + 10, true),
      flags: view.getUint16(at + 8, true),
      time: view.getUint32(at + 12, true),
      crc32: view.getUint32(at + 16, true),
      compressedSize: sizes.compressed,
      size: sizes.expanded,
      versionMadeBy: view.getUint16(at + 4, true),
      externalAttributes: view.getUint32(at + 38, true),
    },
    name,
    compressedSize: sizes.compressed,
    local: sizes.local,
    next,
  };
}

/** Sizes and offset; those written as 0xFFFFFFFF stand in the zip64 extra field, in this order (APPNOTE 4.5.3). */
function readSizes(
  view: DataView,
  at: number,
  extra: number,
  extraEnd: number,
): { expanded: number; compressed: number; local: number } {
  let field = findZip64Field(view, extra, extraEnd);
  const wide = (short: number): number => {
    if (short !== unknown32 || field === null || field.at + 8 > field.end) return short;
    const value = uint64(view, field.at);
    field = { at: field.at + 8, end: field.end };
    return value;
  };
  const expanded = wide(view.getUint32(at + 24, true));
  const compressed = wide(view.getUint32(at + 20, true));
  const local = wide(view.getUint32(at + 42, true));
  return { expanded, compressed, local };
}

function findZip64Field(
  view: DataView,
  from: number,
  to: number,
): { at: number; end: number } | null {
  let at = from;
  while (at + 4 <= to) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && end <= to) return { at: at + 4, end };
    at = end;
  }
  return null;
}

function dataStart(view: DataView, local: number, limit: number): number | null {
  if (local + 30 > limit || view.getUint32(local, true) !== signature.local) return null;
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}

/** Beyond 2^53 a number is rounded; such a size fails every check against the file's length. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at + 4, true) * 2 ** 32 + view.getUint32(at, true);
}

/** Part names are ASCII by the standard; UTF-8 is read as such, anything else byte by byte. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }
}

/** Entries that share bytes are how small bombs are built (D. Fifield, "A better zip bomb", 2019). */
function findOverlap(spans: readonly Span[]): string | null {
  const ordered = [...spans].sort((a, b) => a.from - b.from || a.to - b.to);
  for (let i = 1; i < ordered.length; i++) {
    const span = ordered[i];
    if (span && span.from < (ordered[i - 1]?.to ?? 0)) return span.name;
  }
  return null;
}
