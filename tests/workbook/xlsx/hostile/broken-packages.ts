import { zipSync } from "fflate";
import { packageOf, partsOf, worksheet, zipParts } from "../hand-made-package";
import type { HostileFile } from "./hostile-file";

const sheetPart = "xl/worksheets/sheet1.xml";
const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';
const sound = (): Uint8Array => packageOf({ sheets: [worksheet(cell)] });
const damaged = "damaged: package";

function altered(change: (view: DataView, bytes: Uint8Array) => void): () => Uint8Array {
  return () => {
    const bytes = sound();
    change(new DataView(bytes.buffer, bytes.byteOffset), bytes);
    return bytes;
  };
}

const directoryAt = (view: DataView): number => view.getUint32(view.byteLength - 22 + 16, true);

/** Places of the central directory's entries. */
function entriesOf(view: DataView): number[] {
  const found: number[] = [];
  for (let at = directoryAt(view); view.getUint32(at, true) === 0x02014b50;) {
    found.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  }
  return found;
}

function directoryField(entry: number, offset: number, value: number, size: 2 | 4 = 4) {
  return altered((view) => {
    const at = (entriesOf(view)[entry] ?? 0) + offset;
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  });
}

const truncated = [0.02, 0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9, 0.97, 0.999].map(
  (share): HostileFile => ({
    name: `cut off after ${share * 100} % of its length`,
    make: () => {
      const bytes = sound();
      return bytes.slice(0, Math.floor(bytes.length * share));
    },
    end: damaged,
  }),
);

function zipOf(contents: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const encoder = new TextEncoder();
  const parts = Object.entries(partsOf({})).map(([name, text]) => [name, encoder.encode(text)]);
  return zipSync({ ...(Object.fromEntries(parts) as Record<string, Uint8Array>), ...contents });
}

/** Packages whose bytes lie: cut, overlapping, doubled, wrongly sized, encrypted, or no package at all. */
export const brokenPackages: readonly HostileFile[] = [
  ...truncated,
  { name: "nothing at all", make: () => new Uint8Array(0), end: "empty" },
  { name: "one byte", make: () => Uint8Array.of(0x50), end: "not-a-workbook" },
  {
    name: "the first four bytes of a zip",
    make: () => Uint8Array.of(0x50, 0x4b, 3, 4),
    end: damaged,
  },
  { name: "a zip's end record alone", make: () => sound().slice(-22), end: damaged },
  { name: "zeros", make: () => new Uint8Array(100_000), end: "not-a-workbook" },
  {
    name: "bytes of no meaning",
    make: () => Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7919) % 251),
    end: "not-a-workbook",
  },
  {
    name: "a package behind a megabyte of something else",
    make: () => Uint8Array.from([...new Uint8Array(1_000_000), ...sound()]),
    end: "not-a-workbook",
  },
  {
    name: "a package with something behind it",
    make: () => Uint8Array.from([...sound(), ...new Uint8Array(70_000).fill(7)]),
    end: damaged,
  },
  {
    name: "directory beyond the file",
    make: altered((v) => {
      v.setUint32(v.byteLength - 6, 0xfffffff0, true);
    }),
    end: damaged,
  },
  {
    name: "directory of no length",
    make: altered((v) => {
      v.setUint32(v.byteLength - 10, 0, true);
    }),
    end: damaged,
  },
  {
    name: "directory that counts 65,535 entries",
    make: altered((v) => {
      v.setUint16(v.byteLength - 12, 0xffff, true);
    }),
    end: damaged,
  },
  {
    name: "directory that counts none",
    make: altered((v) => {
      v.setUint16(v.byteLength - 12, 0, true);
      v.setUint16(v.byteLength - 14, 0, true);
    }),
    end: "not-a-workbook",
  },
  {
    name: "an entry that begins beyond the file",
    make: directoryField(2, 42, 0x7fffffff),
    end: "damaged: xl/workbook.xml",
  },
  {
    name: "an entry of negative size",
    make: directoryField(2, 20, 0xffffffff),
    end: "damaged: xl/workbook.xml",
  },
  {
    name: "an entry that would expand to 4 GB",
    make: directoryField(2, 24, 0xfffffffe),
    end: "too-large: xl/workbook.xml",
  },
  {
    name: "entries that share bytes",
    make: directoryField(2, 42, 0),
    end: "damaged: xl/workbook.xml",
  },
  {
    name: "a wrong checksum",
    make: directoryField(6, 16, 0x12345678),
    end: `damaged: ${sheetPart}`,
  },
  {
    name: "an unknown compression",
    make: directoryField(6, 10, 99, 2),
    end: "damaged: xl/worksheets/sheet1.xml",
  },
  { name: "an entry with a password", make: directoryField(1, 8, 1, 2), end: "encrypted" },
  {
    name: "an entry's name longer than the directory",
    make: directoryField(3, 28, 0xffff, 2),
    end: damaged,
  },
  {
    name: "an entry's extra field longer than the directory",
    make: directoryField(3, 30, 0xffff, 2),
    end: damaged,
  },
  {
    name: "two entries of one name",
    make: () => zipParts({ ...partsOf({}), "XL/Workbook.xml": "<other/>" }),
    end: "damaged: XL/Workbook.xml",
  },
  {
    name: "names that climb out of the package",
    make: () => zipParts({ ...partsOf({ sheets: [worksheet(cell)] }), "../../etc/passwd": "root" }),
    end: "read",
    first: 1,
  },
  {
    name: "a part with a name of control characters",
    make: () =>
      zipParts({ ...partsOf({ sheets: [worksheet(cell)] }), "xl/\u0000\u0007\u001b.xml": "x" }),
    end: "read",
    first: 1,
  },
  {
    name: "three thousand empty parts",
    make: () =>
      zipOf(
        Object.fromEntries(
          Array.from({ length: 3000 }, (_, i) => [`xl/media/${i}.png`, new Uint8Array(0)]),
        ),
      ),
    end: "read",
    first: null,
  },
  {
    name: "a sheet that expands a thousandfold",
    make: () => zipOf({ [sheetPart]: new Uint8Array(17 * 1024 * 1024) }),
    end: `too-large: ${sheetPart}`,
  },
  {
    name: "shared strings that expand a thousandfold",
    make: () => zipOf({ "xl/sharedStrings.xml": new Uint8Array(17 * 1024 * 1024).fill(32) }),
    end: "too-large: xl/sharedStrings.xml",
  },
  {
    name: "a picture nobody reads that expands a thousandfold",
    make: () => zipOf({ "xl/media/image1.png": new Uint8Array(17 * 1024 * 1024) }),
    end: "too-large: xl/media/image1.png",
  },
  {
    name: "a zip in a zip in a zip",
    make: () => zipOf({ "xl/embeddings/a.xlsx": zipOf({ "b.xlsx": sound() }) }),
    end: "read",
    first: null,
  },
];
