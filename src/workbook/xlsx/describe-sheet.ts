import { ok, type Result } from "../../foundation/result";
import { keptSheet } from "../kept-sheets";
import { ownTabs } from "../own-tabs";
import type {
  DefinedName,
  SheetDescription,
  SheetId,
  TableDescription,
  WorkbookCause,
} from "../port";
import { relationshipsOf } from "./relationships";
import type { SheetLayout } from "./sheet-layout";
import { readTable } from "./tables-part";
import type { PackageSheet, XlsxPackage } from "./xlsx-package";

/** A sheet as the port describes it. */
export function describeSheet(
  opened: XlsxPackage,
  sheet: PackageSheet,
  layout: SheetLayout,
  owners: OwnersByTab,
): Result<SheetDescription, WorkbookCause> {
  const tables = readTables(opened, sheet);
  if (!tables.ok) return tables;
  return ok({
    key: sheet.key,
    name: sheet.name,
    visibility: sheet.visibility,
    ours: ownId(sheet, owners),
    tables: tables.value,
    merges: layout.merges,
    hiddenRows: layout.hiddenRows,
    hiddenColumns: layout.hiddenColumns,
    isProtected: layout.isProtected,
  });
}

/** The workbook's defined names, their scopes as sheet keys; names local to a sheet that is not there are left out. */
export function definedNames(opened: XlsxPackage): readonly DefinedName[] {
  return opened.workbook.names.flatMap(
    ({ name, refersTo, hidden, sheetPosition }): DefinedName[] => {
      if (sheetPosition < 0) return [{ name, refersTo, hidden, scope: null }];
      const sheet = opened.sheets[sheetPosition];
      return sheet ? [{ name, refersTo, hidden, scope: sheet.key }] : [];
    },
  );
}

/** Which sheet of ours a tab is, by its lower-case name. */
export type OwnersByTab = ReadonlyMap<string, SheetId>;

/** Asked once a workbook: the names of a large plan are long. */
export function ownersByTab(names: readonly DefinedName[]): OwnersByTab {
  const owners = new Map<string, SheetId>();
  for (const [id, tab] of ownTabs(names.filter(({ scope }) => scope === null))) {
    if (!owners.has(tab)) owners.set(tab, id);
  }
  return owners;
}

/** Without what an apply in Excel keeps for Restore: neither those sheets nor what is local to them. */
export function describedSheets(
  sheets: readonly PackageSheet[],
  names: readonly DefinedName[],
  owners: OwnersByTab,
): { readonly sheets: readonly PackageSheet[]; readonly names: readonly DefinedName[] } {
  const kept = new Set(
    sheets.filter((sheet) => isKept(ownId(sheet, owners))).map(({ key }) => key),
  );
  return {
    sheets: sheets.filter(({ key }) => !kept.has(key)),
    names: names.filter(({ scope }) => scope === null || !kept.has(scope)),
  };
}

function isKept(id: SheetId | null): boolean {
  return id !== null && keptSheet(id) !== null;
}

/** The id of our sheet that a tab is, or `null`. */
function ownId(sheet: PackageSheet, owners: OwnersByTab): SheetId | null {
  return owners.get(sheet.name.toLowerCase()) ?? null;
}

function readTables(
  opened: XlsxPackage,
  sheet: PackageSheet,
): Result<readonly TableDescription[], WorkbookCause> {
  const links = relationshipsOf(opened.zip, sheet.part);
  if (!links.ok) return links;
  const tables: TableDescription[] = [];
  for (const link of links.value) {
    if (link.kind !== "table" || link.isExternal) continue;
    const table = readTable(opened.zip, link.target);
    if (!table.ok) return table;
    tables.push(table.value);
  }
  return ok(tables);
}
