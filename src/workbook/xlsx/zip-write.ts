import { deflateSync } from "fflate";
import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { crc32 } from "./crc32";
import { wholePackage, type ZipEntry } from "./zip-entry";

/** A new entry: deflated at a fixed level and dated 1 January 1980, so that the same content gives the same bytes. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const raw = deflateSync(content, { level: 6 });
  const nameBytes = new TextEncoder().encode(name);
  return {
    name,
    nameBytes,
    method: 8,
    flags: /^[\x20-\x7e]*$/.test(name) ? 0 : flagUtf8,
    time: 0x00210000,
    crc32: crc32(content),
    compressedSize: raw.length,
    size: content.length,
    raw,
    versionMadeBy: 20,
    externalAttributes: 0,
  };
}

/**
 * Writes a package: entries in the given order, each with its compressed bytes as they are. Sizes stand in the local headers,
 * so the data-descriptor flag goes. Above 4 GB or 65,534 entries the cause is "too-large": no zip64 is written.
 */
export function writeZip(entries: readonly ZipEntry[]): Result<Uint8Array, WorkbookCause> {
  const size = entries.reduce(
    (sum, entry) => sum + localSize + recordSize + 2 * entry.nameBytes.length + entry.raw.length,
    endSize,
  );
  if (size >= limit32 || entries.length >= limit16) {
    return fail({ kind: "too-large", part: wholePackage, limitBytes: limit32 });
  }
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const entry of entries) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry);
    bytes.set(entry.nameBytes, at + localSize);
    bytes.set(entry.raw, at + localSize + entry.nameBytes.length);
    at += localSize + entry.nameBytes.length + entry.raw.length;
  }
  const directory = at;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, entry.versionMadeBy, true);
    writeCommon(view, at + 6, entry);
    view.setUint32(at + 38, entry.externalAttributes, true);
    view.setUint32(at + 42, offsets[i] ?? 0, true);
    bytes.set(entry.nameBytes, at + recordSize);
    at += recordSize + entry.nameBytes.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return ok(bytes);
}

const flagUtf8 = 0x800;
const flagDescriptor = 0x8;
const localSize = 30;
const recordSize = 46;
const endSize = 22;
const limit16 = 0xffff;
const limit32 = 0xffffffff;

/** The run of fields that local header and directory record share (APPNOTE 4.3.7, 4.3.12). */
function writeCommon(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.flags & ~flagDescriptor, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc32, true);
  view.setUint32(at + 14, entry.compressedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.nameBytes.length, true);
}
