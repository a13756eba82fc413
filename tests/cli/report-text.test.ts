import { reportText } from "../../src/cli/report-text";
import type { Corrections } from "../../src/domain/records/corrections";
import type { DataReport, FoundTable } from "../../src/domain/records/data-report";
import { localeFor } from "../../src/locales/locale";

const rows = { in: 4, used: 4, setAside: 0, repaired: 0 };
const table: FoundTable = {
  sheet: "QA",
  range: { row: 0, column: 0, rows: 5, columns: 3 },
  headerRows: 1,
  headerKey: "abcdefghij",
  kind: "reviews",
  confidence: 1,
  isCorrected: true,
  reasons: [],
  likely: [],
  question: null,
  columns: [],
  rows,
};
const report: DataReport = { fileName: "c.xlsx", tables: [table], issues: [], rows };
const corrections: Corrections = [
  {
    sheet: "QA",
    headerKey: "abcdefghij",
    kind: "reviews",
    columns: [{ column: 2, field: "qaScore" }],
  },
  { sheet: "Old", headerKey: "bcdefghijk", kind: null, columns: [] },
];

describe("what the command line says of corrections", () => {
  it("names those in force, and the table that is what it was said to be", () => {
    const lines = reportText(report, corrections, localeFor("en")).split("\n");
    expect(lines).toContain("  QA!A1:C5  QA reviews, 4 rows, as you said");
    expect(lines).toContain("  QA: QA reviews, column 3 = QA score");
    expect(lines).toContain("  Old: not used");
  });

  it("says nothing of them where there are none", () => {
    const text = reportText(
      { ...report, tables: [{ ...table, isCorrected: false }] },
      [],
      localeFor("en"),
    );
    expect(text).toContain("QA!A1:C5  QA reviews, 4 rows, 100 % sure");
    expect(text).not.toContain("orrection");
  });
});
