import { ok, type Result } from "../../foundation/result";
import type { NumberFormatClass } from "../cells";
import { classifyFormat } from "../number-format";
import type { WorkbookCause } from "../port";
import { builtInFormat } from "./number-format";
import { scanPart } from "./scan-part";
import { nameCode } from "./xml-scanner";
import { attributeNumber, attributeText } from "./xml-text";
import type { Zip } from "./zip";

/**
 * The class of number format of each cell format, by the index cells carry in `s`: one {@link NumberFormatClass} a byte.
 * A workbook without the part (`null`) has no formats.
 */
export function readFormatClasses(
  zip: Zip,
  part: string | null,
): Result<Uint8Array, WorkbookCause> {
  if (part === null) return ok(new Uint8Array(0));
  const custom = new Map<number, NumberFormatClass>();
  const formatIds: number[] = [];
  let isInCellFormats = false;
  const scanned = scanPart(zip, part, {
    open: (name, attributes) => {
      if (name === codes.cellFormats) isInCellFormats = true;
      else if (name === codes.format && isInCellFormats) {
        formatIds.push(attributeNumber(attributes, codes.numberFormatId));
      } else if (name === codes.numberFormat) {
        const id = attributeNumber(attributes, codes.numberFormatId);
        custom.set(id, classifyFormat(attributeText(attributes, codes.formatCode) ?? ""));
      }
    },
    close: (name) => {
      if (name === codes.cellFormats) isInCellFormats = false;
    },
    text: () => undefined,
  });
  if (!scanned.ok) return scanned;
  return ok(Uint8Array.from(formatIds, (id) => custom.get(id) ?? builtInFormat(id)));
}

const codes = {
  cellFormats: nameCode("cellXfs"),
  format: nameCode("xf"),
  numberFormat: nameCode("numFmt"),
  numberFormatId: nameCode("numFmtId"),
  formatCode: nameCode("formatCode"),
};
