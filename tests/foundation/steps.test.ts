import { inOneGo, stepByStep, type Steps } from "../../src/foundation/steps";

function* counting(done: number[]): Steps<number> {
  for (let k = 0; k < 3; k++) {
    yield;
    done.push(k);
  }
  return done.length;
}

it("does the same work in one go and step by step", async () => {
  const once: number[] = [];
  const watched: number[] = [];
  expect(inOneGo(counting(once))).toBe(3);
  expect(await stepByStep(counting(watched), () => Promise.resolve("go-on"), 0.1)).toBe(3);
  expect(watched).toEqual(once);
});

it("asks for a checkpoint before each step, with work done between two of them", async () => {
  const done: number[] = [];
  const seen: (readonly [number, number])[] = [];
  await stepByStep(
    counting(done),
    (fraction) => {
      seen.push([fraction, done.length]);
      return Promise.resolve("go-on");
    },
    0.4,
  );
  expect(seen).toEqual([
    [0.4, 0],
    [0.4, 1],
    [0.4, 2],
  ]);
});
