import type { DateOrder } from "../../../src/domain/records/corrections";
import type { FieldId } from "../../../src/locales/header-synonyms";
import { assignColumns, type ColumnMeaning } from "../../../src/reading/recognition/assign-columns";
import { headerKey } from "../../../src/reading/recognition/header-key";
import { studyTable } from "../../../src/reading/recognition/study-table";
import { IssueLog } from "../../../src/reading/rows/issue-log";
import { RowLedger } from "../../../src/reading/rows/row-ledger";
import { findTables } from "../../../src/reading/tables/find-tables";
import { SheetView } from "../../../src/reading/tables/sheet-view";
import { snapshotOf, type TestCell } from "../snapshot-of";

/** One column of cells under a header, beside a column of names, known to mean a field. */
export function columnOf(
  header: string,
  field: FieldId,
  cells: readonly TestCell[],
  {
    title = null,
    dateOrder = null,
    dateSystem = "1900",
  }: {
    readonly title?: string | null;
    readonly dateOrder?: DateOrder | null;
    readonly dateSystem?: "1900" | "1904";
  } = {},
) {
  const rows: TestCell[][] = [
    ...(title === null ? [] : [[title]]),
    ["姓名", header],
    ...cells.map((cell, i): TestCell[] => [`员工${String.fromCharCode(0x4e00 + i * 7)}`, cell]),
  ];
  const snapshot = snapshotOf([{ name: "Sheet1", rows }], dateSystem);
  const [description] = snapshot.description.sheets;
  const sheetCells = snapshot.cells.get("s0");
  if (!description || !sheetCells) throw new Error("no sheet");
  const [table] = findTables(new SheetView(description, sheetCells, dateSystem));
  if (!table) throw new Error("no table");
  const said = new Map([[1, { field, dateOrder }]]);
  const columns: ColumnMeaning[] = assignColumns(studyTable(table), ["agentName", field]).map(
    (meaning) => ({ ...meaning, ...said.get(meaning.column) }),
  );
  const meaning = columns[1];
  if (!meaning) throw new Error("no column");
  const log = new IssueLog();
  const ledger = new RowLedger(
    {
      table,
      key: headerKey(table),
      kind: "kpis",
      confidence: 1,
      isCorrected: true,
      reasons: [],
      likely: [],
      question: null,
      isAsked: false,
      columns,
    },
    log,
  );
  return {
    ledger,
    meaning,
    column: 1,
    /** "row: cause" of what was listed, with the rows of the data counted from 1; 0 is the header. */
    listed: (): string[] =>
      log
        .issues(["Sheet1"])
        .map(({ address, cause }) => `${address.row - table.headerTop}: ${cause.kind}`),
    issues: () => log.issues(["Sheet1"]),
  };
}
