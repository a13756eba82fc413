import { fail, ok, type Result } from "../../foundation/result";
import { parseRange } from "../../foundation/address";
import type { TableDescription, WorkbookCause } from "../port";
import { scanPart } from "./scan-part";
import { nameCode } from "./xml-scanner";
import { attributeNumber, attributeText } from "./xml-text";
import type { Zip } from "./zip";

/** Reads one table part (ECMA-376 part 1, 18.5.1.2); "damaged" when it has no usable area. */
export function readTable(zip: Zip, part: string): Result<TableDescription, WorkbookCause> {
  const found: TableDescription[] = [];
  const scanned = scanPart(zip, part, {
    open: (name, attributes) => {
      if (name !== codes.table || found.length > 0) return;
      const range = parseRange(attributeText(attributes, codes.area) ?? "");
      if (!range) return;
      const displayName = attributeText(attributes, codes.displayName);
      found.push({
        name: displayName ?? attributeText(attributes, codes.name) ?? "",
        range,
        // One header row unless it says otherwise; -1 is an absent attribute.
        hasHeader: attributeNumber(attributes, codes.headerRows) !== 0,
        hasTotals: attributeNumber(attributes, codes.totalRows) > 0,
      });
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (!scanned.ok) return scanned;
  const [table] = found;
  return table ? ok(table) : fail({ kind: "damaged", part });
}

const codes = {
  table: nameCode("table"),
  area: nameCode("ref"),
  name: nameCode("name"),
  displayName: nameCode("displayName"),
  headerRows: nameCode("headerRowCount"),
  totalRows: nameCode("totalsRowCount"),
};
