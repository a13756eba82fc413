import { gradeValues, isGradeWord } from "../../../src/reading/values/grades";
import { parseMarks } from "../../../src/reading/values/marks";

const rounded = (words: string[]) =>
  Object.fromEntries(
    [...gradeValues(words)].map(([word, value]) => [word, Number(value.toFixed(2))]),
  );

test("grades stand at equal steps of the scale that the column uses", () => {
  expect(rounded(["优", "良", "中", "差"])).toEqual({ 优: 1, 良: 0.67, 中: 0.33, 差: 0 });
  expect(rounded(["優秀", "良好", "及格", "不及格"])).toEqual({
    優秀: 1,
    良好: 0.67,
    及格: 0.33,
    不及格: 0,
  });
  expect(rounded(["合格", "不合格"])).toEqual({ 合格: 1, 不合格: 0 });
  expect(rounded(["优秀", "合格", "不合格"])).toEqual({ 优秀: 1, 合格: 0.5, 不合格: 0 });
  expect(rounded(["未达标", "达标"])).toEqual({ 未达标: 0, 达标: 1 });
  expect(rounded(["Excellent", "Good", "Fair", "Poor"])).toEqual({
    Excellent: 1,
    Good: 0.67,
    Fair: 0.33,
    Poor: 0,
  });
});

test("letters, with signs or without, and a fifth letter when the column has one", () => {
  expect(rounded(["A", "Ｂ", "C级", "d"])).toEqual({ A: 1, Ｂ: 0.67, C级: 0.33, d: 0 });
  expect(rounded(["A", "B", "F"])).toEqual({ A: 1, B: 0.75, F: 0 });
  expect(rounded(["A+", "A-", "D-"])).toEqual({ "A+": 1, "A-": 0.82, "D-": 0 });
});

test("words of no scale have no value", () => {
  expect(rounded(["优", "待定"])).toEqual({ 优: 1 });
  expect(["A-", "良好", "Meets expectations"].every(isGradeWord)).toBe(true);
  expect(["85", "A1", "张三", "休"].some(isGradeWord)).toBe(false);
});

test.each<[string, [number, number] | null]>([
  ["★★★☆☆", [3, 5]],
  ["★★★★", [4, 5]],
  ["⭐⭐", [2, 5]],
  ["四星", [4, 5]],
  ["4星级", [4, 5]],
  ["4.5 stars", [4.5, 5]],
  ["4/5", [4, 5]],
  ["18 of 20", [18, 20]],
  ["85分/100分", [85, 100]],
  ["7/5", null],
  ["3/4/2026", null],
  ["", null],
  ["四", null],
])("the marks in %p", (text, marks) => {
  const found = parseMarks(text);
  expect(found && [found.value, found.outOf]).toEqual(marks);
});
