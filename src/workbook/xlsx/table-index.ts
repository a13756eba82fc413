import { ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import type { ContentTypes } from "./content-types";
import { partKinds } from "./dialect";
import type { PackageDraft } from "./package-draft";
import { attribute } from "./xml";
import { partKey } from "./zip-entry";

export type KnownTable = { readonly part: string; readonly name: string; readonly id: number };

/** Name and id of every table in the package. */
export function readTables(
  draft: PackageDraft,
  contentTypes: ContentTypes,
): Result<ReadonlyMap<string, KnownTable>, WorkbookCause> {
  const tables = new Map<string, KnownTable>();
  for (const part of contentTypes.partsOf(partKinds.table.contentType)) {
    if (!draft.has(part)) continue;
    const document = draft.readXml(part);
    if (!document.ok) return document;
    const root = document.value.documentElement;
    if (!root) continue;
    const name = attribute(root, "displayName") ?? attribute(root, "name") ?? "";
    tables.set(partKey(part), { part, name, id: Number(attribute(root, "id") ?? "0") });
  }
  return ok(tables);
}
