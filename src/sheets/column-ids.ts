import { localeFor } from "../locales/locale";
import { localeTags } from "../locales/locale-tag";

type Headers = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const byTable = new Map<string, ReadonlyMap<string, string>>();
for (const tag of localeTags) {
  const headers: Headers = localeFor(tag).columns;
  for (const [sheet, tables] of Object.entries(headers)) {
    for (const [table, columns] of Object.entries(tables)) {
      const ids = new Map(byTable.get(`${sheet}/${table}`));
      for (const [id, header] of Object.entries(columns)) ids.set(header, id);
      byTable.set(`${sheet}/${table}`, ids);
    }
  }
}

/**
 * The id of a column of ours by the header it was written with, in any of the languages: a plan made again in Chinese still
 * finds what was typed into the English one. `null` for a header that no language gives to that table.
 */
export function columnIds(sheetId: string, tableId: string, header: string): string | null {
  return byTable.get(`${sheetId}/${tableId}`)?.get(header.trim()) ?? null;
}
