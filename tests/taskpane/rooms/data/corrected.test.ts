import type { FoundTable } from "../../../../src/domain/records/data-report";
import { withCorrection } from "../../../../src/taskpane/rooms/data/corrected";

const table: FoundTable = {
  sheet: "March",
  range: { row: 0, column: 0, rows: 10, columns: 4 },
  headerRows: 1,
  headerKey: "k1",
  kind: "kpis",
  confidence: 0.7,
  isCorrected: false,
  reasons: [],
  likely: [],
  question: null,
  columns: [],
  rows: { in: 9, used: 9, setAside: 0, repaired: 0 },
};

test("a column corrected later is laid over the columns corrected before", () => {
  const first = withCorrection([], table, {
    kind: "kpis",
    columns: [
      { column: 2, field: "handleTime" },
      { column: 1, field: null },
    ],
  });
  const second = withCorrection(first, table, {
    kind: "kpis",
    columns: [{ column: 2, field: "talkTime" }],
  });
  expect(second).toEqual([
    {
      sheet: "March",
      headerKey: "k1",
      kind: "kpis",
      columns: [
        { column: 1, field: null },
        { column: 2, field: "talkTime" },
      ],
    },
  ]);
});

test("another kind forgets the columns of the one before", () => {
  const first = withCorrection([], table, {
    kind: "kpis",
    columns: [{ column: 2, field: "handleTime" }],
  });
  expect(withCorrection(first, table, { kind: "calls", columns: [] })).toMatchObject([
    { kind: "calls", columns: [] },
  ]);
});

test("corrections of other tables stay", () => {
  const other = { sheet: "April", headerKey: "k1", kind: null, columns: [] };
  const both = withCorrection([other], table, { kind: null, columns: [] });
  expect(both).toHaveLength(2);
  expect(both[0]).toBe(other);
});
