import fc from "fast-check";
import { axis } from "../../src/tryout/sheet-view/axis";
import {
  indicesBetween,
  scrollFor,
  withMergeColumns,
  withMergeRows,
} from "../../src/tryout/sheet-view/visible-part";

test("the row at a pixel is the one whose stretch holds it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1 }),
      fc.nat(),
      (sizes, n) => {
        const rows = axis(sizes.length, (i) => sizes[i] ?? 0);
        fc.pre(rows.total > 0);
        const pixel = n % rows.total;
        const row = rows.at(pixel);
        expect(rows.start(row)).toBeLessThanOrEqual(pixel);
        expect(rows.start(row) + rows.size(row)).toBeGreaterThan(pixel);
      },
    ),
  );
});

test("of a million rows only those in view are drawn, hidden ones never", () => {
  const rows = axis(1_000_000, (row) => (row === 500_001 ? 0 : 20));
  const drawn = indicesBetween(rows, 10_000_000, 10_000_400, 0);
  expect(drawn.length).toBeLessThan(40);
  expect(drawn).toContain(500_000);
  expect(drawn).not.toContain(500_001);
});

test("a merged area that begins above or left of the view is drawn from where it begins", () => {
  const merge = { row: 2, column: 1, rows: 30, columns: 9 };
  expect(withMergeRows([20, 21], [merge], 0)).toEqual([2, 20, 21]);
  expect(withMergeRows([40, 41], [merge], 0)).toEqual([40, 41]);
  expect(withMergeColumns([5, 6], [merge], 2, 0)).toEqual([1, 5, 6]);
  expect(withMergeColumns([5, 6], [merge], 3, 0)).toEqual([5, 6]);
});

test("scrolls just as far as the cell needs, and not when it is in view", () => {
  expect(scrollFor(100, 20, 50, 0, 400)).toBeNull();
  expect(scrollFor(390, 20, 50, 0, 400)).toBe(10);
  expect(scrollFor(60, 20, 50, 200, 400)).toBe(10);
});
