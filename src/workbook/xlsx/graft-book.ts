import { ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { ContentTypes } from "./content-types";
import type { PackageDraft } from "./package-draft";
import { readTables, type KnownTable } from "./table-index";
import { WorkbookEditor } from "./workbook-editor";
import { WorkbookLinks } from "./workbook-links";

/** The four parts of a package that a graft may change, open for it, and the tables that are there. */
export type GraftBook = {
  readonly draft: PackageDraft;
  readonly workbook: WorkbookEditor;
  readonly links: WorkbookLinks;
  readonly contentTypes: ContentTypes;
  /** By part key. */
  readonly tables: ReadonlyMap<string, KnownTable>;
  /** Where the workbook part lies: "xl/". */
  readonly folder: string;
};

/** Opens the parts of a user's package that a graft edits; a cause where one is missing or cannot be understood. */
export function openGraftBook(draft: PackageDraft): Result<GraftBook, WorkbookCause> {
  const workbook = WorkbookEditor.open(draft);
  if (!workbook.ok) return workbook;
  const { part, dialect } = workbook.value;
  const links = WorkbookLinks.open(draft, part, dialect);
  if (!links.ok) return links;
  const contentTypes = ContentTypes.open(draft);
  if (!contentTypes.ok) return contentTypes;
  const tables = readTables(draft, contentTypes.value);
  if (!tables.ok) return tables;
  return ok({
    draft,
    workbook: workbook.value,
    links: links.value,
    contentTypes: contentTypes.value,
    tables: tables.value,
    folder: part.slice(0, part.lastIndexOf("/") + 1),
  });
}
