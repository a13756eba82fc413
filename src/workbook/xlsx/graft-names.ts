import { absoluteRangeName, maxColumns, quotedSheet } from "../../foundation/address";
import { ownNames, ownSheetName } from "../own-names";
import { listAreas } from "./author-sheet";
import type { Placement } from "./place-sheets";
import type { NameEntry, NewName, WorkbookEditor } from "./workbook-editor";

/**
 * Writes the names that go with the placed sheets: the hidden ones that mark ours, and the rows a print repeats. Those of the
 * last version go; names of the user's and of our other sheets stay as they are. `indexOf` gives a sheet's place among the tabs.
 */
export function replaceOwnNames(
  workbook: WorkbookEditor,
  placements: readonly Placement[],
  indexOf: (placement: Placement) => number,
): void {
  const bases = placements
    .filter(({ spec }) => spec.owner === "peilian")
    .map(({ spec }) => ownSheetName(spec.id).toLowerCase());
  const indexes = new Set(placements.map(indexOf));
  const isOld = ({ name, sheetIndex }: NameEntry): boolean => {
    const folded = name.toLowerCase();
    if (sheetIndex !== null) return indexes.has(sheetIndex) && madeByExcel.has(folded);
    return bases.some((base) => folded === base || folded.startsWith(`${base}.`));
  };
  const added = placements.flatMap((placement) => [
    ...markers(placement, workbook),
    ...printTitles(placement, indexOf(placement)),
  ]);
  workbook.replaceNames(isOld, added);
}

/** Names local to a sheet that say how the last version was printed and filtered. */
const madeByExcel: ReadonlySet<string> = new Set(["_xlnm.print_titles", "_xlnm._filterdatabase"]);

function markers({ spec, tab }: Placement, workbook: WorkbookEditor): NewName[] {
  const { dateSystem } = workbook;
  const lists = listAreas(spec, dateSystem);
  return ownNames(spec, tab, dateSystem, lists).map(({ name, refersTo }) => ({
    name,
    refersTo,
    sheetIndex: null,
    isHidden: true,
  }));
}

function printTitles({ spec, tab }: Placement, sheetIndex: number): NewName[] {
  const repeated = spec.print.repeatRows;
  if (!repeated) return [];
  const rows = absoluteRangeName({
    row: repeated.first,
    column: 0,
    rows: repeated.last - repeated.first + 1,
    columns: maxColumns,
  }).replace(/[A-Z]+\$/g, "");
  return [
    {
      name: "_xlnm.Print_Titles",
      refersTo: `${quotedSheet(tab)}!${rows}`,
      sheetIndex,
      isHidden: false,
    },
  ];
}
