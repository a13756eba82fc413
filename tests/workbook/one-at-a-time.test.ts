import { ok } from "../../src/foundation/result";
import { oneAtATime } from "../../src/workbook/one-at-a-time";

test("a second write while the first runs is told so and not begun; after it, there is room", async () => {
  const alone = oneAtATime();
  const begun: string[] = [];
  let finish = (): void => undefined;
  const first = alone(async () => {
    begun.push("first");
    await new Promise<void>((resolve) => (finish = resolve));
    return ok(1);
  });
  const write = (name: string) => (): Promise<ReturnType<typeof ok<number>>> => {
    begun.push(name);
    return Promise.resolve(ok(2));
  };
  expect(await alone(write("second"))).toEqual({ ok: false, cause: { kind: "busy" } });
  finish();
  expect(await first).toEqual(ok(1));
  expect(await alone(write("third"))).toEqual(ok(2));
  expect(begun).toEqual(["first", "third"]);
});

test("a write that throws leaves the way free", async () => {
  const alone = oneAtATime();
  await expect(alone(() => Promise.reject(new Error("defect")))).rejects.toThrow("defect");
  expect(await alone(() => Promise.resolve(ok("done")))).toEqual(ok("done"));
});
