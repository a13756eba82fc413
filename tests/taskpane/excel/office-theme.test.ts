import { themeOf } from "../../../src/taskpane/excel/office-theme";

test.each([
  ["#FFFFFF", "light"],
  ["#E6E6E6", "light"],
  ["#262626", "dark"],
  ["#000000", "dark"],
  ["212121", "dark"],
  ["", "light"],
  [undefined, "light"],
])("Excel's background %s is a %s theme", (background, theme) => {
  expect(themeOf(background)).toBe(theme);
});
