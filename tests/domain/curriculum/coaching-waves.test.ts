import { dayFromCivil } from "../../../src/foundation/day";
import { drawnWave, lotSeed } from "../../../src/domain/curriculum/coaching-waves";

const november = dayFromCivil(2026, 11, 23);
const ids = Array.from({ length: 400 }, (_, at) => `A${1000 + at}`);
const drawn = (waves: number, today = november) => ids.map((id) => drawnWave(id, today, waves));

test("the month is the seed, for everybody to see", () => {
  expect(lotSeed(november)).toBe(202_611);
});

test("a plan made again in the month draws the same lots, one of the next month others", () => {
  expect(drawn(2, november + 5)).toEqual(drawn(2));
  expect(drawn(2, november + 10)).not.toEqual(drawn(2));
});

test("of 400 people about half are in each of two waves, a quarter in each of four", () => {
  const share = (waves: number) =>
    drawn(waves).filter(({ wave }) => wave === waves).length / ids.length;
  expect(share(2)).toBeGreaterThan(0.43);
  expect(share(2)).toBeLessThan(0.57);
  expect(share(4)).toBeGreaterThan(0.18);
  expect(share(4)).toBeLessThan(0.32);
});

test("low lots are in the first wave; with one wave all are", () => {
  const waves = drawn(3).sort((a, b) => a.lot - b.lot);
  expect(waves.map(({ wave }) => wave)).toEqual(waves.map(({ wave }) => wave).sort());
  expect(new Set(drawn(1).map(({ wave }) => wave))).toEqual(new Set([1]));
});
