import { span, unwatched } from "../../src/foundation/watch";

test("a sub-task fills its own part of the bar and hears the answer", async () => {
  const seen: number[] = [];
  const part = span(
    (fraction) => {
      seen.push(fraction);
      return Promise.resolve(fraction > 0.5 ? "stop" : "go-on");
    },
    0.25,
    0.75,
  );
  expect([await part(0), await part(0.5), await part(1)]).toEqual(["go-on", "go-on", "stop"]);
  expect(seen).toEqual([0.25, 0.5, 0.75]);
});

test("unwatched work always goes on", async () => {
  expect(await unwatched(1)).toBe("go-on");
});
