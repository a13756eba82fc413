import { retarget } from "../../src/workbook/retarget";

const renamed = new Map([
  ["Ranking", "Ranking (2)"],
  ["Tom's", "Tom's plan"],
]);

test.each([
  ["'Ranking'!B2+1", "'Ranking (2)'!B2+1"],
  ["SUM('Tom''s'!A1:A3)", "SUM('Tom''s plan'!A1:A3)"],
  [`"'Ranking'!"&'Ranking'!B2`, `"'Ranking'!"&'Ranking (2)'!B2`],
  [`IF(A1="say ""hi"" 'Ranking'!",1,2)`, `IF(A1="say ""hi"" 'Ranking'!",1,2)`],
  ["'Other'!B2", "'Other'!B2"],
])("%s becomes %s", (formula, expected) => {
  expect(retarget(formula, renamed)).toBe(expected);
});
