import fc from "fast-check";
import { numberFormat } from "../../../src/workbook/cells";
import { isoSerial } from "../../../src/workbook/xlsx/iso-serial";
import { parseNumber } from "../../../src/workbook/xlsx/parse-number";
import {
  relationshipPartOf,
  relativeTarget,
  resolveTarget,
} from "../../../src/workbook/xlsx/relationships";
import { decodeText, decodeXstring } from "../../../src/workbook/xlsx/xml-text";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function number(text: string): number {
  const bytes = bytesOf(text);
  return parseNumber(bytes, 0, bytes.length);
}

test("every double is read back exactly as it was written", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(number(String(value))).toBe(value === 0 ? 0 : value);
    }),
  );
});

test("every decimal of up to 15 digits is rounded as JavaScript rounds it", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 999_999_999_999_999n), fc.nat(14), (digits, decimals) => {
      const text = String(digits).padStart(decimals + 1, "0");
      const written = `${text.slice(0, text.length - decimals)}.${text.slice(text.length - decimals)}`;
      expect(number(written)).toBe(Number(written));
    }),
  );
});

test.each(["", ".", "-", "1,5", "1.2.3", "0x10", "Infinity", "NaN", "1e", "--1", "１"])(
  "%p is no number",
  (text) => {
    expect(number(text)).toBeNaN();
  },
);

test("any text survives UTF-8 and entities", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (text) => {
      const escaped = text
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll("\r", "&#13;");
      const bytes = bytesOf(escaped);
      expect(decodeText(bytes, 0, bytes.length)).toBe(text);
    }),
  );
});

test("malformed UTF-8 becomes the replacement character, never a wrong one", () => {
  for (const bad of [[0xc0, 0xaf], [0xe4, 0xb8], [0xed, 0xa0, 0x80], [0xff]]) {
    const bytes = Uint8Array.from([65, ...bad, 66]);
    expect(decodeText(bytes, 0, bytes.length)).toMatch(/^A\uFFFD+B$/);
  }
});

test("_x000D_ is a carriage return, _x005F_ protects an underscore", () => {
  expect(decodeXstring("a_x000D_b _x005F_x0041_ _x12_")).toBe("a\rb _x0041_ _x12_");
});

test("ISO dates in both systems", () => {
  expect(isoSerial("1904-01-02", "1904")?.serial).toBe(1);
  expect(isoSerial("1900-03-01", "1900")?.serial).toBe(61);
  expect(isoSerial("20260305T06:00", "1900")).toEqual({
    serial: 46086.25,
    format: numberFormat.date,
  });
  for (const text of ["", "T", "yesterday", "2026-13-01", "2026-03"]) {
    expect([text, isoSerial(text, "1900")]).toEqual([text, null]);
  }
});

test("targets are found from the part that names them, and written the shortest way", () => {
  expect(relationshipPartOf("xl/workbook.xml")).toBe("xl/_rels/workbook.xml.rels");
  expect(relationshipPartOf("")).toBe("_rels/.rels");
  expect(resolveTarget("xl/worksheets/sheet1.xml", "../tables/table1.xml")).toBe(
    "xl/tables/table1.xml",
  );
  expect(resolveTarget("xl/workbook.xml", "/xl/worksheets/sheet1.xml")).toBe(
    "xl/worksheets/sheet1.xml",
  );
  expect(resolveTarget("", "./xl\\workbook.xml")).toBe("xl/workbook.xml");
  expect(resolveTarget("a.xml", "../../../etc/b.xml")).toBe("etc/b.xml");
  for (const target of ["xl/tables/t.xml", "xl/worksheets/s.xml", "docProps/core.xml"]) {
    const part = "xl/worksheets/sheet1.xml";
    expect(resolveTarget(part, relativeTarget(part, target))).toBe(target);
  }
});
