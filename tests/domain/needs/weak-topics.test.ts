import type { Diagnosis } from "../../../src/domain/diagnosis/diagnosis";
import { weakTopics } from "../../../src/domain/needs/weak-topics";

const result = (agent: number, topic: number, gap: number, weak = true) => ({
  agent,
  topic,
  n: 10,
  value: 5,
  peers: 20,
  gap: { value: gap, low: gap - 0.3, high: gap + 0.3 },
  weak,
});
const diagnosis: Diagnosis = {
  topics: [],
  teams: [],
  results: [
    result(0, 0, -0.6),
    result(0, 1, -1.8),
    result(0, 2, -0.9),
    result(1, 0, -0.7),
    result(1, 1, 0.2, false),
  ],
};
const ownCourse = (topic: number) => `course ${topic}`;

describe("what an agent is to be trained in", () => {
  it("is her worst gaps, at most two", () => {
    const chosen = weakTopics(diagnosis, ownCourse, new Set(), 2);
    expect(chosen.get(0)?.map(({ topic }) => topic)).toEqual([1, 2]);
  });

  it("is nothing that was not shown to be weak", () => {
    expect(
      weakTopics(diagnosis, ownCourse, new Set(), 3)
        .get(1)
        ?.map(({ topic }) => topic),
    ).toEqual([0]);
  });

  it("counts two topics once when one course teaches both", () => {
    const chosen = weakTopics(diagnosis, () => "service", new Set(), 3);
    expect(chosen.get(0)?.map(({ topic }) => topic)).toEqual([1]);
  });

  it("leaves out those on another track, and everyone when no group course is wanted", () => {
    expect([...weakTopics(diagnosis, ownCourse, new Set([0]), 3).keys()]).toEqual([1]);
    expect(weakTopics(diagnosis, ownCourse, new Set(), 0).get(0) ?? []).toEqual([]);
  });
});
