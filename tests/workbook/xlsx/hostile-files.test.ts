import { zipSync } from "fflate";
import { openZip } from "../../../src/workbook/xlsx/zip";
import { causeText, packageOf, partsOf, readAll, worksheet, zipParts } from "./hand-made-package";

const sound = packageOf({ sheets: [worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')] });

async function trouble(bytes: Uint8Array): Promise<string | null> {
  return (await readAll(bytes)).trouble;
}

/** A compound file's header and one directory sector with a stream of this name. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  Array.from(stream).forEach((letter, i) => {
    bytes[1024 + 128 + 2 * i] = letter.charCodeAt(0);
  });
  return bytes;
}

function withPart(name: string, content: string): Uint8Array {
  return zipParts({ ...partsOf({}), [name]: content });
}

function directoryStart(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 22 + 16, true);
}

test("a sound package opens", async () => {
  expect(await trouble(sound)).toBeNull();
});

test("0 bytes", async () => {
  expect(await trouble(new Uint8Array(0))).toBe("empty");
});

test("an encrypted workbook, and an old .xls", async () => {
  expect(await trouble(compoundFile("EncryptedPackage"))).toBe("encrypted");
  expect(await trouble(compoundFile("Workbook"))).toBe("old-format");
});

test("a binary workbook (.xlsb)", async () => {
  const parts = partsOf({});
  const links = parts["_rels/.rels"] ?? "";
  parts["_rels/.rels"] = links.replace("xl/workbook.xml", "xl/workbook.bin");
  expect(await trouble(zipParts(parts))).toBe("old-format");
});

test("garbage, a picture, another zip and a Word document are no workbooks", async () => {
  const garbage = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251);
  expect(await trouble(garbage)).toBe("not-a-workbook");
  expect(await trouble(Uint8Array.of(0x89, 0x50, 0x4e, 0x47))).toBe("not-a-workbook");
  expect(await trouble(zipParts({ "readme.txt": "hello" }))).toBe("not-a-workbook");
  const word = withPart("xl/workbook.xml", '<w:document xmlns:w="urn:word"/>');
  expect(await trouble(word)).toBe("not-a-workbook");
});

test("a file cut short at any length is damaged, never read half", async () => {
  for (let length = 4; length < sound.length; length += 13) {
    expect([length, await trouble(sound.slice(0, length))]).toEqual([length, "damaged: package"]);
  }
});

test("any flipped byte in the sheet's compressed data is noticed", async () => {
  const zip = openZip(sound);
  const raw = zip.ok ? zip.value.find("xl/worksheets/sheet1.xml")?.raw : undefined;
  if (!raw) throw new Error("no sheet");
  for (let i = 0; i < raw.length; i++) {
    const altered = sound.slice();
    const at = raw.byteOffset - sound.byteOffset + i;
    altered[at] = (altered[at] ?? 0) ^ 0x55;
    expect([i, await trouble(altered)]).toEqual([i, "damaged: xl/worksheets/sheet1.xml"]);
  }
});

test("a bomb is refused by what it declares", async () => {
  const bomb = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(40 * 1024 * 1024) });
  expect(await trouble(bomb)).toBe("too-large: xl/worksheets/sheet1.xml");
});

test("a bomb that declares too little is damaged, and is not expanded past it", async () => {
  const bomb = zipSync({
    ...zipContents(),
    "xl/worksheets/sheet1.xml": new Uint8Array(40_000_000),
  });
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  for (let at = directoryStart(bomb); view.getUint32(at, true) === 0x02014b50;) {
    if (view.getUint32(at + 24, true) === 40_000_000) view.setUint32(at + 24, 1000, true);
    at += 46 + view.getUint16(at + 28, true);
  }
  expect(await trouble(bomb)).toBe("damaged: xl/worksheets/sheet1.xml");
});

test("all parts together may expand to no more than the limit", () => {
  const limits = { expandedBytes: 100, ratio: 1000, ratioFromBytes: 0 };
  const bytes = zipSync({ "a.xml": new Uint8Array(60), "b.xml": new Uint8Array(60) });
  const zip = openZip(bytes, { limits });
  expect(zip.ok ? "opened" : causeText(zip.cause)).toBe("too-large: b.xml");
});

test("entries that share bytes are damaged before anything is expanded", () => {
  const bytes = sound.slice();
  const view = new DataView(bytes.buffer);
  const second = directoryStart(bytes) + 46 + view.getUint16(directoryStart(bytes) + 28, true);
  view.setUint32(second + 42, 0, true);
  const zip = openZip(bytes);
  expect(zip.ok ? "opened" : causeText(zip.cause)).toMatch(/^damaged: (_rels|\[Content)/);
});

test("two entries of one name are damaged", async () => {
  const parts = partsOf({});
  expect(await trouble(zipParts({ ...parts, "XL/Workbook.xml": "<other/>" }))).toBe(
    "damaged: XL/Workbook.xml",
  );
});

test("an entry with a zip password", async () => {
  const bytes = sound.slice();
  const at = directoryStart(bytes) + 8;
  bytes[at] = (bytes[at] ?? 0) | 1;
  expect(await trouble(bytes)).toBe("encrypted");
});

test("entities that multiply are refused with their DOCTYPE", async () => {
  const laughs =
    '<!DOCTYPE sst [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>' +
    '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>&b;</t></si></sst>';
  expect(await trouble(withPart("xl/sharedStrings.xml", laughs))).toBe(
    "damaged: xl/sharedStrings.xml",
  );
  expect(await trouble(withPart("xl/workbook.xml", laughs))).toBe("damaged: xl/workbook.xml");
});

test("nesting without end", async () => {
  const deep = worksheet("<row>".repeat(100_000) + "</row>".repeat(100_000));
  expect(await trouble(packageOf({ sheets: [deep] }))).toBe("damaged: xl/worksheets/sheet1.xml");
});

test("a part that is listed but not there is named", async () => {
  const parts = partsOf({});
  delete parts["xl/worksheets/sheet1.xml"];
  expect(await trouble(zipParts(parts))).toBe("damaged: xl/worksheets/sheet1.xml");
});

test("relationships in a circle are harmless", async () => {
  const circle = (target: string): string =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="x/drawing" Target="${target}"/></Relationships>`;
  const bytes = zipParts({
    ...partsOf({}),
    "xl/worksheets/_rels/sheet1.xml.rels": circle("../drawings/drawing1.xml"),
    "xl/drawings/_rels/drawing1.xml.rels": circle("../worksheets/sheet1.xml"),
  });
  expect(await trouble(bytes)).toBeNull();
});

function zipContents(): Record<string, Uint8Array> {
  const encoder = new TextEncoder();
  return Object.fromEntries(
    Object.entries(partsOf({})).map(([name, content]) => [name, encoder.encode(content)]),
  );
}
