import { fail, ok, type Result } from "../../foundation/result";
import type { SheetVisibility, WorkbookCause } from "../port";
import type { DateSystem } from "../serial";
import { scanPart } from "./scan-part";
import { nameCode, prefixedCode, type XmlAttributes } from "./xml-scanner";
import { attributeFlag, attributeNumber, attributeText, decodeText } from "./xml-text";
import type { Zip } from "./zip";

/** What workbook.xml says (ECMA-376 part 1, 18.2). */
export type WorkbookPart = {
  readonly dateSystem: DateSystem;
  readonly structureProtected: boolean;
  /** In tab order. */
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly ListedName[];
};

export type ListedSheet = {
  readonly name: string;
  /** -1 when it is not written. */
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: SheetVisibility;
};

export type ListedName = {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** Position among the sheets of the one it is local to; -1 for the whole workbook. */
  readonly sheetPosition: number;
};

/** Reads workbook.xml; "not-a-workbook" when the package's main part is something else, such as a text document. */
export function readWorkbookPart(zip: Zip, part: string): Result<WorkbookPart, WorkbookCause> {
  const collector = new WorkbookCollector();
  const scanned = scanPart(zip, part, collector);
  if (!scanned.ok) return scanned;
  return collector.isWorkbook ? ok(collector.workbook()) : fail({ kind: "not-a-workbook" });
}

class WorkbookCollector {
  isWorkbook = false;
  #dateSystem: DateSystem = "1900";
  #structureProtected = false;
  readonly #sheets: ListedSheet[] = [];
  readonly #names: ListedName[] = [];
  /** The attributes of the name whose formula is being read. */
  #name: Omit<ListedName, "refersTo"> | null = null;
  #refersTo = "";

  open(name: number, attributes: XmlAttributes): void {
    if (name === codes.workbook) this.isWorkbook = true;
    else if (name === codes.sheet) this.#sheets.push(listedSheet(attributes));
    else if (name === codes.properties) {
      this.#dateSystem = attributeFlag(attributes, codes.date1904) ? "1904" : "1900";
    } else if (name === codes.protection) {
      this.#structureProtected = attributeFlag(attributes, codes.lockStructure);
    } else if (name === codes.definedName) {
      this.#name = listedName(attributes);
      this.#refersTo = "";
    }
  }

  close(name: number): void {
    if (name !== codes.definedName || this.#name === null) return;
    this.#names.push({ ...this.#name, refersTo: this.#refersTo });
    this.#name = null;
  }

  text(bytes: Uint8Array, from: number, to: number): void {
    if (this.#name !== null) this.#refersTo += decodeText(bytes, from, to);
  }

  workbook(): WorkbookPart {
    return {
      dateSystem: this.#dateSystem,
      structureProtected: this.#structureProtected,
      sheets: this.#sheets,
      names: this.#names,
    };
  }
}

const codes = {
  workbook: nameCode("workbook"),
  properties: nameCode("workbookPr"),
  date1904: nameCode("date1904"),
  protection: nameCode("workbookProtection"),
  lockStructure: nameCode("lockStructure"),
  sheet: nameCode("sheet"),
  definedName: nameCode("definedName"),
  name: nameCode("name"),
  sheetId: nameCode("sheetId"),
  state: nameCode("state"),
  id: prefixedCode("id"),
  hidden: nameCode("hidden"),
  localSheetId: nameCode("localSheetId"),
};

const visibilities: Readonly<Record<string, SheetVisibility>> = {
  hidden: "hidden",
  veryHidden: "very-hidden",
};

function listedSheet(attributes: XmlAttributes): ListedSheet {
  return {
    name: attributeText(attributes, codes.name) ?? "",
    sheetId: attributeNumber(attributes, codes.sheetId),
    relationshipId: attributeText(attributes, codes.id) ?? "",
    visibility: visibilities[attributeText(attributes, codes.state) ?? ""] ?? "visible",
  };
}

function listedName(attributes: XmlAttributes): Omit<ListedName, "refersTo"> {
  return {
    name: attributeText(attributes, codes.name) ?? "",
    hidden: attributeFlag(attributes, codes.hidden),
    sheetPosition: attributeNumber(attributes, codes.localSheetId),
  };
}
