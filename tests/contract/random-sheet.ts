import fc from "fast-check";
import type {
  CellContent,
  CellsBlock,
  Conditional,
  SheetSpec,
  TableColumnSpec,
  Validation,
} from "../../src/workbook/sheet-spec";
import { cellsBlock, column, sheetSpec, tableBlock } from "./specs";

const words = ["Ann", "王芳", "=A1", "007", "3/4", "TRUE", "'tis", "#N/A", "to be done", ""];

const content: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom(...words),
  fc.constant(null),
  fc.boolean(),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.integer({ min: 18_000, max: 30_000 }).map((day) => ({ type: "day", day }) as const),
  fc.integer({ min: 0, max: 1_439 }).map((minute) => ({ type: "time", minute }) as const),
);

const rule: fc.Arbitrary<Validation> = fc.oneof(
  fc.constantFrom<Validation>({ kind: "day" }, { kind: "time" }),
  fc.record({
    kind: fc.constantFrom("whole" as const, "decimal" as const),
    min: fc.integer({ min: 0, max: 9 }),
    max: fc.integer({ min: 10, max: 99 }),
  }),
  fc
    .array(fc.constantFrom("yes", "no", "a, b", "质检"), { minLength: 1, maxLength: 4 })
    .map((values) => ({ kind: "list", values }) as const),
);

const verdict = fc.constantFrom("good" as const, "caution" as const, "bad" as const);

const conditional: fc.Arbitrary<Conditional> = fc.oneof(
  fc.constant({ kind: "data-bar" } as const),
  fc.boolean().map((highIsGood) => ({ kind: "colour-scale", highIsGood }) as const),
  fc.record({ kind: fc.constant("equals" as const), value: fc.constant('a "b"'), style: verdict }),
  fc.record({
    kind: fc.constantFrom("at-least" as const, "at-most" as const),
    value: fc.integer({ min: 0, max: 100 }),
    style: verdict,
  }),
);

const formats = ["general", "text", "integer", "decimal2", "percent1", "date"] as const;

const columnSpec: fc.Arbitrary<Omit<TableColumnSpec, "id" | "header">> = fc.record(
  {
    format: fc.constantFrom(...formats),
    owner: fc.constantFrom("peilian" as const, "user" as const),
    align: fc.constantFrom("left" as const, "center" as const, "right" as const),
    wrap: fc.boolean(),
    headerNote: fc.constantFrom("As in the roster", "如排班表"),
    validation: rule,
    conditionals: fc.array(conditional, { maxLength: 2 }),
  },
  { requiredKeys: ["format", "owner"] },
);

const styles = ["title", "label", "figure", "calendar-session", "good", "note"] as const;

/** Inputs without a value: what a person typed into one stays in Excel where the next plan has none. */
const blankStyles = ["input", "calendar-empty", "calendar-slot", "column-header"] as const;

/** Cells without a value to the right of all else, under a rule or a colour, and some of them merged. */
const form = fc.record({
  row: fc.integer({ min: 0, max: 14 }),
  column: fc.integer({ min: 11, max: 14 }),
  styles: fc.array(fc.constantFrom(...blankStyles), { maxLength: 4 }),
  merged: fc.integer({ min: 0, max: 2 }),
  validations: fc.array(rule, { maxLength: 1 }),
  conditionals: fc.array(conditional, { maxLength: 1 }),
  rows: fc.integer({ min: 1, max: 5 }),
});

type FormShape = typeof form extends fc.Arbitrary<infer Shape> ? Shape : never;

function formBlock({
  row,
  column: at,
  styles: worn,
  merged,
  validations,
  conditionals,
  rows,
}: FormShape): CellsBlock {
  const area = { row, column: at, rows, columns: 2 };
  return cellsBlock(
    worn.map((style, r) => ({ row: row + r, column: at, value: null, style })),
    {
      merges:
        merged > 0 && worn.length > 0 ? [{ row, column: at, rows: 1, columns: 1 + merged }] : [],
      validations: validations.map((one) => ({ area, rule: one })),
      conditionals: conditionals.map((one) => ({ area, rule: one })),
    },
  );
}

/** One sheet of ours with free cells above, and a table with all that columns may have below. */
export const randomSheet: fc.Arbitrary<SheetSpec> = fc
  .integer({ min: 1, max: 5 })
  .chain((width) =>
    fc.record({
      top: fc.array(fc.record({ value: content, style: fc.constantFrom(...styles) }), {
        minLength: 1,
        maxLength: 6,
      }),
      columns: fc.array(columnSpec, { minLength: width, maxLength: width }),
      rows: fc.array(fc.array(content, { minLength: width, maxLength: width }), { maxLength: 12 }),
      left: fc.integer({ min: 0, max: 4 }),
      protection: fc.constantFrom("open" as const, "inputs-only" as const),
      frozen: fc.integer({ min: 0, max: 3 }),
      widths: fc.array(fc.integer({ min: 5, max: 40 }), { maxLength: 9 }),
      heights: fc.subarray([0, 3, 4]),
      below: form,
    }),
  )
  .map(({ top, columns, rows, left, protection, frozen, widths, heights, below }) =>
    sheetSpec({
      id: "random",
      protection,
      freeze: { rows: frozen, columns: frozen % 2 },
      columnWidths: widths,
      // Rows that hold something: a file says no height of any other.
      rowHeights: [...heights, ...rows.map((_, r) => 5 + r).slice(0, -1)]
        .filter((row) => row % 2 === 0 || heights.includes(row))
        .map((row) => ({ row, points: 21 + row })),
      blocks: [
        cellsBlock(top.map((cell, c) => ({ ...cell, row: 0, column: c }))),
        formBlock(below),
        tableBlock(
          columns.map((spec, c) => column(`c${c}`, spec)),
          rows,
          { row: 3, column: left, tableName: "PeilianRandom" },
        ),
      ],
    }),
  );
