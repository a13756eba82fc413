import { PartByPart } from "../../../src/domain/analysis/part-by-part";
import type { Checkpoint } from "../../../src/foundation/watch";

it("makes the parts in turn, each within its own stretch of the bar", async () => {
  const seen: number[] = [];
  const begun: string[] = [];
  const checkpoint: Checkpoint = (fraction) => {
    seen.push(fraction);
    return Promise.resolve("go-on");
  };
  const parts = new PartByPart(checkpoint, (part) => begun.push(part));
  const first = await parts.make("cutAudit", async (within) => {
    await within(0.5);
    return "audited";
  });
  expect([first, await parts.make("needs", () => "joined")]).toEqual(["audited", "joined"]);
  expect(begun).toEqual(["cutAudit", "needs"]);
  expect(seen).toHaveLength(3);
  expect(seen[0]).toBe(0);
  expect(seen[1]).toBeCloseTo((seen[2] ?? 0) / 2, 12);
});

it("makes no part after it is told to stop, not even when it could go on later", async () => {
  const answers = ["go-on", "stop", "go-on"] as const;
  let asked = 0;
  const checkpoint: Checkpoint = () => Promise.resolve(answers[asked++] ?? "go-on");
  const parts = new PartByPart(checkpoint, () => undefined);
  const work = jest.fn(() => "made");
  expect(await parts.make("pareto", work)).toBe("made");
  expect(await parts.make("needs", work)).toBeNull();
  expect(await parts.make("newHires", work)).toBeNull();
  expect(work).toHaveBeenCalledTimes(1);
});
