import { zipSync } from "fflate";
import { openZip } from "../../../src/workbook/xlsx/zip";
import { newEntry, writeZip } from "../../../src/workbook/xlsx/zip-write";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const string = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function opened(bytes: Uint8Array) {
  const zip = openZip(bytes);
  if (!zip.ok) throw new Error(`not opened: ${zip.cause.kind}`);
  return zip.value;
}

function content(bytes: Uint8Array, part: string): string {
  const read = opened(bytes).read(part);
  return read.ok ? string(read.value) : read.cause.kind;
}

test("entries written unchanged keep their compressed bytes and their order", () => {
  const original = zipSync({
    "b.xml": text("<b/>".repeat(500)),
    "a.xml": [text("<a/>"), { level: 0 }],
  });
  const entries = opened(original).entries;
  const written = writeZip([...entries, newEntry("新.xml", text("<c/>"))]);
  if (!written.ok) throw new Error("not written");
  const again = opened(written.value).entries;
  expect(again.map((entry) => entry.name)).toEqual(["b.xml", "a.xml", "新.xml"]);
  expect(again.slice(0, 2).map((entry) => Buffer.from(entry.raw).toString("hex"))).toEqual(
    entries.map((entry) => Buffer.from(entry.raw).toString("hex")),
  );
  expect(content(written.value, "新.xml")).toBe("<c/>");
  expect(content(written.value, "a.xml")).toBe("<a/>");
});

test("the same entries give the same bytes", () => {
  const once = writeZip([newEntry("a.xml", text("<a/>"))]);
  const twice = writeZip([newEntry("a.xml", text("<a/>"))]);
  expect(once).toEqual(twice);
});

test("a part is found whatever its slashes and case", () => {
  const bytes = zipSync({ "\\xl\\Workbook.xml": text("<w/>") });
  expect(content(bytes, "xl/workbook.xml")).toBe("<w/>");
});

test("an altered part is damaged", () => {
  const bytes = zipSync({ "a.xml": [text("<a>12345</a>"), { level: 0 }] });
  bytes[30 + 5 + 4] = 57;
  expect(content(bytes, "a.xml")).toBe("damaged");
});
