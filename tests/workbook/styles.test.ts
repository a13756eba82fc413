import { looks, palette, seriesColours, verdictColours, type Rgb } from "../../src/workbook/styles";

/** Relative luminance, WCAG 2.1. */
function luminance(colour: Rgb): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4);
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

test.each(Object.entries(looks))("%s: text is read on its fill at 4.5 to 1", (_, look) => {
  expect(contrast(look.font.colour ?? "000000", look.fill ?? "FFFFFF")).toBeGreaterThanOrEqual(4.5);
});

test("a number on a data bar is read", () => {
  expect(contrast("000000", palette.bar)).toBeGreaterThanOrEqual(4.5);
});

test("inputs alone are unlocked, and no other style has their fill", () => {
  const open = Object.entries(looks).filter(([, look]) => !look.locked);
  expect(open.map(([name]) => name)).toEqual(["input"]);
  const yellow = Object.values(looks).filter((look) => look.fill === palette.inputFill);
  expect(yellow).toHaveLength(1);
});

test("neighbouring series of a chart differ in a grey print", () => {
  for (let i = 1; i < seriesColours.length; i++) {
    expect(contrast(seriesColours[i - 1] ?? "", seriesColours[i] ?? "")).toBeGreaterThan(1.2);
  }
});

test("good, caution and bad are read on their own fill", () => {
  for (const { fill, text } of Object.values(verdictColours)) {
    expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
  }
});
