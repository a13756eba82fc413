import type { Document } from "@xmldom/xmldom";
import type { Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { parseXml, serialiseXml } from "./xml";
import type { Zip } from "./zip";
import { partKey, type ZipEntry } from "./zip-entry";
import { newEntry, writeZip } from "./zip-write";

/**
 * A package being changed. The original stays as it is until `finish`; parts that were not touched, or were written again
 * with the content they had, keep their entry byte for byte.
 */
export class PackageDraft {
  readonly original: Zip;
  /** By part key; `null` for a removed part. In the order of the first write. */
  readonly #changes = new Map<
    string,
    { readonly name: string; readonly content: Uint8Array | null }
  >();

  constructor(original: Zip) {
    this.original = original;
  }

  has(part: string): boolean {
    const change = this.#changes.get(partKey(part));
    return change ? change.content !== null : this.original.find(part) !== undefined;
  }

  read(part: string): Result<Uint8Array, WorkbookCause> {
    const content = this.#changes.get(partKey(part))?.content;
    return content ? { ok: true, value: content } : this.original.read(part);
  }

  readXml(part: string): Result<Document, WorkbookCause> {
    const content = this.read(part);
    return content.ok ? parseXml(content.value, part) : content;
  }

  write(part: string, content: Uint8Array | string): void {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    const name = this.original.find(part)?.name ?? part;
    this.#changes.set(partKey(part), { name, content: bytes });
  }

  writeXml(part: string, document: Document): void {
    this.write(part, serialiseXml(document));
  }

  remove(part: string): void {
    this.#changes.set(partKey(part), { name: part, content: null });
  }

  /** The changed package: entries in their old order, new parts behind them. */
  finish(): Result<Uint8Array, WorkbookCause> {
    const entries: ZipEntry[] = [];
    const left = new Map(this.#changes);
    for (const entry of this.original.entries) {
      const key = partKey(entry.name);
      const change = left.get(key);
      left.delete(key);
      if (!change) entries.push(entry);
      else if (change.content) entries.push(this.#entry(entry, change.content));
    }
    for (const { name, content } of left.values()) {
      if (content) entries.push(newEntry(name, content));
    }
    return writeZip(entries);
  }

  #entry(old: ZipEntry, content: Uint8Array): ZipEntry {
    const before = content.length === old.size ? this.original.read(old.name) : null;
    return before?.ok && sameBytes(before.value, content) ? old : newEntry(old.name, content);
  }
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
