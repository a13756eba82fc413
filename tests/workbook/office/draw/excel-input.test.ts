import { excelInput, textInput } from "../../../../src/workbook/office/draw/excel-input";

const setting = { dates: "1900", renamed: new Map([["Ranking", "Ranking (2)"]]) } as const;

test.each([
  "=A1",
  "+1",
  "-1",
  "@SUM",
  "007",
  "1/2",
  "TRUE",
  "false",
  "#N/A",
  "'tis",
  " x",
  "3月5日",
])("%s is kept a text by an apostrophe", (text) => {
  expect(textInput(text)).toBe(`'${text}`);
});

test.each(["Ann", "质检", "To be done", "one-to-one"])("%s needs none", (text) => {
  expect(textInput(text)).toBe(text);
});

test("half a surrogate pair becomes U+FFFD", () => {
  expect(textInput("a\ud800")).toBe("a\ufffd");
});

test("a formula follows a sheet to its real tab", () => {
  const content = { type: "formula", formula: "'Ranking'!B2", value: 1 } as const;
  expect(excelInput(content, setting)).toBe("='Ranking (2)'!B2");
});

test("a day beyond Excel's is written as text, one within as its serial", () => {
  expect(excelInput({ type: "day", day: -30_000 }, setting)).toMatch(/^'18/);
  expect(excelInput({ type: "day", day: 0 }, setting)).toBe(25_569);
});
