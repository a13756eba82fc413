import { contentOf, filledCells, formatOf, isBlank } from "../../src/sheets/carried-content";
import { numberFormat } from "../../src/workbook/cells";
import { cellsOf } from "../contract/fixture";

test("a typed day is a day again, a moment and an impossible day stay numbers", () => {
  const date = numberFormat.date;
  const content = (value: number): unknown =>
    contentOf({ kind: "number", value, format: date }, "1900");
  expect(content(45_000)).toEqual({ type: "day", day: 19_431 });
  expect(content(45_000.5)).toBe(45_000.5);
  expect(content(60)).toBe(60);
  expect(content(-3)).toBe(-3);
  expect(contentOf({ kind: "number", value: 0, format: date }, "1904")).toEqual({
    type: "day",
    day: -24_107,
  });
});

test("everything else is kept as it stands, an error as its text", () => {
  expect(contentOf({ kind: "number", value: 0.375, format: numberFormat.time }, "1900")).toBe(
    0.375,
  );
  expect(contentOf({ kind: "text", value: "=1+1" }, "1900")).toBe("=1+1");
  expect(contentOf({ kind: "boolean", value: false }, "1900")).toBe(false);
  expect(contentOf({ kind: "error", value: "#N/A" }, "1900")).toBe("#N/A");
});

test("a number looks as it did", () => {
  const formats = [
    numberFormat.general,
    numberFormat.date,
    numberFormat.time,
    numberFormat.percent,
  ];
  expect(formats.map((format) => formatOf({ kind: "number", value: 1, format }))).toEqual([
    "general",
    "date",
    "time",
    "percent1",
  ]);
});

test("blank texts do not count as typed", () => {
  const cells = cellsOf([
    { row: 0, column: 0, value: " " },
    { row: 0, column: 1, value: 0 },
    { row: 2, column: 0, value: "x" },
  ]);
  expect(filledCells(cells).map(({ row, column }) => [row, column])).toEqual([
    [0, 1],
    [2, 0],
  ]);
  expect(isBlank(null)).toBe(true);
});
