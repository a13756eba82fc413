import { recordSigns } from "../../../src/domain/new-hires/record-signs";
import { troubleWordIn } from "../../../src/domain/new-hires/trouble-words";
import { troubleWords } from "../../../src/locales/need-words";
import type { CodedWords } from "../../../src/domain/records/coded-words";
import { agent, centre } from "../ranking/small-centre";

const coded = (...texts: readonly string[]): CodedWords => ({
  codes: Uint32Array.from(texts, (_, i) => i),
  words: texts,
});
const people = [agent("Newcomer"), agent("Colleague")];
const empty = coded("", "");

test("notes that speak of leaving or of too much are a sign, others are none", () => {
  expect(troubleWordIn("压力很大，跟不上", troubleWords)).toBe("压力很大");
  expect(troubleWordIn("想離職", troubleWords)).toBe("離職");
  expect(troubleWordIn("She feels OVERWHELMED", troubleWords)).toBe("overwhelm");
  expect(troubleWordIn("适应得很好", troubleWords)).toBeNull();
  const interviews = {
    count: 2,
    agent: Uint32Array.of(0, 1),
    day: Float64Array.of(20000, 20000),
    interviewer: empty,
    sort: empty,
    topic: coded("First weeks", "First weeks"),
    notes: coded("Wants to quit", "Wants to quit"),
    problem: empty,
    cause: empty,
    action: empty,
    due: Float64Array.of(NaN, NaN),
    followUp: empty,
    result: empty,
  };
  expect(recordSigns(centre(people, { interviews }), 19980, 0, troubleWords)).toEqual([
    { kind: "interview", day: 20000, word: "quit" },
  ]);
});

test("a stress test below 60 % of the marks is a sign, one above is none", () => {
  const test = (total: number) => ({
    count: 1,
    agent: Uint32Array.of(0),
    playedBy: empty,
    scenario: empty,
    day: Float64Array.of(20000),
    dimensions: [],
    total: Float64Array.of(total),
    outOf: Float64Array.of(50),
    remark: empty,
  });
  expect(recordSigns(centre(people, { stressTests: test(25) }), 0, 0, troubleWords)).toEqual([
    { kind: "stress-test", share: 0.5 },
  ]);
  expect(recordSigns(centre(people, { stressTests: test(35) }), 0, 0, troubleWords)).toEqual([]);
});

test("no tables, no signs", () => {
  expect(recordSigns(centre(people), 0, 0, troubleWords)).toEqual([]);
});
