import fc from "fast-check";
import { topicCodes } from "../../../src/domain/curriculum/topic-codes";
import type { Topic } from "../../../src/domain/diagnosis/diagnosis";

const criterion = (name: string): Topic => ({ kind: "criterion", name });

test("a metric has the trade's abbreviation, a criterion and a business type a letter and four digits", () => {
  const codes = topicCodes([
    { kind: "metric", metric: "handleTime" },
    criterion("异议处理"),
    { kind: "business-type", name: "异议处理" },
  ]);
  expect(codes[0]).toBe("AHT");
  expect(codes[1]).toMatch(/^Q\d{4}$/);
  expect(codes[2]).toMatch(/^B\d{4}$/);
});

test("a criterion keeps its code when others are added before it", () => {
  const [alone] = topicCodes([criterion("Courtesy")]);
  expect(topicCodes([criterion("Objections"), criterion("Courtesy")])[1]).toBe(alone);
});

test("no two topics share a code, and the order of the topics does not matter", () => {
  const names = fc.uniqueArray(fc.string(), { maxLength: 300, minLength: 150 });
  fc.assert(
    fc.property(names, (all) => {
      const codes = topicCodes(all.map(criterion));
      expect(new Set(codes).size).toBe(all.length);
      const turned = topicCodes([...all].reverse().map(criterion));
      expect([...turned].reverse()).toEqual(codes);
    }),
    { numRuns: 20 },
  );
});
