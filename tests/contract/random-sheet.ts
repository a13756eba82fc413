import fc from "fast-check";
import type {
  CellContent,
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

/** No inputs: those are the person's, and stay in Excel where the next plan has none. */
const styles = ["title", "label", "figure", "calendar-session", "good", "note"] as const;

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
    }),
  )
  .map(({ top, columns, rows, left, protection, frozen }) =>
    sheetSpec({
      id: "random",
      protection,
      freeze: { rows: frozen, columns: frozen % 2 },
      // A width that the next plan says nothing of stays in Excel: the column may hold what a person keeps there.
      columnWidths: Array.from({ length: 9 }, (_, c) => 8 + c),
      blocks: [
        // The record of our cells does not hold blank ones, so their look outlives a plan in Excel.
        cellsBlock(
          top.map((cell, c) => ({ ...cell, value: cell.value ?? "x", row: 0, column: c })),
        ),
        tableBlock(
          columns.map((spec, c) => column(`c${c}`, spec)),
          rows,
          { row: 3, column: left, tableName: "PeilianRandom" },
        ),
      ],
    }),
  );
