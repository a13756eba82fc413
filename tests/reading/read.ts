import { defaultSettings } from "../../src/domain/settings/settings";
import { unwatched } from "../../src/foundation/watch";
import { readCentre, type CentreReading } from "../../src/reading/read-centre";
import { snapshotOf, type TestSheet } from "./snapshot-of";

/** Reads a workbook of these sheets with the default settings. */
export function read(...sheets: readonly TestSheet[]): Promise<CentreReading> {
  return readCentre(snapshotOf(sheets), { settings: defaultSettings, corrections: [] }, unwatched);
}

/** The table found at a place in the report's order. */
export function kindsOf({ report }: CentreReading): (string | null)[] {
  return report.tables.map((table) => table.kind);
}

/** Fields of the columns of the first table. */
export function fieldsOf({ report }: CentreReading): (string | null)[] {
  return report.tables[0]?.columns.map((column) => column.field) ?? [];
}

/** Issues as "A5 total-row row-set-aside". */
export function issuesOf({ report }: CentreReading): string[] {
  return report.issues.map(({ address, cause, action }) => {
    return `${String.fromCharCode(65 + address.column)}${address.row + 1} ${cause.kind} ${action}`;
  });
}
