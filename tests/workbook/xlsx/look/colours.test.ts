import { colourFrom, fromRgb, tinted } from "../../../../src/workbook/xlsx/look/colours";

const theme = ["#FFFFFF", "#000000", "#E7E6E6", "#44546A", "#4472C4"];
const colour = (attributes: Readonly<Record<string, string>>) =>
  colourFrom((name) => attributes[name], theme);

test("a tint makes a theme colour lighter or darker, as Excel's own palette shows it", () => {
  expect(tinted("#4472C4", 0.8)).toBe("#DAE3F3");
  expect(tinted("#4472C4", -0.25)).toBe("#2F5597");
  expect(tinted("#000000", 0.15)).toBe("#262626");
  expect(tinted("#FFFFFF", -0.15)).toBe("#D9D9D9");
});

test("colours come as rgb with or without alpha, by theme, by index, or are automatic", () => {
  expect(fromRgb("FF1F4E79")).toBe("#1F4E79");
  expect(fromRgb("1f4e79")).toBe("#1F4E79");
  expect(fromRgb("red")).toBeNull();
  expect(colour({ theme: "4" })).toBe("#4472C4");
  expect(colour({ theme: "9" })).toBeNull();
  expect(colour({ indexed: "2" })).toBe("#FF0000");
  expect(colour({ indexed: "10" })).toBe("#FF0000");
  expect(colour({ indexed: "64" })).toBeNull();
  expect(colour({})).toBeNull();
});
