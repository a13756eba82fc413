import { ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { relationshipsOf } from "./relationships";
import type { Zip } from "./zip";
import { partKey } from "./zip-entry";

export type LinkedPart = {
  /** As the relationship calls it: "table", "drawing", … */
  readonly kind: string;
  readonly part: string;
};

/**
 * The parts that exist for the given sheets alone: their tables, drawings, charts, notes. What the workbook or another sheet
 * also leads to is not among them. By sheet, in the order of their relationships, nearest first.
 */
export function partsOnlyBelow(
  zip: Zip,
  sheets: readonly string[],
): Result<ReadonlyMap<string, readonly LinkedPart[]>, WorkbookCause> {
  const own = new Set(sheets.map(partKey));
  const others = partsBelow(zip, "", own);
  if (!others.ok) return others;
  const shared = new Set(others.value.map(({ part }) => partKey(part)));
  const below = new Map<string, readonly LinkedPart[]>();
  for (const sheet of sheets) {
    const found = partsBelow(zip, sheet, new Set());
    if (!found.ok) return found;
    below.set(
      sheet,
      found.value.filter(({ part }) => !shared.has(partKey(part))),
    );
  }
  return ok(below);
}

/** Every part that relationships lead to from one part, breadth first; not through the parts in `closed`. */
function partsBelow(
  zip: Zip,
  from: string,
  closed: ReadonlySet<string>,
): Result<readonly LinkedPart[], WorkbookCause> {
  const seen = new Set([partKey(from)]);
  const found: LinkedPart[] = [];
  const queue = [from];
  for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
    if (closed.has(partKey(part))) continue;
    const links = relationshipsOf(zip, part);
    if (!links.ok) return links;
    for (const { kind, target, isExternal } of links.value) {
      if (isExternal || seen.has(partKey(target)) || !zip.find(target)) continue;
      seen.add(partKey(target));
      found.push({ kind, part: target });
      queue.push(target);
    }
  }
  return ok(found);
}
