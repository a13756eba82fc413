import fc from "fast-check";
import {
  cellAt,
  cellIndex,
  CellsBuilder,
  errorIndex,
  noCells,
  numberFormat,
  usedRange,
} from "../../src/workbook/cells";

const position = fc.record({
  row: fc.integer({ min: 0, max: 300 }),
  column: fc.integer({ min: 0, max: 40 }),
  value: fc.oneof(fc.double({ noNaN: true }), fc.string(), fc.boolean()),
});

function build(cells: readonly { row: number; column: number; value: unknown }[]): CellsBuilder {
  const builder = new CellsBuilder();
  for (const { row, column, value } of cells) {
    if (typeof value === "number") builder.addNumber(row, column, value, numberFormat.general);
    else if (typeof value === "boolean") builder.addBoolean(row, column, value);
    else builder.addText(row, column, String(value));
  }
  return builder;
}

test("cells come back from where they were put, in whatever order; the later wins", () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 400 }), (cells) => {
      const built = build(cells).build();
      const last = new Map(cells.map(({ row, column, value }) => [`${row},${column}`, value]));
      expect(built.columns.length).toBe(last.size);
      for (const { row, column } of cells) {
        expect(cellAt(built, row, column)?.value).toBe(last.get(`${row},${column}`));
      }
    }),
  );
});

test("rows ascend without gaps in the starts, columns ascend within a row", () => {
  fc.assert(
    fc.property(fc.array(position, { maxLength: 400 }), (cells) => {
      const built = build(cells).build();
      expect(built.starts.length).toBe(built.rows.length + 1);
      expect(built.starts[built.rows.length]).toBe(built.columns.length);
      for (let r = 0; r < built.rows.length; r++) {
        if (r > 0) expect(built.rows[r]).toBeGreaterThan(built.rows[r - 1] ?? 0);
        const columns = [...built.columns.subarray(built.starts[r], built.starts[r + 1])];
        expect(columns.length).toBeGreaterThan(0);
        expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
      }
    }),
  );
});

test("each kind of cell, and an empty one", () => {
  const builder = new CellsBuilder();
  builder.addNumber(2, 3, 0.92, numberFormat.percent);
  builder.addText(2, 4, "话务员");
  builder.addBoolean(3, 0, false);
  builder.addError(3, 1, "#N/A");
  const cells = builder.build();
  expect(cellAt(cells, 2, 3)).toEqual({
    kind: "number",
    value: 0.92,
    format: numberFormat.percent,
  });
  expect(cellAt(cells, 2, 4)).toEqual({ kind: "text", value: "话务员" });
  expect(cellAt(cells, 3, 0)).toEqual({ kind: "boolean", value: false });
  expect(cellAt(cells, 3, 1)).toEqual({ kind: "error", value: "#N/A" });
  for (const [row, column] of [
    [0, 0],
    [2, 2],
    [2, 5],
    [9, 9],
  ] as const) {
    expect(cellIndex(cells, row, column)).toBe(-1);
    expect(cellAt(cells, row, column)).toBeNull();
  }
});

test("equal texts are held once", () => {
  const builder = new CellsBuilder();
  builder.addText(0, 0, "QA");
  builder.addTextById(0, 1, builder.stringId("QA"));
  builder.addText(1, 0, "KPI");
  expect(builder.build().strings).toEqual(["QA", "KPI"]);
  expect(builder.count).toBe(3);
});

test("an error nobody knows is unknown, not another error", () => {
  const builder = new CellsBuilder();
  builder.addError(0, 0, "#BUSY!");
  expect(cellAt(builder.build(), 0, 0)).toEqual({ kind: "error", value: "#UNKNOWN!" });
  expect(errorIndex("#NULL!")).toBe(0);
});

test("the used range holds every filled cell and no more", () => {
  expect(usedRange(noCells)).toBeNull();
  const cells = build([
    { row: 5, column: 7, value: 1 },
    { row: 2, column: 9, value: 2 },
    { row: 4, column: 3, value: 3 },
  ]).build();
  expect(usedRange(cells)).toEqual({ row: 2, column: 3, rows: 4, columns: 7 });
});
