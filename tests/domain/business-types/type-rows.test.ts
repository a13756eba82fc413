import { frequentTypes } from "../../../src/domain/business-types/type-rows";
import { periodOf } from "../../../src/domain/ranking/period";
import { agent, calls, centre, type CallRow } from "../ranking/small-centre";

const call = (type: string, who = 0): CallRow => ({ agent: who, type, handle: 100, day: 20_000 });

/** Twelve types: "type 0" has twelve calls, "type 11" one; their calls take turns. */
const inTurn: readonly CallRow[] = Array.from({ length: 12 }, (_, turn) =>
  Array.from({ length: 12 - turn }, (_unused, type) => call(`type ${type}`)),
).flat();

test("the ten most frequent types, each with its own calls in the order of the log; the rest are counted", () => {
  const made = centre([agent("A0")], { calls: calls(inTurn) });
  const log = calls(inTurn);
  const { types, n, others } = frequentTypes(log, made, periodOf(made, 0));
  expect(types.map(({ name, rows }) => [name, rows.length])).toEqual(
    Array.from({ length: 10 }, (_, type) => [`type ${type}`, 12 - type]),
  );
  for (const { name, rows } of types) {
    expect([...rows]).toEqual(inTurn.flatMap(({ type }, row) => (type === name ? [row] : [])));
  }
  expect({ n, others }).toEqual({ n: 78, others: 2 });
});

test("calls of nobody known and calls of no type do not count", () => {
  const rows = [call("Card"), call("Card", 7), { agent: 0, handle: 50, day: 20_000 }];
  const log = calls(rows);
  const made = centre([agent("A0")], { calls: log });
  const { types, n } = frequentTypes(log, made, periodOf(made, 0));
  expect(types).toEqual([{ name: "Card", rows: Uint32Array.of(0) }]);
  expect(n).toBe(1);
});
