import fc from "fast-check";
import { linesAt, textWidth } from "../../src/foundation/text-lines";

test("a Chinese character is as wide as two digits, a line break starts again", () => {
  expect(textWidth("AHT 240")).toBe(7);
  expect(textWidth("礼貌语调")).toBe(8);
  expect(textWidth("（10分）")).toBe(8);
  expect(textWidth("一\nabcdef")).toBe(6);
});

test("Chinese characters take two places of a line and break anywhere", () => {
  expect(linesAt("一对一辅导", 10)).toBe(1);
  expect(linesAt("一对一辅导名单", 10)).toBe(2);
  expect(linesAt("礼".repeat(30), 20)).toBe(4);
});

test("a word goes to the next line whole, a word longer than the line is cut", () => {
  expect(linesAt("one-to-one", 10)).toBe(1);
  expect(linesAt("fair mean from", 9)).toBe(2);
  expect(linesAt("score lower limit", 8)).toBe(3);
  expect(linesAt("aaaaaaaaaaaa", 5)).toBe(3);
});

test("quotation marks are wide among Chinese characters only", () => {
  expect(linesAt("“礼貌语调”", 10)).toBe(2);
  expect(linesAt("“courtesy”", 10)).toBe(1);
});

test("a text's own breaks count, an empty text takes one line", () => {
  expect(linesAt("a\n\nb", 10)).toBe(3);
  expect(linesAt("", 20)).toBe(1);
});

test("a wider column never takes more lines", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 2, max: 80 }), (text, width) => {
      expect(linesAt(text, width + 1)).toBeLessThanOrEqual(linesAt(text, width));
    }),
  );
});
