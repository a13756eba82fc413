import { periodColumns } from "../layout/period-columns";
import type { RawTable } from "../tables/table";
import type { StudiedTable } from "./assign-columns";
import { columnOptions } from "./column-options";
import { profileColumn } from "./column-profile";
import { matchHeader } from "./header-index";
import { sampledRows } from "./sampled-rows";
import { normaliseHeader } from "./normalise-header";

/** Takes a table's headers apart and looks at its columns, once for all kinds. */
export function studyTable(table: RawTable): StudiedTable {
  const layout = periodColumns(table);
  const measure = (column: number): string => layout.measures[column] ?? "";
  const stated = table.headers.map((header, column) =>
    normaliseHeader(layout.periods[column] ? measure(column) : header),
  );
  const rows = sampledRows(table);
  const profiles = table.headers.map((_, column) => profileColumn(table, column, rows));
  const matches = table.headers.map((_, column) =>
    measure(column) === "" ? [] : matchHeader(measure(column)),
  );
  const options = table.headers.map((header, column) => {
    const profile = profiles[column];
    const words = matches[column] ?? [];
    return profile === undefined
      ? []
      : columnOptions(words, stated[column] ?? normaliseHeader(header), profile);
  });
  return { table, layout, stated, profiles, matches, options };
}
