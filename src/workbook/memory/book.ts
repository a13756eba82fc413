import { quotedSheet } from "../../foundation/address";
import type { SheetCells } from "../cells";
import { sheetFingerprint } from "../fingerprint";
import { ownSheetName } from "../own-names";
import { ownTabs } from "../own-tabs";
import type {
  DefinedName,
  SheetDescription,
  SheetId,
  SheetKey,
  WorkbookCause,
  WorkbookDescription,
} from "../port";
import type { DateSystem } from "../serial";
import type { SheetSpec, WritePlan } from "../sheet-spec";
import { findExcess } from "../find-excess";
import type { DrawnSheet } from "./drawn-sheet";

/** All that a workbook in memory holds; never changed, only replaced. */
export type Book = {
  readonly fileName: string;
  readonly dateSystem: DateSystem;
  readonly structureProtected: boolean;
  readonly sheets: readonly HeldSheet[];
  readonly names: readonly DefinedName[];
};

/** `drawn` when the sheet was written by `apply`. */
export type HeldSheet = {
  readonly description: Omit<SheetDescription, "ours">;
  readonly cells: SheetCells;
  readonly drawn: DrawnSheet | null;
};

/** The book as the port describes it. */
export function describeBook(book: Book): WorkbookDescription {
  const { fileName, dateSystem, structureProtected, names } = book;
  return {
    fileName,
    dateSystem,
    structureProtected,
    names,
    sheets: book.sheets.map((sheet) => ({ ...sheet.description, ours: idOf(book, sheet) })),
  };
}

/** `undefined` when no sheet has the key (any more). */
export function sheetByKey(book: Book, key: SheetKey): HeldSheet | undefined {
  return book.sheets.find((sheet) => sheet.description.key === key);
}

/** Our sheet of that id; `null` when it is not in the book. */
export function ownSheet(book: Book, id: SheetId): HeldSheet | null {
  return book.sheets.find((sheet) => idOf(book, sheet) === id) ?? null;
}

/** The sheet that a spec rewrites; `null` when it makes a new one. */
export function sheetToRewrite(book: Book, spec: SheetSpec): HeldSheet | null {
  return spec.owner === "peilian" ? ownSheet(book, spec.id) : null;
}

/** Why the plan cannot be written to this book; `null` when it can. */
export function refusal(book: Book, plan: WritePlan): WorkbookCause | null {
  for (const { sheet: id, fingerprint } of plan.basedOn) {
    const sheet = ownSheet(book, id);
    if (!sheet || sheetFingerprint(sheet.cells) !== fingerprint) {
      return { kind: "changed-meanwhile", sheet: sheet?.description.name ?? id };
    }
  }
  for (const spec of plan.sheets) {
    const excess = findExcess(spec);
    if (excess) return excess;
  }
  const addsSheets = plan.sheets.some((spec) => sheetToRewrite(book, spec) === null);
  return addsSheets && book.structureProtected ? { kind: "structure-protected" } : null;
}

/** Whether a name is one of those that go with our sheet of that id. */
export function belongsTo(id: SheetId, { name }: DefinedName): boolean {
  const base = ownSheetName(id);
  return name === base || name.startsWith(`${base}.`);
}

/** As Excel does it: references to the tab follow. */
export function renamedTab(book: Book, from: string, to: string): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.description.name === from
        ? { ...sheet, description: { ...sheet.description, name: to } }
        : sheet,
    ),
    names: book.names.map((name) => ({
      ...name,
      refersTo: name.refersTo.replaceAll(`${quotedSheet(from)}!`, `${quotedSheet(to)}!`),
    })),
  };
}

function idOf(book: Book, sheet: HeldSheet): SheetId | null {
  for (const [id, tab] of tabsOf(book.names)) {
    if (tab === sheet.description.name.toLowerCase()) return id;
  }
  return null;
}

/** A book's names never change: another book has others. */
const knownTabs = new WeakMap<Book["names"], ReadonlyMap<SheetId, string>>();

function tabsOf(names: Book["names"]): ReadonlyMap<SheetId, string> {
  const tabs = knownTabs.get(names) ?? ownTabs(names);
  knownTabs.set(names, tabs);
  return tabs;
}
