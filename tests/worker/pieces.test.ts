import fc from "fast-check";
import { addPiece, inPieces } from "../../src/worker/pieces";

function putTogether({ whole, pieces }: ReturnType<typeof inPieces>): unknown {
  // Each message is copied on its way, so the whole and its pieces share nothing.
  const copy = structuredClone(whole);
  for (const piece of pieces) addPiece(copy, structuredClone(piece));
  return copy;
}

const leaf = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
const data = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    leaf,
    fc.array(tie("value"), { maxLength: 12 }),
    fc.dictionary(fc.string({ minLength: 1 }), tie("value"), { maxKeys: 5 }),
    fc
      .array(fc.tuple(fc.string(), tie("value")), { maxLength: 5 })
      .map((entries) => new Map(entries)),
  ),
})).value;

test("what is taken apart and put together again is the same, however small the pieces", () => {
  fc.assert(
    fc.property(data, fc.integer({ min: 1, max: 30 }), (value, most) => {
      expect(putTogether(inPieces(value, most))).toEqual(structuredClone(value));
    }),
  );
});

test("taking apart leaves the value as it was", () => {
  fc.assert(
    fc.property(data, fc.integer({ min: 1, max: 10 }), (value, most) => {
      const before = structuredClone(value);
      inPieces(value, most);
      expect(value).toEqual(before);
    }),
  );
});

test("a table of a thousand rows of ten goes in pieces of at most the leaves asked for", () => {
  const rows = Array.from({ length: 1_000 }, (_, i) => Array.from({ length: 10 }, () => i));
  const { whole, pieces } = inPieces({ rows }, 500);
  expect(whole).toEqual({ rows: [] });
  const leaves = pieces.map(({ items }) => items.flat().length);
  expect(Math.max(...leaves)).toBeLessThanOrEqual(500);
  expect(leaves.reduce((sum, each) => sum + each, 0)).toBe(10_000);
});

test("long texts weigh by their length", () => {
  const texts = Array.from({ length: 10 }, () => "陪".repeat(4_000));
  expect(inPieces({ texts }, 250).pieces.length).toBeGreaterThanOrEqual(5);
});

test("typed arrays stay whole, so that their memory can be handed over", () => {
  const values = new Float64Array(100_000);
  const { whole, pieces } = inPieces({ values }, 10);
  expect(pieces).toEqual([]);
  expect(whole).toHaveProperty("values", values);
});

test("a piece without a place in the whole is refused", () => {
  expect(() => {
    addPiece({ rows: 3 }, { path: ["rows"], items: [1] });
  }).toThrow("No array at rows");
  expect(() => {
    addPiece({}, { path: ["rows"], items: [1] });
  }).toThrow("Nothing at rows");
  expect(() => {
    addPiece([], { path: ["constructor"], items: [1] });
  }).toThrow("Nothing at constructor");
});
