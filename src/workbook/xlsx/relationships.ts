import { ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { scanPart } from "./scan-part";
import { attributeText } from "./xml-text";
import { nameCode } from "./xml-scanner";
import type { Zip } from "./zip";

/** A link between parts (Open Packaging Conventions, ECMA-376 part 2, 6.5). */
export type Relationship = {
  readonly id: string;
  /** The last word of the type's address: "worksheet", "table"; the same in strict and transitional packages. */
  readonly kind: string;
  /** A part name without leading "/"; for an external target the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
};

/** The relationships of a part, in file order; of the package itself for "". A part without any gives an empty list. */
export function relationshipsOf(
  zip: Zip,
  part: string,
): Result<readonly Relationship[], WorkbookCause> {
  const rels = relationshipPartOf(part);
  const found: Relationship[] = [];
  if (!zip.find(rels)) return ok(found);
  const scanned = scanPart(zip, rels, {
    open: (name, attributes) => {
      if (name !== codes.relationship) return;
      const target = attributeText(attributes, codes.target) ?? "";
      const isExternal = attributeText(attributes, codes.targetMode) === "External";
      found.push({
        id: attributeText(attributes, codes.id) ?? "",
        kind: lastWord(attributeText(attributes, codes.type) ?? ""),
        target: isExternal ? target : resolveTarget(part, target),
        isExternal,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  return scanned.ok ? ok(found) : scanned;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels". */
export function relationshipPartOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The part a target names, seen from the part that holds the relationship: relative, or absolute from the root. */
export function resolveTarget(part: string, target: string): string {
  const path = target.replaceAll("\\", "/").replace(/[?#].*$/, "");
  const steps = path.startsWith("/") ? [] : part.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** The shortest way to write a target: the inverse of {@link resolveTarget}. */
export function relativeTarget(part: string, target: string): string {
  const from = part.split("/").slice(0, -1);
  const to = target.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => ".."), ...to.slice(shared)].join("/");
}

const codes = {
  relationship: nameCode("Relationship"),
  id: nameCode("Id"),
  type: nameCode("Type"),
  target: nameCode("Target"),
  targetMode: nameCode("TargetMode"),
};

function lastWord(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
