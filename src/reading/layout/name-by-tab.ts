import { kindReadings } from "../kinds/all-kinds";
import { matchHeader } from "../recognition/header-index";
import type { RecognisedTable } from "../recognition/recognise";
import type { RawTable } from "../tables/table";
import { personAbove } from "./person-of-table";
import { peopleOfTabs } from "./people-of-tabs";

/** The tables again, those that are one person's sheet recognised anew with her. */
export type NamedByTab = {
  readonly tables: readonly RecognisedTable[];
  /** Tables of agents' records of which nothing says whose. */
  readonly unclear: ReadonlySet<RawTable>;
};

/** Stands for somebody, to see what a table would be if a person were named. */
const somebody = { id: null, name: "?" };

/**
 * Finds the sheets of one person each that nothing but the tab's name gives away.
 *
 * @param again recognises a table that now has a person
 */
export function namedByTab(
  tables: readonly RecognisedTable[],
  again: (table: RawTable) => RecognisedTable,
): NamedByTab {
  const orphans = tables.filter((found) => {
    const { table, kind, isCorrected } = found;
    if (kind !== null || isCorrected || table.person !== null || mayNamePeople(table)) return false;
    const wouldBe = again({ ...table, person: somebody }).kind;
    return wouldBe !== null && kindReadings[wouldBe].rowsAbout === "agents";
  });
  if (orphans.length === 0) return { tables, unclear: new Set() };
  const people = peopleOfTabs(orphans, tables);
  const unclear = new Set<RawTable>();
  const named = new Map<RecognisedTable, RecognisedTable>();
  for (const [i, orphan] of orphans.entries()) {
    const isAmbiguous = personAbove(orphan.table.titles).kind === "several";
    const person = isAmbiguous ? null : (people[i] ?? null);
    if (person === null) unclear.add(orphan.table);
    else named.set(orphan, again({ ...orphan.table, person }));
  }
  return { tables: tables.map((found) => named.get(found) ?? found), unclear };
}

/** Whether a column of unknown header holds short texts that are all different, as a column of people would. */
function mayNamePeople({ view, grid, headers, rows }: RawTable): boolean {
  return headers.some((header, column) => {
    if (header === "" || matchHeader(header).length > 0) return false;
    const seen = new Set<string>();
    const looked = Math.min(rows.length, 30);
    for (let row = 0; row < looked; row++) {
      const cell = grid.at(row, column);
      const text = cell >= 0 && view.isText(cell) ? view.text(cell).trim() : "";
      if (text === "" || text.length > 30 || seen.has(text)) return false;
      seen.add(text);
    }
    return looked > 0;
  });
}
