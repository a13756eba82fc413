import { foldAnswer, isAnswerLike } from "../../../src/reading/values/answers";

test.each([
  ["b", "B"],
  ["D、A", "AD"],
  ["A┋C", "AC"],
  ["ＡＢＤ", "ABD"],
  ["A, C", "AC"],
  ["对", "T"],
  ["√", "T"],
  ["TRUE", "T"],
  ["錯", "F"],
  ["×", "F"],
  ["B. 30天", "B"],
  ["A.缴费┋C.退费", "AC"],
  ["核实身份", "核实身份"],
  ["bad", "bad"],
])("%s is the answer %s", (text, answer) => {
  expect(foldAnswer(text)).toBe(answer);
});

test("shift codes, days off and names are no answers", () => {
  expect(["A", "ABD", "对", "x", "T"].map(isAnswerLike)).toEqual([true, true, true, true, true]);
  expect(["A1", "休", "早", "张伟", "AA"].map(isAnswerLike)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test.each([
  ["(B)", "B"],
  ["（A）（C）", "AC"],
  ["( √ )", "T"],
  ["（客户本人）", "(客户本人)"],
])("%s in brackets is %s", (written, folded) => {
  expect(foldAnswer(written)).toBe(folded);
});
