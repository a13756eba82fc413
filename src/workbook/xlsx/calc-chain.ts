import type { ContentTypes } from "./content-types";
import type { PackageDraft } from "./package-draft";
import type { WorkbookLinks } from "./workbook-links";
import { attribute, childElements } from "./xml";

/**
 * Takes rewritten sheets out of the calculation chain, which Excel adds to a file it saves: an entry for a cell that no
 * longer holds a formula makes it report a damaged file. Sheets it does not list leave the part untouched. An emptied or
 * unreadable chain is dropped; Excel builds it anew.
 */
export function leaveCalcChain(
  draft: PackageDraft,
  links: WorkbookLinks,
  contentTypes: ContentTypes,
  sheetIds: ReadonlySet<number>,
): void {
  const part = links.only("calcChain");
  if (part === null || sheetIds.size === 0 || !draft.has(part)) return;
  const bytes = draft.read(part);
  const text = bytes.ok ? new TextDecoder().decode(bytes.value) : "";
  if (![...sheetIds].some((id) => text.includes(` i="${id}"`))) return;
  const document = draft.readXml(part);
  const root = document.ok ? document.value.documentElement : null;
  if (document.ok && root) {
    let sheetId = "";
    for (const cell of childElements(root)) {
      // A cell without a sheet is on that of the cell before it.
      sheetId = attribute(cell, "i") ?? sheetId;
      if (sheetIds.has(Number(sheetId))) root.removeChild(cell);
      else cell.setAttribute("i", sheetId);
    }
    if (childElements(root).length > 0) {
      draft.writeXml(part, document.value);
      return;
    }
  }
  draft.remove(part);
  contentTypes.forget(part);
  links.remove(part);
}
