import { periodColumns } from "../layout/period-columns";
import type { RawTable } from "../tables/table";
import type { ColumnMeaning, StudiedTable } from "./assign-columns";
import { cellReasons, columnOptions } from "./column-options";
import { profileColumn } from "./column-profile";
import { matchHeader } from "./header-index";
import { holdsUnits } from "./measured-in";
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
  const matches = table.headers.map((_, column) => {
    const words = measure(column) === "" ? [] : matchHeader(measure(column));
    const isTeam = words.some(({ field }) => field === "team");
    return isTeam && holdsUnits(table, column, rows)
      ? words.filter(({ field }) => field !== "team")
      : words;
  });
  const options = table.headers.map((header, column) => {
    const profile = profiles[column];
    const words = matches[column] ?? [];
    return profile === undefined
      ? []
      : columnOptions(words, stated[column] ?? normaliseHeader(header), profile);
  });
  const unassigned = table.headers.map((header, column): ColumnMeaning => {
    const profile = profiles[column];
    return {
      column,
      header,
      field: null,
      confidence: 0,
      reasons: profile === undefined ? [] : cellReasons(profile, null),
      likely: [],
      question: null,
      dateOrder: null,
      stated: stated[column] ?? normaliseHeader(header),
      period: layout.periods[column] ?? null,
    };
  });
  return { table, layout, stated, profiles, matches, options, unassigned };
}
