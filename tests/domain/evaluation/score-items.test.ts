import { scoreItems } from "../../../src/domain/evaluation/score-items";
import { none } from "../../../src/domain/records/agents";
import type { ExamItem, KeyItem } from "../../../src/domain/records/exams";

const item = (name: string, words: readonly string[], codes: readonly number[]): ExamItem => ({
  name,
  fullMarks: Number.NaN,
  answers: { words, codes: Uint32Array.from(codes) },
  points: null,
});
const line = (number: string, answer: string, points: number | null = null): KeyItem => ({
  item: number,
  answer,
  points,
  module: null,
  explanation: null,
});

test("full points for exactly the right answer: 多选少选不得分", () => {
  const items = [item("第1题", ["A", "B"], [0, 1]), item("第2题", ["AC", "A"], [0, 1])];
  const { totals, points } = scoreItems(items, [line("1", "A"), line("2", "AC", 3)], 2);
  expect(Array.from(points)).toEqual([1, 3, 0, 0]);
  expect(Array.from(totals)).toEqual([4, 0]);
});

test("a blank among answers earns nothing; who answered nothing at all was not there", () => {
  const items = [item("Q1", ["A"], [0, none]), item("Q2", ["B"], [none, none])];
  const { totals } = scoreItems(items, [line("1", "A"), line("2", "B")], 2);
  expect(Array.from(totals)).toEqual([1, Number.NaN]);
});

test("items find their line by number, whatever the order; without numbers that fit, by place", () => {
  const items = [item("Item 2", ["B"], [0]), item("Item 1", ["A"], [0])];
  expect(scoreItems(items, [line("1", "A"), line("2", "B")], 1).totals[0]).toBe(2);
  const coded = [item("X2001", ["B"], [0]), item("X2002", ["A"], [0])];
  expect(scoreItems(coded, [line("1", "B"), line("2", "A")], 1).totals[0]).toBe(2);
});

test("an item that no line is about has no points and is named; points that the sheet gives stay", () => {
  const given: ExamItem = {
    name: "3",
    fullMarks: 5,
    answers: null,
    points: Float64Array.from([4]),
  };
  const scored = scoreItems(
    [item("1", ["A"], [0]), item("2", ["A"], [0]), given],
    [line("1", "A")],
    1,
  );
  expect(scored.unmatched).toEqual([1]);
  expect(Array.from(scored.points)).toEqual([1, Number.NaN, 4]);
  expect(scored.totals[0]).toBe(5);
});
