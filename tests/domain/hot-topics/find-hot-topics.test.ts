import { falseShare, findHotTopics } from "../../../src/domain/hot-topics/find-hot-topics";
import { none } from "../../../src/domain/records/agents";
import type { CodedWords } from "../../../src/domain/records/coded-words";
import type { Complaints } from "../../../src/domain/records/complaints";
import { firstDayOfMonth, monthOf } from "../../../src/foundation/day";
import { seededRandom, standardNormal, type Random } from "../../../src/foundation/random";
import { agent, calls, centre, kpis } from "../ranking/small-centre";

const people = [agent("Li")];
const lastDay = firstDayOfMonth(monthOf(20_500)) - 1;

function poisson(random: Random, mean: number): number {
  let count = 0;
  for (let product = random(); product > Math.exp(-mean); product *= random()) count += 1;
  return count;
}

const nothing = (count: number): CodedWords => ({
  codes: new Uint32Array(count).fill(none),
  words: [],
});

/** A list of complaints by category: how many of each on each day back from the last. */
function complaints(
  categories: number,
  days: number,
  cases: (category: number, daysBack: number) => number,
): Complaints {
  const rows = Array.from({ length: categories }, (_, category) =>
    Array.from({ length: days }, (_, back) =>
      Array.from({ length: cases(category, back) }, () => ({ category, day: lastDay - back })),
    ).flat(),
  ).flat();
  const count = rows.length;
  const unknown = new Float64Array(count).fill(NaN);
  return {
    count,
    agent: new Uint32Array(count),
    number: nothing(count),
    day: Float64Array.from(rows, ({ day }) => day),
    businessType: nothing(count),
    category: {
      codes: Uint32Array.from(rows, ({ category }) => category),
      words: Array.from({ length: categories }, (_, category) => `category ${category}`),
    },
    severity: nothing(count),
    upheld: unknown,
    source: nothing(count),
    closed: unknown,
    text: nothing(count),
  };
}

const weeks = 20;
const topics = 20;

/** Topics of 4 to 40 cases a week; the weeks of each vary by 15 % beyond chance. */
function simulated(random: Random, normal: () => number, growth: (topic: number) => number) {
  const level = Array.from({ length: topics }, (_, topic) =>
    Array.from(
      { length: weeks },
      (_, back) =>
        ((4 * 10 ** (topic / (topics - 1)) * Math.exp(0.15 * normal() - 0.011)) / 7) *
        (back < 4 ? growth(topic) : 1),
    ),
  );
  return complaints(topics, weeks * 7, (topic, back) =>
    poisson(random, level[topic]?.[Math.floor(back / 7)] ?? 0),
  );
}

test("when nothing rises, a topic is named in no more than one plan in ten", () => {
  const random = seededRandom(12);
  const normal = standardNormal(random);
  const runs = 100;
  let alarms = 0;
  for (let run = 0; run < runs; run++) {
    const found = findHotTopics(centre(people, { complaints: simulated(random, normal, () => 1) }));
    if (found?.topics.some(({ rising }) => rising) === true) alarms += 1;
  }
  console.info(`plans with a false alarm: ${alarms / runs} (stated ${falseShare})`);
  expect(alarms / runs).toBeLessThanOrEqual(falseShare + 2 * Math.sqrt(0.09 / runs));
});

test("topics that doubled are found, and few others are named with them", () => {
  const random = seededRandom(17);
  const normal = standardNormal(random);
  const doubled = new Set([9, 14, 19]);
  let found = 0;
  let wrong = 0;
  const runs = 60;
  for (let run = 0; run < runs; run++) {
    const list = simulated(random, normal, (topic) => (doubled.has(topic) ? 2 : 1));
    for (const { rising, name } of findHotTopics(centre(people, { complaints: list }))?.topics ??
      []) {
      if (!rising) continue;
      if (doubled.has(Number(name.slice(9)))) found += 1;
      else wrong += 1;
    }
  }
  console.info(
    `doubled topics found: ${found / (3 * runs)}; wrong among the named: ${wrong / (found + wrong)}`,
  );
  expect(found / (3 * runs)).toBeGreaterThan(0.9);
  expect(wrong / (found + wrong)).toBeLessThan(1.5 * falseShare);
});

test("a rise says how far, since when, and against what", () => {
  const list = complaints(2, 17 * 7, (category, back) =>
    category === 0 ? (back % 7 === 0 ? 7 : 0) : back % 7 === 0 ? (back < 21 ? 20 : 7) : 0,
  );
  const found = findHotTopics(centre(people, { complaints: list }));
  const [first, second] = found?.topics ?? [];
  expect(first).toMatchObject({
    name: "category 1",
    rising: true,
    per: "weeks",
    field: "category",
  });
  expect(first?.before).toMatchObject({ weeks: 12, cases: 84, to: lastDay - 28 });
  expect(first?.now).toMatchObject({ weeks: 4, cases: 67, to: lastDay });
  expect(first?.ratio.value).toBeCloseTo(67 / 4 / 7, 10);
  expect(first?.visibleSince).toBe(lastDay - 20);
  expect(first?.course.at(-1)).toBeCloseTo(20 / 7, 10);
  expect(found?.weeks.at(-1)).toBe(lastDay - 6);
  expect(second).toMatchObject({ name: "category 0", rising: false, visibleSince: null });
});

test("twice the complaints on twice the calls are no rise", () => {
  const list = complaints(1, 24 * 7, (_, back) => (back % 7 === 0 ? (back < 31 ? 20 : 10) : 0));
  const month = monthOf(lastDay);
  const rows = Array.from({ length: 8 }, (_, back) => ({
    agent: 0,
    month: month - back,
    callsHandled: back === 0 ? 4000 : 2000,
  }));
  const alone = findHotTopics(centre(people, { complaints: list }))?.topics[0];
  expect(alone).toMatchObject({ rising: true, per: "weeks" });
  const counted = findHotTopics(centre(people, { complaints: list, kpis: kpis(rows) }))?.topics[0];
  expect(counted).toMatchObject({ rising: false, per: "calls" });
});

test("a business type that fills a growing share of the calls rises; its share counts, not its number", () => {
  const log = (share: (back: number) => number) =>
    calls(
      Array.from({ length: 56 }, (_, back) =>
        Array.from({ length: 100 }, (_, i) => ({
          agent: 0,
          day: lastDay - back,
          type: i < share(back) ? "Instalment plan" : "Statement",
        })),
      ).flat(),
    );
  const grown = findHotTopics(centre(people, { calls: log((back) => (back < 14 ? 30 : 15)) }));
  expect(grown?.topics.map(({ name, rising, per }) => [name, rising, per])).toEqual([
    ["Instalment plan", true, "calls"],
    ["Statement", false, "calls"],
  ]);
  const steady = findHotTopics(centre(people, { calls: log(() => 15) }));
  expect(steady?.topics.some(({ rising }) => rising)).toBe(false);
});

test("three weeks of data, or a handful of cases, tell nothing", () => {
  expect(findHotTopics(centre(people, { complaints: complaints(1, 21, () => 3) }))).toBeNull();
  expect(findHotTopics(centre(people, {}))).toBeNull();
  const rare = complaints(2, 70, (category, back) => (category === 0 || back < 3 ? 1 : 0));
  const found = findHotTopics(centre(people, { complaints: rare }));
  expect(found?.tooFew).toBe(1);
  expect(found?.topics).toHaveLength(1);
});
