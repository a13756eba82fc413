import { decimalMarkIn, isNothing, parseNumber } from "../../../src/reading/values/numbers";

test.each<[string, number | null]>([
  ["1,204", 1204],
  ["1,00,000", 100_000],
  ["12,34,567.5", 1_234_567.5],
  ["1 204", 1204],
  ["1'204", 1204],
  ["１２３．５", 123.5],
  ["８５分", 85],
  ["85 分 ", 85],
  ["3次", 3],
  ["12天", 12],
  ["200元", 200],
  ["¥1,200.50", 1200.5],
  ["RMB 200", 200],
  ["12 calls", 12],
  ["1.2万", 12_000],
  ["(1,234)", -1234],
  ["1234-", -1234],
  ["−3", -3],
  ["－3", -3],
  ["1.2E+03", 1200],
  [".5", 0.5],
  ["12a", null],
  ["1-2", null],
  ["1,2", null],
  ["0,85", null],
  ["1.2.3", null],
  ["12,34", null],
  ["(5", null],
  ["-(5)", null],
  ["5 m", null],
  ["2026-03-05", null],
  ["3月5日", null],
  ["8:30", null],
  ["Infinity", null],
])("the number %p", (text, value) => {
  expect(parseNumber(text)?.value ?? null).toBe(value);
});

test.each<[string, number | null]>([
  ["92%", 0.92],
  ["92 ％", 0.92],
  ["92.5 percent", 0.925],
  ["8,285.64%", 82.8564],
  ["5‰", 0.005],
  ["-3%", -0.03],
  ["Infinity%", null],
  ["NaN%", null],
])("the share %p", (text, value) => {
  const number = parseNumber(text);
  expect(number?.percent === true ? number.value : null).toBe(value);
});

test("a comma before the decimals, where the column says so", () => {
  expect(parseNumber("1.234,56", "comma")?.value).toBe(1234.56);
  expect(parseNumber("12,5", "comma")?.value).toBe(12.5);
  expect(parseNumber("1.234", "comma")?.value).toBe(1234);
  expect(parseNumber("1,234.5", "comma")).toBeNull();
  expect(["12,5", "1.234,56", "0,85"].map(decimalMarkIn)).toEqual(["comma", "comma", "comma"]);
  expect(["12.5", "1,234.56", "0.123"].map(decimalMarkIn)).toEqual(["point", "point", "point"]);
  expect(["1.234", "1,234", "85", "n/a"].map(decimalMarkIn)).toEqual([
    "either",
    "either",
    null,
    null,
  ]);
});

test.each([
  "--",
  "-",
  "－",
  "##",
  "/",
  "无",
  "無",
  "n/a",
  "N.A.",
  "Em breve",
  "……",
  "未填写",
  "　",
])("%p means nothing", (text) => {
  expect(isNothing(text)).toBe(true);
});

test.each(["0", "无人接听", "缺考", "#N/A", "不适用", "no", "N"])("%p means something", (text) => {
  expect(isNothing(text)).toBe(false);
});
