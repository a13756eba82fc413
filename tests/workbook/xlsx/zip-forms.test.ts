import { deflateSync, zipSync } from "fflate";
import { crc32 } from "../../../src/workbook/xlsx/crc32";
import { gunzipInLargePieces } from "../../../src/cli/gunzip";
import { platformGunzip, type Gunzip } from "../../../src/workbook/xlsx/gunzip";
import { openZip } from "../../../src/workbook/xlsx/zip";
import { writeZip } from "../../../src/workbook/xlsx/zip-write";

/** Zip as other tools write it, field by field: sizes behind the data, or in zip64 fields. */
function handMadeZip(form: "descriptor" | "zip64", content: string, comment = ""): Uint8Array {
  const name = Buffer.from("a.xml");
  const plain = Buffer.from(content);
  const raw = Buffer.from(deflateSync(plain));
  const wide = form === "zip64";
  const flags = form === "descriptor" ? 8 : 0;
  const common = (sizesKnown: boolean): Buffer => {
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(45, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(sizesKnown ? crc32(plain) : 0, 10);
    fields.writeUInt32LE(wide ? 0xffffffff : sizesKnown ? raw.length : 0, 14);
    fields.writeUInt32LE(wide ? 0xffffffff : sizesKnown ? plain.length : 0, 18);
    return fields;
  };
  const extra = wide ? zip64Field([plain.length, raw.length, 0]) : Buffer.alloc(0);
  const local = Buffer.concat([
    uint32(0x04034b50),
    common(form !== "descriptor"),
    uint16(name.length),
    uint16(0),
    name,
    raw,
  ]);
  const descriptor = Buffer.concat([
    uint32(0x08074b50),
    uint32(crc32(plain)),
    uint32(raw.length),
    uint32(plain.length),
  ]);
  const body = form === "descriptor" ? Buffer.concat([local, descriptor]) : local;
  const record = Buffer.concat([
    uint32(0x02014b50),
    uint16(45),
    common(true),
    uint16(name.length),
    uint16(extra.length),
    Buffer.alloc(10),
    uint32(wide ? 0xffffffff : 0),
    name,
    extra,
  ]);
  const end64 = wide ? zip64End(body.length, record.length) : Buffer.alloc(0);
  const end = Buffer.concat([
    uint32(0x06054b50),
    uint32(0),
    uint16(wide ? 0xffff : 1),
    uint16(wide ? 0xffff : 1),
    uint32(wide ? 0xffffffff : record.length),
    uint32(wide ? 0xffffffff : body.length),
    uint16(comment.length),
    Buffer.from(comment),
  ]);
  return new Uint8Array(Buffer.concat([body, record, end64, end]));
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function uint64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function zip64Field(values: readonly number[]): Buffer {
  return Buffer.concat([uint16(1), uint16(8 * values.length), ...values.map(uint64)]);
}

function zip64End(bodyLength: number, directoryLength: number): Buffer {
  return Buffer.concat([
    uint32(0x06064b50),
    uint64(44),
    uint32(0),
    uint64(0),
    uint64(1),
    uint64(1),
    uint64(directoryLength),
    uint64(bodyLength),
    uint32(0x07064b50),
    uint32(0),
    uint64(bodyLength + directoryLength),
    uint32(1),
  ]);
}

function contentOf(bytes: Uint8Array): string {
  const zip = openZip(bytes);
  if (!zip.ok) return zip.cause.kind;
  const read = zip.value.read("a.xml");
  return read.ok ? new TextDecoder().decode(read.value) : read.cause.kind;
}

const xml = `<a>${"一二三 ".repeat(300)}</a>`;

test.each(["descriptor", "zip64"] as const)("%s: reads, and can be written again", (form) => {
  const bytes = handMadeZip(form, xml);
  expect(contentOf(bytes)).toBe(xml);
  const zip = openZip(bytes);
  const written = writeZip(zip.ok ? zip.value.entries : []);
  expect(written.ok && contentOf(written.value)).toBe(xml);
});

test("a comment behind the end, even one that looks like an end, is passed over", () => {
  expect(
    contentOf(handMadeZip("descriptor", xml, "made by PK\u0005\u0006 tool, 2026..........")),
  ).toBe(xml);
});

const inflaters: readonly [string, Gunzip | null][] = [
  ["the platform's inflater", platformGunzip()],
  ["Node's own, in large pieces", gunzipInLargePieces],
  ["the one in JavaScript", null],
];

test.each(inflaters)("%s streams what a read gives", async (_, gunzip) => {
  const zip = openZip(handMadeZip("descriptor", xml), { gunzip });
  if (!zip.ok) throw new Error(zip.cause.kind);
  const chunks: Uint8Array[] = [];
  const streamed = await zip.value.inflateInto("a.xml", (chunk) => {
    chunks.push(chunk.slice());
    return "go-on";
  });
  expect(streamed.ok).toBe(true);
  expect(Buffer.concat(chunks).toString()).toBe(xml);
});

test.each(inflaters)("%s finds a part that was altered", async (_, gunzip) => {
  const bytes = handMadeZip("descriptor", xml);
  bytes[45] = (bytes[45] ?? 0) ^ 1;
  const zip = openZip(bytes, { gunzip });
  if (!zip.ok) throw new Error(zip.cause.kind);
  expect(await zip.value.inflateInto("a.xml", () => "go-on")).toEqual({
    ok: false,
    cause: { kind: "damaged", part: "a.xml" },
  });
});

test.each(inflaters)("%s stops when it is told to", async (_, gunzip) => {
  const zip = openZip(zipSync({ "a.xml": new Uint8Array(4_000_000) }), { gunzip });
  if (!zip.ok) throw new Error(zip.cause.kind);
  let pieces = 0;
  const streamed = await zip.value.inflateInto("a.xml", () => {
    pieces++;
    return "stop";
  });
  expect([streamed, pieces]).toEqual([{ ok: false, cause: { kind: "cancelled" } }, 1]);
});

test("a stored part that was altered is damaged, read at once or as a stream", async () => {
  const bytes = zipSync({ "a.xml": [new TextEncoder().encode(xml), { level: 0 }] });
  bytes[100] = (bytes[100] ?? 0) ^ 1;
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(zip.cause.kind);
  const damaged = { ok: false, cause: { kind: "damaged", part: "a.xml" } };
  expect(zip.value.read("a.xml")).toEqual(damaged);
  expect(await zip.value.inflateInto("a.xml", () => "go-on")).toEqual(damaged);
});
