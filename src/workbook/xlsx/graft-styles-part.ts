import { ok, type Result } from "../../foundation/result";
import type { WorkbookCause } from "../port";
import { stylesContentType } from "./dialect";
import { mergeStyles, type StyleNumbers } from "./graft-styles";
import type { GraftBook } from "./graft-book";
import { parseXml } from "./xml";

/** Adds authored styles to the workbook's styles part, making one where there is none. */
export function addStyles(
  { draft, workbook, links, contentTypes, folder }: GraftBook,
  authored: string,
): Result<StyleNumbers, WorkbookCause> {
  const known = links.only("styles");
  const part = known ?? `${folder}styles.xml`;
  if (known === null) {
    draft.write(
      part,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` +
        `<styleSheet xmlns="${workbook.namespace}"/>`,
    );
    contentTypes.declare(part, stylesContentType);
    links.add("styles", part);
  }
  const target = draft.readXml(part);
  if (!target.ok) return target;
  const source = parseXml(new TextEncoder().encode(authored), part);
  if (!source.ok) return source;
  const numbers = mergeStyles(target.value, source.value);
  draft.writeXml(part, target.value);
  return ok(numbers);
}
