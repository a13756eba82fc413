import { fail, ok, unreachable } from "../../src/foundation/result";

test("a result is a value or a cause, told apart by ok", () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(fail({ kind: "empty" })).toEqual({ ok: false, cause: { kind: "empty" } });
});

test("a case that cannot be is a defect that names it", () => {
  const impossible: unknown = { kind: "surprise" };
  expect(() => unreachable(impossible as never)).toThrow("surprise");
});
