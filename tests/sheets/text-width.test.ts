import { textWidth, wrappedLines } from "../../src/sheets/text-width";

test("a Chinese character is as wide as two digits, a line break starts again", () => {
  expect(textWidth("AHT 240")).toBe(7);
  expect(textWidth("礼貌语调")).toBe(8);
  expect(textWidth("（10分）")).toBe(8);
  expect(textWidth("一\nabcdef")).toBe(6);
});

test("lines grow with the text and count its own breaks", () => {
  expect(wrappedLines("short", 20)).toBe(1);
  expect(wrappedLines("两行\n文字", 20)).toBe(2);
  expect(wrappedLines("礼".repeat(30), 20)).toBe(3);
  expect(wrappedLines("", 20)).toBe(1);
});
