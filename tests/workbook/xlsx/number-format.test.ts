import { numberFormat } from "../../../src/workbook/cells";
import { builtInFormat } from "../../../src/workbook/xlsx/number-format";

test("formats known by number alone, East Asian ones included", () => {
  const ids = (wanted: number): number[] =>
    Array.from({ length: 82 }, (_, id) => id).filter((id) => builtInFormat(id) === wanted);
  expect(ids(numberFormat.date)).toEqual([
    ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58],
  ]);
  expect(ids(numberFormat.time)).toEqual([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56]);
  expect(ids(numberFormat.percent)).toEqual([9, 10]);
  expect(ids(numberFormat.text)).toEqual([49]);
});
