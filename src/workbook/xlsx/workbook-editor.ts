import type { Document, Element } from "@xmldom/xmldom";
import { fail, ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import type { DateSystem } from "../serial";
import type { Dialect } from "./dialect";
import type { PackageDraft } from "./package-draft";
import { relationshipsOf } from "./relationships";
import {
  appendElement,
  attribute,
  childElements,
  childNamed,
  childrenNamed,
  hasSpreadsheetRoot,
  relationshipAttribute,
  relationshipNamespaces,
  spreadsheetNamespaces,
} from "./xml";
import { wholePackage } from "./zip-entry";

export type SheetEntry = {
  /** Position among the tabs, which is what `localSheetId` counts. */
  readonly index: number;
  readonly name: string;
  readonly sheetId: number;
  readonly relationship: string;
};

export type NameEntry = {
  readonly name: string;
  readonly refersTo: string;
  /** Position of the sheet the name is local to; `null` for the whole workbook. */
  readonly sheetIndex: number | null;
};

export type NewName = NameEntry & { readonly isHidden: boolean };

/** The workbook part as a tree, edited as little as may be: everything that is not named here stays as it was. */
export class WorkbookEditor {
  readonly part: string;
  readonly #document: Document;
  readonly #root: Element;

  private constructor(part: string, document: Document, root: Element) {
    this.part = part;
    this.#document = document;
    this.#root = root;
  }

  static open(draft: PackageDraft): Result<WorkbookEditor, WorkbookCause> {
    const links = relationshipsOf(draft.original, "");
    if (!links.ok) return links;
    const part = links.value.find((link) => link.kind === "officeDocument")?.target;
    if (part === undefined) return fail({ kind: "damaged", part: wholePackage });
    const document = draft.readXml(part);
    if (!document.ok) return document;
    const root = document.value.documentElement;
    if (!root || !hasSpreadsheetRoot(document.value, "workbook") || !childNamed(root, "sheets")) {
      return fail({ kind: "damaged", part });
    }
    return ok(new WorkbookEditor(part, document.value, root));
  }

  get dialect(): Dialect {
    return this.#root.namespaceURI === spreadsheetNamespaces[1] ? "strict" : "transitional";
  }

  get namespace(): string {
    return this.#root.namespaceURI ?? spreadsheetNamespaces[0];
  }

  get dateSystem(): DateSystem {
    const properties = childNamed(this.#root, "workbookPr");
    return properties && isTrue(attribute(properties, "date1904")) ? "1904" : "1900";
  }

  get isStructureProtected(): boolean {
    const protection = childNamed(this.#root, "workbookProtection");
    return protection !== undefined && isTrue(attribute(protection, "lockStructure"));
  }

  get sheets(): readonly SheetEntry[] {
    return childrenNamed(this.#sheets(), "sheet").map((sheet, index) => ({
      index,
      name: attribute(sheet, "name") ?? "",
      sheetId: Number(attribute(sheet, "sheetId") ?? "0"),
      relationship: relationshipAttribute(sheet, "id") ?? "",
    }));
  }

  get names(): readonly NameEntry[] {
    const list = childNamed(this.#root, "definedNames");
    return list ? childrenNamed(list, "definedName").map(nameEntry) : [];
  }

  /** Appends a tab behind all others and returns its position. */
  addSheet(name: string, relationship: string, isVeryHidden: boolean): number {
    const sheets = this.sheets;
    const sheetId = 1 + sheets.reduce((most, sheet) => Math.max(most, sheet.sheetId), 0);
    const entry = appendElement(this.#sheets(), "sheet", { name, sheetId: String(sheetId) });
    if (isVeryHidden) entry.setAttribute("state", "veryHidden");
    const namespace = relationshipNamespaces[this.dialect === "strict" ? 1 : 0];
    const prefix = this.#root.lookupPrefix(namespace) ?? "r";
    entry.setAttributeNS(namespace, `${prefix}:id`, relationship);
    return sheets.length;
  }

  /** Takes out the names for which `isOld` holds and appends new ones. */
  replaceNames(isOld: (name: NameEntry) => boolean, added: readonly NewName[]): void {
    const present = childNamed(this.#root, "definedNames");
    for (const element of present ? childrenNamed(present, "definedName") : []) {
      if (isOld(nameEntry(element))) present?.removeChild(element);
    }
    if (added.length === 0) {
      if (present && childElements(present).length === 0) this.#root.removeChild(present);
      return;
    }
    const list = present ?? this.#insert("definedNames");
    for (const { name, refersTo, sheetIndex, isHidden } of added) {
      const element = appendElement(list, "definedName", { name });
      if (sheetIndex !== null) element.setAttribute("localSheetId", String(sheetIndex));
      if (isHidden) element.setAttribute("hidden", "1");
      element.textContent = refersTo;
    }
  }

  /** Excel works every formula out anew when it opens the file. */
  recalculateOnLoad(): void {
    const properties = childNamed(this.#root, "calcPr") ?? this.#insert("calcPr");
    properties.setAttribute("fullCalcOnLoad", "1");
  }

  save(draft: PackageDraft): void {
    draft.writeXml(this.part, this.#document);
  }

  #sheets(): Element {
    const sheets = childNamed(this.#root, "sheets");
    if (!sheets) throw new Error("The workbook part was opened without sheets.");
    return sheets;
  }

  /** A new child at the place its schema asks for. */
  #insert(name: string): Element {
    const before = new Set(childOrder.slice(0, childOrder.indexOf(name)));
    const previous = childElements(this.#root).findLast((child) =>
      before.has(child.localName ?? ""),
    );
    const next = previous ? previous.nextSibling : this.#root.firstChild;
    const element = appendElement(this.#root, name);
    if (next) this.#root.insertBefore(element, next);
    return element;
  }
}

/** Children of the workbook up to the last one we add, in schema order (ECMA-376 part 1, 18.2.27). */
const childOrder: readonly string[] = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
];

function nameEntry(element: Element): NameEntry {
  const index = attribute(element, "localSheetId");
  return {
    name: attribute(element, "name") ?? "",
    refersTo: element.textContent ?? "",
    sheetIndex: index === undefined ? null : Number(index),
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}
