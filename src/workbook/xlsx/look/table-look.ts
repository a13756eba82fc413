import { ok, type Result } from "../../../foundation/result";
import type { WorkbookCause } from "../../port";
import { scanPart } from "../scan-part";
import { readTable } from "../tables-part";
import { nameCode } from "../xml-scanner";
import { attributeFlag, attributeText } from "../xml-text";
import type { Zip } from "../zip";
import type { TableLook } from "./sheet-look";

/** Reads a table's part with what says how it looks (ECMA-376 part 1, 18.5.1.5). */
export function readTableLook(zip: Zip, part: string): Result<TableLook, WorkbookCause> {
  const table = readTable(zip, part);
  if (!table.ok) return table;
  let style = "";
  let hasStripes = false;
  let hasFilter = false;
  const scanned = scanPart(zip, part, {
    open: (name, attributes) => {
      if (name === codes.filter) hasFilter = true;
      if (name !== codes.style) return;
      style = attributeText(attributes, codes.name) ?? "";
      hasStripes = attributeFlag(attributes, codes.stripes);
    },
    close: () => undefined,
    text: () => undefined,
  });
  return scanned.ok ? ok({ ...table.value, style, hasStripes, hasFilter }) : scanned;
}

const codes = {
  filter: nameCode("autoFilter"),
  style: nameCode("tableStyleInfo"),
  name: nameCode("name"),
  stripes: nameCode("showRowStripes"),
};
